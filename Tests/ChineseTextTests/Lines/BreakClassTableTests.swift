import Testing

@testable import ChineseText

@Suite struct BreakClassTableTests {
  @Test func givesEachCharacterOneRow() {
    let characters = BreakClassTable.rows.flatMap { $0.characters.unicodeScalars }
    let twice = Dictionary(grouping: characters) { $0 }.filter { $1.count > 1 }.keys
    #expect(twice.map { String($0) } == [])
  }

  @Test func namesAnAuthorityForEachRow() {
    #expect(BreakClassTable.rows.filter(\.authority.isEmpty).map(\.characters) == [])
  }

  @Test(arguments: [
    ("字", BreakClass.hanzi), ("か", .hanzi), ("ｶ", .hanzi), ("한", .hanzi), ("𠮷", .hanzi), ("〓", .hanzi),
    ("a", .letter), ("Ａ", .letter), ("é", .letter), ("ж", .letter), ("=", .letter), ("７", .digit),
  ])
  func classesTheRestByWidth(_ text: String, _ expected: BreakClass) {
    #expect(text.unicodeScalars.map { BreakClassTable.shared[$0].breakClass } == [expected])
  }
}
