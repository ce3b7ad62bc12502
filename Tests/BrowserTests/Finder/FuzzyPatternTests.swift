import ChineseText
import Testing

@testable import Browser

/// What a pattern finds in a headline, and which of its characters it lights.
@Suite struct FuzzyPatternTests {
  static let found: [(pattern: String, text: String, lit: String)] = [
    ("鹤鸣桥", "鹤鸣桥今日起封桥加固", "鹤鸣桥"), ("鹤桥固", "鹤鸣桥今日起封桥加固", "鹤桥固"), ("封桥 鹤", "鹤鸣桥今日起封桥加固", "鹤封桥"),
    // As close together as they stand.
    ("桥加", "桥头的石桥加固", "桥加"), ("石固", "石桥下的石头加固", "石固"),
    // Pinyin, in full, by initials, and while it is being typed.
    ("hmq", "鹤鸣桥今日起封桥加固", "鹤鸣桥"), ("fengqiao", "鹤鸣桥今日起封桥加固", "封桥"), ("fengqi", "鹤鸣桥今日起封桥加固", "封桥"),
    // Widths, cases and forms make no difference.
    ("ai", "ＡＩ走进课堂", "ＡＩ"), ("铁東區", "铁东区", "铁东区"),
  ]

  @Test(arguments: found.indices)
  func lightsWhatIsMeant(index: Int) throws {
    let (pattern, text, lit) = Self.found[index]
    let scalars = Array(text.unicodeScalars)
    let match = try #require(FuzzyPattern(pattern).match(in: FoldedText(scalars)))
    #expect(String(String.UnicodeScalarView(match.positions.map { scalars[$0] })) == lit)
  }

  @Test(arguments: [("桥鹤", "鹤鸣桥"), ("封桥 船", "鹤鸣桥今日起封桥加固"), ("xyz", "鹤鸣桥")])
  func findsNothingElse(pattern: String, text: String) {
    #expect(FuzzyPattern(pattern).match(in: FoldedText(Array(text.unicodeScalars))) == nil)
  }

  @Test func whatStandsTogetherComesBeforeWhatIsScattered() throws {
    let score = { (text: String) in
      FuzzyPattern("石桥").match(in: FoldedText(Array(text.unicodeScalars)))?.score ?? 0
    }
    #expect(score("石桥") > score("老石桥") && score("老石桥") > score("石头和桥") && score("石头和桥") > 0)
  }
}
