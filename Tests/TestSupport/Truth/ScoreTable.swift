import Foundation

/// One value of a score, 0…1, and the word a table gives it.
public struct Measure: Sendable {
  public var name: String
  public var value: Double

  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }

  /// To three places, cut and not rounded, so that a floor copied from a table is reached.
  public var shown: String { String(format: "%.3f", (value * 1000).rounded(.down) / 1000) }
}

/// What is counted over pages, and the measures it comes to.
public protocol TruthScore {
  init()
  var measures: [Measure] { get }
}

extension ArticleScore: TruthScore {
  public var measures: [Measure] {
    [
      Measure("starts", starts.f1), Measure("exact", exact.f1),
      Measure("sure.P", sure.precision), Measure("sure.R", sure.recall), Measure("kind", kinds.recall),
      Measure("group", groups.f1), Measure("kicker", kickers.f1), Measure("headline", headlines.f1),
      Measure("deck", decks.f1),
      Measure("byline", bylines.f1), Measure("authors", authors.f1),
      Measure("join.P", joins.precision), Measure("join.R", joins.recall), Measure("para", paragraphs.f1),
      Measure("cross", crossheads.f1), Measure("caption", captions.f1),
    ]
  }
}

extension FigureScore: TruthScore {
  public var measures: [Measure] {
    [
      Measure("strict", strict.f1), Measure("accepted", accepted.f1), Measure("kind", kinds.recall),
      Measure("values", values.recall), Measure("unit", units.recall), Measure("whole", whole.f1),
    ]
  }
}

/// Rows of measures under their names, for people; the first column is the widest name's.
public struct ScoreTable: Sendable {
  private var rows: [[String]] = []

  public init() {}

  public mutating func add(_ name: String, _ measures: [Measure]) {
    if rows.isEmpty { rows.append([""] + measures.map(\.name)) }
    rows.append([name] + measures.map(\.shown))
  }

  public var text: String {
    let first = rows.map { Self.width($0[0]) }.max() ?? 0
    return rows.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: max(0, (column == 0 ? first : 9) - Self.width(cell)))
        return column == 0 ? cell + blanks : blanks + cell
      }.joined()
    }.joined(separator: "\n")
  }

  /// In cells: han take two, and names hold nothing stranger.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }

  /// Whether this run is to print its tables: KANBAO_SCORES=1.
  public static var isWanted: Bool { ProcessInfo.processInfo.environment["KANBAO_SCORES"] != nil }
}

/// The measures that are under their floors, each with both; a measure without a floor may be anything.
public func shortfalls(of measures: [Measure], under floors: [String: Double]) -> [String] {
  measures.compactMap { measure in
    guard let floor = floors[measure.name], measure.value < floor else { return nil }
    return "\(measure.name) \(measure.shown) < \(floor)"
  }
}

/// The score of each page of a set and of all of them, and what is under its floor.
public struct TruthReport<Score: TruthScore> {
  private var total = Score()
  private var table = ScoreTable()
  private let floors: [String: Double]

  /// Reads each page once; `reading` gives what adds a page to a score, or nil for a page without that truth. Prints the
  /// table where this run is to.
  public init(
    of set: TruthSet, floors: [String: Double], reading: (TruthPage) throws -> ((inout Score) -> Void)?
  ) throws {
    self.floors = floors
    for page in try set.pages() {
      guard let add = try reading(page) else { continue }
      var score = Score()
      add(&score)
      add(&total)
      table.add(page.file, score.measures)
    }
    table.add("all \(set.rawValue) pages", total.measures)
    if ScoreTable.isWanted { print(table.text) }
  }

  public var shortfalls: [String] { TestSupport.shortfalls(of: total.measures, under: floors) }

  /// Both, for a test that fails.
  public var text: String { "\(shortfalls.joined(separator: ", "))\n\(table.text)" }
}
