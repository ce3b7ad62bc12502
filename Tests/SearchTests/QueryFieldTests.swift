import Glibc
import Search
import TestSupport
import Testing

@Suite struct QueryFieldTests {
  @Test func namesAreUsedOnce() {
    let names = QueryField.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: QueryField.all) func examplesParse(of field: QueryField) {
    let parsed = QueryParser().parse(field.example)
    #expect(parsed.errors.isEmpty)
    #expect(parsed.query.description.hasPrefix(field.name + ":"))
  }

  @Test func everyScopeHasAField() {
    for scope in TextScope.allCases where scope != .anywhere {
      #expect(QueryField(named: scope.rawValue.unicodeScalars)?.meaning == .text(scope))
    }
  }

  /// With KANBAO_UPDATE=1 in the environment the table in the document is written anew.
  @Test func documentHasTheTableOfFields() throws {
    let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/docs/query-language.md"
    let document = try #require(readFile(path))
    let updated = try #require(Self.replacingTable(in: document))
    let isUpdating = getenv("KANBAO_UPDATE") != nil
    #expect(isUpdating ? writeFile(path, updated) : document == updated)
  }

  private static func replacingTable(in document: String) -> String? {
    let begin = "<!-- fields: made by QueryFieldTests -->\n"
    let end = "<!-- end of fields -->"
    guard let start = document.firstRange(of: begin), let stop = document.firstRange(of: end) else { return nil }
    return document[..<start.upperBound] + table + document[stop.lowerBound...]
  }

  private static var table: String {
    let rows = QueryField.all.map { field in
      let aliases = field.aliases.map { "`\($0)`" }.joined(separator: " ")
      return "| `\(field.name)` | \(aliases) | \(field.summary) | \(field.takes) | `\(field.example)` |"
    }
    let head = ["| field | also | looks at | takes | example |", "|---|---|---|---|---|"]
    return (head + rows).joined(separator: "\n") + "\n"
  }
}
