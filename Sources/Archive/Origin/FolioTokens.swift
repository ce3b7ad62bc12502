import Newspaper

/// The parts of a folio in a line without its blanks, each found where it stands.
struct FolioTokens {
  /// The line without blanks, frames and ornaments.
  let text: [Unicode.Scalar]
  /// Whether a blank or an ornament stood before a character.
  private let isOpen: [Bool]
  private var isUsed: [Bool]

  private(set) var dates: [IssueDate] = []
  /// Whether the second date follows right on the first: the same day in two calendars.
  private(set) var hasTwinDates = false
  /// Years that are told without a day: 民國九年.
  private(set) var years: [Int] = []
  /// Where dates and weekdays end.
  private var dayEnds: Set<Int> = []
  private(set) var weekday: Int?
  private(set) var number: (label: PageNumber, range: Range<Int>)?
  private(set) var hasIssueNumber = false
  private(set) var lunarDate: LunarDate?
  let hasSentence: Bool

  init(_ line: String) {
    var text: [Unicode.Scalar] = []
    var isOpen: [Bool] = []
    var wasGap = true
    var hasSentence = false
    for scalar in line.unicodeScalars.prefix(FolioLine.longest * 2) {
      if sentenceMarks.contains(scalar) { hasSentence = true }
      let isGap = scalar.isBlank || ornaments.contains(scalar)
      if !isGap {
        text.append(scalar)
        isOpen.append(wasGap)
      }
      wasGap = isGap
    }
    (self.text, self.isOpen, self.hasSentence) = (text, isOpen, hasSentence)
    isUsed = Array(repeating: false, count: text.count)
    guard text.count <= FolioLine.longest else { return }
    readDates()
    readLunarDates()
    readWeekday()
    readNumber()
    readIssueNumber()
    readSheetCount()
    if number == nil, !dayEnds.isEmpty { readStandingNumber() }
  }

  /// Whether a character stands in a part of a folio, or ends a paper's name: every folio has one.
  static func mayTell(_ scalar: Unicode.Scalar) -> Bool {
    scalar.folded.isDigit || hints.contains(scalar) || LunarDate.mayBegin(scalar)
  }

  /// Whether words right after the page's number can be its section: not in 一版一印.
  var mayNameSection: Bool {
    guard let range = number?.range, range.upperBound < text.count else { return false }
    return isOpen[range.upperBound] || text[range.lowerBound] == "第"
  }

  /// What no part has taken, in stretches between the parts.
  struct Rest {
    var start: Int
    var text: [Unicode.Scalar]
  }

  var rests: [Rest] {
    var rests: [Rest] = []
    for index in text.indices where !isUsed[index] {
      if let last = rests.last, last.start + last.text.count == index {
        rests[rests.count - 1].text.append(text[index])
      } else {
        rests.append(Rest(start: index, text: [text[index]]))
      }
    }
    return rests
  }

  /// Whether words go on right after a date, weekday or bare number, as a sentence does: 5月18日星期六举行.
  func runsOn(_ rest: Rest) -> Bool {
    let isTorn = dayEnds.contains(rest.start) || number?.range.upperBound == rest.start && !mayNameSection
    return isTorn && !isOpen[rest.start] && PaperName(rest.text) == nil
  }

  private mutating func use(_ range: Range<Int>) {
    for index in range { isUsed[index] = true }
  }

  private mutating func readDates() {
    var lastEnd: Int?
    for written in WrittenDate.all(in: text) {
      guard let date = written.date, date.day != nil else {
        years.append(written.year)
        continue
      }
      dates.append(date)
      if dates.count == 2, lastEnd == written.range.lowerBound { hasTwinDates = true }
      lastEnd = written.range.upperBound
      use(written.range)
      dayEnds.insert(written.range.upperBound)
    }
    let name = NameText(scalars: text)
    guard dates.isEmpty, let token = DateToken(in: name, isBareAdmitted: { _ in false }), let date = token.date,
      date.day != nil
    else { return }
    dates.append(date)
    use(token.range)
    dayEnds.insert(token.range.upperBound)
  }

