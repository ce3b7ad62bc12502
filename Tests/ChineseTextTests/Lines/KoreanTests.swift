import ChineseText
import Testing

/// Korean: lines end between syllables, or at blanks where that is chosen.
@Suite struct KoreanTests {
  private func lines(_ text: String, _ hangul: LineOptions.Hangul, width: Int = 12) -> [String] {
    var options = LineOptions(width: width)
    options.hangul = hangul
    let paragraph = Array(text.unicodeScalars)
    let breaker = LineBreaker(options)
    return breaker.lines(of: paragraph).map { breaker.text(of: $0, in: paragraph) }
  }

  @Test func syllablesEndLinesAsUnicodeHasIt() {
    #expect(lines("연길시에서 회의가 열렸다.", .syllables) == ["연길시에서", "회의가 열렸", "다."])
  }

  @Test func wordsStayWhole() {
    #expect(lines("연길시에서 회의가 열렸다.", .words) == ["연길시에서", "회의가", "열렸다."])
  }

  @Test func aNumberGoesWithItsWord() {
    #expect(lines("모두 3만5천명이 왔다", .words) == ["모두", "3만5천명이", "왔다"])
  }

  @Test func aWordWiderThanTheLineIsCutBetweenSyllables() {
    #expect(lines("중화인민공화국", .words, width: 8) == ["중화인민", "공화국"])
  }

  @Test func aSyllableOfThreePartsIsNeverCut() {
    let parts = String(repeating: "\u{1112}\u{1161}\u{11AB}", count: 5)
    for hangul in LineOptions.Hangul.allCases {
      #expect(lines(parts, hangul, width: 4).map { $0.count } == [2, 2, 1])
    }
  }

  @Test func marksOfKoreanKeepToTheirSides() {
    #expect(lines("가나다라마바.사", .syllables) == ["가나다라마", "바.사"])
    #expect(lines("가나다라마(바사)", .syllables) == ["가나다라마", "(바사)"])
  }
}
