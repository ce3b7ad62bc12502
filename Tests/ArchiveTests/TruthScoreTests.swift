import Archive
import Newspaper
import TestSupport
import Testing

/// The segmenter on pages whose right reading is known. `KANBAO_SCORES=1` prints the scores of every page.
@Suite struct TruthScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .sample: [
      "starts": 0.94, "exact": 0.88, "sure.P": 0.94, "sure.R": 0.47, "kind": 0.91, "group": 0.92, "headline": 0.92,
      "byline": 0.94, "authors": 0.95, "join.P": 0.93, "join.R": 0.96, "para": 0.93, "cross": 0.78, "caption": 0.91,
    ],
    .seen: [
      "starts": 0.92, "exact": 0.84, "sure.P": 0.92, "sure.R": 0.27, "kind": 0.81, "group": 0.84, "headline": 0.86,
      "byline": 0.90, "authors": 0.86, "join.P": 0.94, "join.R": 0.97, "para": 0.92, "cross": 0.65, "caption": 0.98,
    ],
    .unseen: [
      "starts": 0.83, "exact": 0.64, "sure.P": 0.88, "sure.R": 0.14, "kind": 0.70, "group": 0.66, "headline": 0.69,
      "byline": 0.82, "authors": 0.68, "join.P": 0.92, "join.R": 0.96, "para": 0.90, "cross": 0.42, "caption": 0.98,
    ],
  ]

  @Test(arguments: TruthSet.allCases)
  func pagesAreReadAsWellAsBefore(in set: TruthSet) throws {
    var total = ArticleScore()
    var table = ScoreTable()
    for page in try set.pages() {
      let pages = PageReader().pages(from: set.bytes(of: page), path: SourcePath(page.file))
      let articles = pages.flatMap(\.articles)
      var score = ArticleScore()
      score.add(page, readAs: articles)
      total.add(page, readAs: articles)
      table.add(page.file, score.measures)
    }
    table.add("all \(set.rawValue) pages", total.measures)
    if ScoreTable.isWanted { print(table.text) }
    let short = shortfalls(of: total.measures, under: Self.floors[set] ?? [:])
    #expect(short.isEmpty, "\(short.joined(separator: ", "))\n\(table.text)")
  }

  /// The texts are kept beside the truth; neither may change without the other.
  @Test(arguments: TruthSet.allCases)
  func textsSayWhatTheTruthSays(in set: TruthSet) throws {
    let pages = try set.pages()
    let others = pages.flatMap { TruthText(set.bytes(of: $0)).differences(from: $0) }
    #expect(pages.count >= 12)
    #expect(others == [])
  }
}