  /// 庚申年二月十五日, 农历甲辰年四月十一: the day's other name; the first that is whole counts.
  private mutating func readLunarDates() {
    for index in text.indices where LunarDate.mayBegin(text[index]) && !isUsed[index] {
      guard let lunar = LunarDate(in: text, at: index), !isUsed[lunar.range.upperBound - 1] else { continue }
      // 二月大, 建: what almanacs add to it.
      var end = lunar.range.upperBound
      while end < text.count, !isUsed[end], lunarParts.contains(text[end]) || Numeral.isNumeral(text[end]) { end += 1 }
      use(index..<end)
      lunarDate = lunarDate.map { $0.day == nil && lunar.day != nil ? lunar : $0 } ?? lunar
    }
  }

  /// 星期六, 禮拜六, 周六
  private mutating func readWeekday() {
    for index in text.indices.dropLast() where weekFirsts.contains(text[index]) && !isUsed[index] {
      guard let word = weekWords.first(where: { text[index...].starts(with: $0) }), index + word.count < text.count,
        let day = weekdays.firstIndex(of: text[index + word.count])
      else { continue }
      weekday = day % 7
      dayEnds.insert(index + word.count + 1)
      return use(index..<index + word.count + 1)
    }
  }

  /// 第A01版, 第三版, 3版, A叠03版, 头版, 版次：A03; A08 before a section's name.
  private mutating func readNumber() {
    readLabelledNumber()
    if number != nil { return }
    for end in text.indices where text[end] == "版" && !isUsed[end] {
      var start = end
      while start > 0, !isUsed[start - 1], Numeral.isNumeral(text[start - 1]) { start -= 1 }
      guard let value = Numeral.value(text[start..<end]) else { continue }
      var letters = start
      let digits = start
      if start > 1, text[start - 1] == "叠" || text[start - 1] == "疊", text[start - 2].isLatinLetter {
        (start, letters) = (start - 1, start - 1)
      }
      while letters > 0, start - letters < 2, text[letters - 1].isLatinLetter { letters -= 1 }
      let isOrdinal = letters > 0 && text[letters - 1] == "第"
      guard isOrdinal || begins(at: letters), let label = label(letters: letters..<start, value, text[digits..<end])
      else {
        continue
      }
      number = (label, (isOrdinal ? letters - 1 : letters)..<end + 1)
      return use((isOrdinal ? letters - 1 : letters)..<end + 1)
    }
    readLetteredNumber()
  }

  /// 头版, 版次：A03: the number without 第 and 版 around it.
  private mutating func readLabelledNumber() {
    if text.count < 12, let word = frontWords.first(where: { text.starts(with: $0) }), isWhole(word.count) {
      number = PageNumber("1").map { ($0, 0..<word.count) }
      return use(0..<word.count)
    }
    guard text.starts(with: labelWord) else { return }
    let start = labelWord.count
    let letters = text[start...].prefix(2).prefix(while: \.isLatinLetter).count
    let digits = text[(start + letters)...].prefix(4).prefix(while: Numeral.isNumeral).count
    let range = start + letters..<start + letters + digits
    guard (1...3).contains(digits), isWhole(range.upperBound), let value = Numeral.value(text[range]),
      let label = label(letters: start..<range.lowerBound, value, text[range])
    else { return }
    number = (label, 0..<range.upperBound)
    use(0..<range.upperBound)
  }

  /// Whether the text ends at an index, or a blank or an ornament stands before it.
  private func isWhole(_ index: Int) -> Bool { index == text.count || isOpen[index] }

  /// A08, A1: a capital and its digits by themselves, or before a section's name; with one digit only a short one.
  private mutating func readLetteredNumber() {
    guard let letter = text.first, ("A"..."Z").contains(letter) else { return }
    let digits = text.dropFirst().prefix(3).prefix(while: \.isDigit).count
    let end = digits + 1
    guard (1...2).contains(digits), isWhole(end), text[end...].allSatisfy({ $0.isHan || $0 == "·" }),
      digits == 2 || text.count - end <= 6, let label = PageNumber(String(text[..<end]))
    else { return }
    number = (label, 0..<end)
    use(0..<end)
  }

