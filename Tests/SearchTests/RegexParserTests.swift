import Search
import Testing

@Suite struct RegexParserTests {
  @Test(arguments: [
    "", "春耕", "春.耕", "[春秋]耕", "[^a-z]", "[]a]", "[a\\]]", "[a-]", "\\d+\\.\\d{2}", "\\w\\W\\s\\S\\D", "^春|耕$", "(春|秋)耕",
    "(?:春|秋)", "a{3}", "a{3,}", "a{,5}", "a{3,5}", "a+?", "a{", "{}", "a{x}", "\\/",
  ])
  func readsExpressions(_ source: String) throws {
    #expect(try RegularExpression(source).source == source)
  }

  @Test(arguments: [
    ("(a", "unclosedGroup 0-2"), ("a)", "strayParenthesis 1-2"), ("[a", "unclosedClass 0-2"),
    ("*a", "nothingToRepeat 0-1"),
    ("a|+", "nothingToRepeat 2-3"), ("a***", "nothingToRepeat 3-4"), ("a{5,3}", "emptyRepetition 1-6"),
    ("[z-a]", "emptyRange 1-4"), ("\\q", "unknownEscape 0-2"), ("a\\", "unknownEscape 1-2"),
    ("(?=a)", "unknownGroup 0-3"),
    ("(a{99}){99}", "tooLarge(limit: 2000) 0-11"), ("a{99999999999999999999}", "tooLarge(limit: 2000) 0-23"),
  ])
  func tellsWhatItCannotRead(_ source: String, error: String) {
    #expect(Self.error(of: source) == error)
  }

  @Test func capsNesting() {
    let deep = String(repeating: "(", count: 65) + String(repeating: ")", count: 65)
    #expect(Self.error(of: deep) == "tooDeep(limit: 64) 64-65")
  }

  private static func error(of source: String) -> String {
    do {
      return try "read as \(RegularExpression(source).syntax)"
    } catch {
      return "\(error.cause) \(error.range.lowerBound)-\(error.range.upperBound)"
    }
  }
}
