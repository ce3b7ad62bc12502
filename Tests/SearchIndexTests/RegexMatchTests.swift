import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

@Suite struct RegexMatchTests {
  @Test(arguments: [
    ("\\d+", "共12件，3.5万", ["12", "3", "5"]),
    ("\\d+(\\.\\d+)?", "共12件，3.5万", ["12", "3.5"]),
    ("[0-9]+人次?", "5人，20人次", ["5人", "20人次"]),
    ("a|ab|abc", "abcab", ["abc", "ab"]),
    (".*b|a", "aaba", ["aab", "a"]),
    ("春|春耕.*收|耕", "春耕秋", ["春", "耕"]),
    ("^.", "春耕", ["春"]),
    (".$", "春耕", ["耕"]),
    ("^$", "春耕", []),
    ("x*", "axxb", ["xx"]),
    ("(ab){2,3}", "abababab", ["ababab"]),
    ("[^，]+", "一，二", ["一", "二"]),
    ("\\w+", "春耕-ab_1", ["春耕", "ab_1"]),
    ("\\s", "一 二　三", [" ", "　"]),
    ("[A-Z]+", "ｋabC", ["ｋabC"]),
    ("[臺]湾", "台湾臺灣", ["台湾", "臺灣"]),
    ("[^臺]灣", "台湾臺灣海灣", ["海灣"]),
  ])
  func finds(_ expression: String, in text: String, places: [String]) throws {
    #expect(try Self.places(of: expression, in: text) == places)
  }

  /// The automaton against following every way, over random expressions and texts.
  @Test(arguments: 0..<20) func agreesWithFollowingEveryWay(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let source = Self.expression(depth: 3, &generator)
      let syntax = try RegularExpression(source).syntax
      let text = generator.text(of: ["甲", "乙", "丙"], count: Int.random(in: 1...14, using: &generator))
      let naive = NaiveRegex(syntax: syntax, text: Array(text.unicodeScalars)).places
      let found = try Self.ranges(of: source, in: text)
      if found != naive { Issue.record("/\(source)/ in \(text): \(found), by every way \(naive)") }
    }
  }

  private static func expression(depth: Int, _ generator: inout SeededGenerator) -> String {
    guard depth > 0 else { return generator.pick(["甲", "乙", "丙", ".", "[甲乙]", "[^丙]", "^", "$", ""]) ?? "" }
    let one = expression(depth: depth - 1, &generator)
    let other = expression(depth: depth - 1, &generator)
    let mark = generator.pick(["?", "*", "+", "{2}", "{1,2}", "{2,}", "{,2}"]) ?? ""
    return generator.pick([one + other, "\(one)|\(other)", "(\(one)|\(other))", "(\(one))\(mark)", one]) ?? one
  }

  /// Expressions that take backtracking engines an age, and those that take others time square in the text.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("(a*)*b", 0), ("(a|aa)+$b", 0), ("a?{20}a{20}b", 0), (".*b|a", 20_000), ("a.*b|a", 20_000), ("(a+)+c", 0),
    ])
  func staysLinear(_ expression: String, count: Int) throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(try Self.ranges(of: expression, in: text).count == count)
  }

  @Test func givesUpALongTextWhenCancelled() async throws {
    let text = String(repeating: "a", count: 200_000) + "b"
    let search = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try Self.ranges(of: "a*b", in: text)
    }
    #expect(try await search.value.isEmpty)
    #expect(try Self.ranges(of: "a*b", in: text) == [0..<200_001])
  }

  private static func places(of expression: String, in text: String) throws -> [String] {
    let scalars = Array(text.unicodeScalars)
    return try ranges(of: expression, in: text).map { String(String.UnicodeScalarView(scalars[$0])) }
  }

  private static func ranges(of expression: String, in text: String) throws -> [Range<Int>] {
    let clause = TextClause(.regex(try RegularExpression(expression)))
    let article = Article("a", text)
    return ArticleMatcher(.text(clause)).matches(in: article, of: Page("p", [article]))?.map(\.range) ?? []
  }
}
