import Foundation
import Newspaper
import Testing

@testable import Archive

/// Writes down what the segmenter sees of pages, for Tests/Benchmarks/Roles: KANBAO_PAGES names a file with one page's
/// path a line, KANBAO_ROWS the file that is written, one page as a JSON object a line.
@Suite struct RowDump {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["KANBAO_ROWS"] != nil))
  func rowsAreWrittenDown() throws {
    let list = try String(contentsOfFile: Self.environment["KANBAO_PAGES"] ?? "", encoding: .utf8)
    var out = try JSONSerialization.data(withJSONObject: Self.grammar, options: [.sortedKeys]) + Data("\n".utf8)
    for path in list.split(separator: "\n").map(String.init) {
      let bytes = try Array(Data(contentsOf: URL(filePath: path)))
      let text = PlainText().read(bytes, path: SourcePath("page.txt"))
      out += try JSONSerialization.data(
        withJSONObject: ["path": path, "rows": Self.rows(text.lines)], options: [.sortedKeys])
      out += Data("\n".utf8)
    }
    try out.write(to: URL(filePath: Self.environment["KANBAO_ROWS"] ?? ""))
    #expect(!out.isEmpty)
  }

  /// What is seen where printed lines meet, for Tests/Benchmarks/PrintedPages/learn.py: KANBAO_SEAMS is the file written.
  @Test(.enabled(if: environment["KANBAO_SEAMS"] != nil))
  func seamsAreWrittenDown() throws {
    let list = try String(contentsOfFile: Self.environment["KANBAO_PAGES"] ?? "", encoding: .utf8)
    var out = Data()
    for path in list.split(separator: "\n").map(String.init) {
      let bytes = try Array(Data(contentsOf: URL(filePath: path)))
      let rows = Row.rows(of: PlainText().read(bytes, path: SourcePath("page.txt")).lines)
      let page = PrintedPage(rows)
      let lines = rows.indices.dropFirst().map { index in
        ["line": rows[index].parts[0].line, "cues": page.cues(at: index).map(PrintedPage.name)] as [String: Any]
      }
      out += try JSONSerialization.data(
        withJSONObject: ["path": path, "isRead": PrintedSeams(rows) != nil, "lines": lines], options: [.sortedKeys])
      out += Data("\n".utf8)
    }
    try out.write(to: URL(filePath: Self.environment["KANBAO_SEAMS"] ?? ""))
    #expect(!out.isEmpty)
  }

  /// The roles, and what was set by hand of their order.
  private static var grammar: [String: Any] {
    [
      "roles": Role.allCases.map { "\($0)" },
      "families": Role.allCases.map(\.family.rawValue),
      "openings": Role.allCases.map { RoleGrammar.openingsByHand[$0] as Any? ?? NSNull() },
      "steps": RoleGrammar.followers.flatMap { above, followers in
        followers.map { [above.rawValue, $0.rawValue, $1, $0.startsItem(after: above) ? 1 : 0] as [Any] }
      },
    ]
  }

  private static func rows(_ lines: [SourceLine]) -> [[String: Any]] {
    let (rows, style, _) = Segmenter.rows(of: lines)
    let habits = Habits(rows)
    let traits = rows.map { RowTraits($0, style: style, habits: habits) }
    let contexts = RowContext.contexts(of: traits, indents: rows.map(\.indent))
    let decoder = RoleDecoder(rows: rows, traits: traits)
    let cues = PageCues(rows: rows, traits: traits, contexts: contexts)
    return rows.indices.map { index in
      let pull = decoder.pull(at: index)
      return [
        "lines": rows[index].parts.map(\.line),
        "text": String(rows[index].scalars),
        "furniture": traits[index].furniture.map { "\($0)" as Any } ?? NSNull(),
        "cues": cues.cues(at: index, pull: pull).map(\.name),
        "hand": Self.numbers(decoder.scoresByHand(at: index, pull: pull)),
        "seam": index > 0 ? Self.numbers(decoder.seamByHand(at: index)) : [],
        "goesOn": index > 0 && traits[index].goesOn(after: traits[index - 1]),
      ]
    }
  }

  private static func numbers(_ seam: SeamScores) -> [Double] {
    seam.values.indices.flatMap { numbers(seam.values[$0]) }
  }

  private static func numbers(_ vector: RoleVector) -> [Double] { Role.allCases.map { Double(vector[$0.rawValue]) } }
}