  /// Whether a part can begin here: at the line's start, after a blank, or after another part.
  private func begins(at index: Int) -> Bool { isOpen[index] || isUsed[index - 1] }

  /// Beside a date, a word of its own: A4 anywhere, 8 at either end of the line.
  private mutating func readStandingNumber() {
    for start in text.indices where isOpen[start] && !isUsed[start] {
      let letters = text[start...].prefix(2).prefix(while: \.isLatinLetter).count
      let digits = text[(start + letters)...].prefix(while: \.isDigit).count
      let end = start + letters + digits
      let standsAlone = end == text.count || isOpen[end] || isUsed[end]
      guard (1...3).contains(digits), standsAlone, letters > 0 || start == 0 || end == text.count,
        let label = PageNumber(String(text[start..<end]))
      else { continue }
      number = (label, start..<end)
      return use(start..<end)
    }
  }

  /// The number as printed where it is printed in figures.
  private func label(letters: Range<Int>, _ value: Int, _ digits: ArraySlice<Unicode.Scalar>) -> PageNumber? {
    let figures = digits.allSatisfy(\.isDigit) ? String(digits) : String(value)
    return value > 0 ? PageNumber(String(text[letters]) + figures) : nil
  }

  /// 第三七九五號, 第一百廿九號, 总第12846期
  private mutating func readIssueNumber() {
    for end in text.indices where !isUsed[end] && issueMarks.contains(text[end]) {
      var start = end
      while start > 0, !isUsed[start - 1], Numeral.isNumeral(text[start - 1]) { start -= 1 }
      guard start < end, start > 0, text[start - 1] == "第" || text[start - 1] == "总" || text[start - 1] == "總" else {
        continue
      }
      start -= start > 1 && (text[start - 2] == "总" || text[start - 2] == "總") ? 2 : 1
      hasIssueNumber = true
      use(start..<end + 1)
    }
  }

  /// 今日8版, 今日貳張: how much paper there is today.
  private mutating func readSheetCount() {
    for index in text.indices where text[index] == "今" && !isUsed[index] {
      guard text[index...].starts(with: "今日".unicodeScalars) else { continue }
      var end = index + 2
      while end < text.count, Numeral.isNumeral(text[end]) || text[end] == "全" || text[end] == "兩" { end += 1 }
      guard end > index + 2, end < text.count, sheetMarks.contains(text[end]) else { continue }
      use(index..<end + 1)
    }
  }
}

private let sentenceMarks: ScalarSet = ["。", "，", ",", "！", "？", "；", "、", "“", "”", "「", "」"]
private let ornaments: ScalarSet = [
  "◀", "▶", "◁", "▷", "【", "】", "[", "]", "(", ")", "（", "）", "《", "》", "■", "●", "◆", "▲", "★", "|", "│", "｜", "—",
  "－",
  "=", "＝", ":", "：", "/",
]
private let lunarParts = ScalarSet("年月日正冬腊臘闰閏初大小建".unicodeScalars + Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".unicodeScalars))
private let labelWord = Array("版次".unicodeScalars)
private let frontWords = ["头版", "頭版"].map { Array($0.unicodeScalars) }
private let issueMarks: ScalarSet = ["号", "號", "期"]
private let sheetMarks: ScalarSet = ["版", "張", "张", "頁", "页"]
private let weekFirsts = ScalarSet(weekWords.compactMap(\.first))
/// Beside digits, what every part has at least one of.
private let hints = weekFirsts.union(issueMarks).union(["年", "版", "今", "报", "報"])
private let weekWords = ["星期", "禮拜", "礼拜", "週", "周"].map { Array($0.unicodeScalars) }
/// Sunday at both ends, for it has two names.
private let weekdays = Array("日一二三四五六天".unicodeScalars)
