import ChineseText
import Testing

@Suite struct PinyinTests {
  // MARK: Readings

  @Test(arguments: [
    ("重", "chong zhong"), ("行", "hang xing"), ("乐", "lao le yue"), ("樂", "lao le yue"), ("和", "he hu huo"),
    ("差", "cha chai ci"), ("女", "nv"), ("绿", "lu lv"), ("略", "lve"), ("龟", "gui jun qiu"), ("〇", "ling"),
    ("儿", "er"), ("的", "de di"), ("地", "de di"), ("了", "le liao"), ("乾", "gan qian"), ("A", ""), ("，", ""), ("カ", ""),
  ])
  func knowsAllReadings(of character: Unicode.Scalar, _ readings: String) {
    #expect(Pinyin.readings(of: character).joined(separator: " ") == readings)
  }

  /// 干 may be what 乾 was folded to, 着 what 著 was.
  @Test(arguments: [("干", "gan", "gan qian"), ("着", "zhao zhe zhuo", "zhao zhe zhu zhuo")])
  func readsAFoldedCharacterAsAllThatIsFoldedToIt(_ character: Unicode.Scalar, _ printed: String, _ folded: String) {
    #expect(Pinyin.readings(of: character).joined(separator: " ") == printed)
    #expect(Pinyin.readings(of: character, folds: .script).joined(separator: " ") == folded)
  }

  @Test func theListOfWordsIsLong() {
    #expect(PinyinWordList.words.count >= 200)
    #expect(PinyinWordList.words.allSatisfy { $0.word.unicodeScalars.count == $0.syllables.count })
  }

  @Test func knowsHowWordsAreRead() {
    let wrong = PinyinWordList.words.flatMap { word, syllables in
      zip(word.unicodeScalars, syllables).filter { !Pinyin.readings(of: $0).contains($1) }.map { "\($0) \($1)" }
    }
    #expect(wrong == [])
  }

  /// In full, with apostrophes, and with the last syllable or all of them shortened to a letter; 的 has no initial.
  @Test(arguments: [FoldOptions(), .all])
  func aWordsOwnPinyinSpellsIt(folds: FoldOptions) {
    let wrong = PinyinWordList.words.flatMap { word, syllables in
      let initials = syllables.map { String($0.prefix(1)) }
      let whole = [syllables.joined(), syllables.joined(separator: "'"), syllables.joined(separator: " ")]
      let short = [initials.joined(), (syllables.dropLast() + initials.suffix(1)).joined(separator: "'")]
      let spellings = word.contains("的") ? whole : whole + short
      return spellings.filter { !Self.spells($0, word, folds: folds) }.map { "\(word) \($0)" }
    }
    #expect(wrong == [])
  }

  private static func spells(_ letters: String, _ word: String, folds: FoldOptions) -> Bool {
    let scalars = FoldedText(Array(word.unicodeScalars), options: folds).scalars
    guard let matcher = PinyinSpelling(letters).map({ PinyinMatcher($0, folds: folds) }) else { return false }
    return matcher.isWhole(scalars.reduce(matcher.start) { matcher.state(after: $0, $1) })
  }

  // MARK: Parting

  @Test(arguments: [
    ("tiedongqu", "tie dong qu"), ("tdq", "t d q"), ("tiedq", "tie d q"), ("tdongq", "t d o n g q|t dong q"),
    ("xian", "xi an|xian"), ("xi'an", "xi an"), ("xi an", "xi an"), ("xi’an", "xi an"),
    ("fangan", "f a n g a n|fan gan|fang an"), ("lian", "li an|lian"), ("tiananmen", "ti an an men|tian an men"),
    ("sh", "s h"), ("shh", "s h h|sh h"), ("zgxh", "z g x h"), ("zhgxh", "z h g x h|zh g x h"),
    ("ah", "a h"), ("heb", "h e b|he b"), ("heban", "h e b a n|he ban"), ("xia", "xia"), ("xi'a", "xi a"),
    ("elsi", "e l si"), ("er", "e r|er"), ("nvgong", "nv gong"),
    ("nügong", "nv gong"), ("ｔｄｑ", "t d q"), ("anan", "a n a n|an an"), ("dangan", "d a n g a n|dan gan|dang an"),
  ])
  func partsLetters(_ letters: String, _ splits: String) {
    #expect(PinyinSpelling(letters)?.splits(limit: 10).sorted().joined(separator: "|") == splits)
  }

  @Test(arguments: [
    "", "t", "a", "i", "TDQ", "tdQ", "t2", "uiv", "ui", "x-ian", "'", "tiě", String(repeating: "t", count: 61),
  ])
  func isNoPinyin(_ letters: String) {
    #expect(PinyinSpelling(letters) == nil)
  }

  /// There are more ways than could be listed one by one.
  @Test func partsLongLettersAtOnce() throws {
    let spelling = try #require(PinyinSpelling(String(repeating: "xian", count: 15)))
    #expect(spelling.splits(limit: 1000).count == 1000)
    #expect(spelling.splits(limit: 1).count == 1)
  }

  // MARK: Words in text

  @Test(arguments: [
    ("tdq", "本报讯铁东区，铁、东区，天大奇", "铁东区|天大奇"), ("xian", "西安县", "西安|县"), ("xi'an", "西安县", "西安"),
    ("lu", "绿路女", "绿|路"), ("lv", "绿路女", "绿"), ("nu", "奴女", "奴|女"), ("lue", "战略", "略"), ("jvxing", "举行", "举行"),
    ("zg", "中国公债", "中国"), ("zhg", "中国自贡", "中国"), ("zhg", "组合国中国", "组合国|中国"), ("hh", "哈哈哈", "哈哈|哈哈"), ("tdq", "他的情", ""),
    ("tadeqing", "他的情", "他的情"), ("mudi", "目的", "目的"),
    ("tie", "铁贴天", "铁|贴"),
  ])
  func findsWords(_ letters: String, in text: String, _ words: String) throws {
    let matcher = PinyinMatcher(try #require(PinyinSpelling(letters)), folds: .all)
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    matcher.forEachWord(in: scalars[...]) { found.append(String(String.UnicodeScalarView(scalars[$0]))) }
    #expect(found.joined(separator: "|") == words)
  }
}
