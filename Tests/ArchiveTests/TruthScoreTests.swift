import Archive
import Newspaper
import TestSupport
import Testing

/// The segmenter on pages whose right reading is known. `KANBAO_SCORES=1` prints the scores of every page.
@Suite struct TruthScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .sample: [
      "starts": 0.91, "exact": 0.80, "sure.P": 0.92, "sure.R": 0.45, "kind": 0.87, "kicker": 0.77, "headline": 0.82,
      "deck": 0.78, "byline": 0.91, "authors": 0.92, "join.P": 0.73, "join.R": 0.97, "para": 0.88, "cross": 0.73,
      "caption": 0.84,
    ],
    .seen: [
      "starts": 0.70, "exact": 0.43, "sure.P": 0.69, "sure.R": 0.11, "kind": 0.57, "kicker": 0.45, "headline": 0.54,
      "deck": 0.45, "byline": 0.72, "authors": 0.78, "join.P": 0.49, "join.R": 0.90, "para": 0.71, "cross": 0.48,
      "caption": 0.55,
    ],
    .unseen: [
      "starts": 0.75, "exact": 0.48, "sure.P": 0.84, "sure.R": 0.13, "kind": 0.57, "kicker": 0.50, "headline": 0.49,
      "deck": 0.52, "byline": 0.70, "authors": 0.56, "join.P": 0.55, "join.R": 0.95, "para": 0.77, "cross": 0.26,
      "caption": 0.57,
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
