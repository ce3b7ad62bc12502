import ChineseText
import Testing

@testable import Terminal

/// What a terminal says of its cursor, among whatever else it sends.
@Suite struct WidthQuestionTests {
  @Test(arguments: [
    ("\u{1B}[2;2R", "1"), ("\u{1B}[2;3R", "2"), ("j\u{1B}[2;3Rk", "2"), ("\u{1B}[2;", "-"),
    ("\u{1B}[2;9R", "-"), ("", "-"),
    ("\u{1B}[A\u{1B}[2;2R", "1"), ("\u{1B}[2;2~\u{1B}[2;3R", "2"),
  ])
  func readsTheAnswer(_ bytes: String, _ expected: String) {
    let answer = WidthQuestion.answer(in: Array(bytes.utf8))
    #expect((answer.map { String($0.width.rawValue) } ?? "-") == expected)
  }
}
