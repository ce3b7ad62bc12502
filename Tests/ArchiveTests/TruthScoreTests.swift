import Archive
import Newspaper
import TestSupport
import Testing

/// The segmenter on pages whose right reading is known. `KANBAO_SCORES=1` prints the scores of every page.
@Suite struct TruthScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .sample: [
      "starts": 0.96, "exact": 0.93, "sure.P": 0.98, "sure.R": 0.67, "kind": 0.95, "group": 0.97, "headline": 0.97,
      "byline": 0.97, "authors": 0.96, "join.P": 0.98, "join.R": 0.98, "para": 0.97, "cross": 0.86, "caption": 0.99,
    ],
    .seen: [
      "starts": 0.94, "exact": 0.88, "sure.P": 0.95, "sure.R": 0.38, "kind": 0.84, "group": 0.92, "headline": 0.94,
      "byline": 0.94, "authors": 0.89, "join.P": 0.96, "join.R": 0.98, "para": 0.95, "cross": 0.90, "caption": 0.96,
    ],
    .unseen: [
      "starts": 0.88, "exact": 0.75, "sure.P": 0.94, "sure.R": 0.23, "kind": 0.85, "group": 0.82, "headline": 0.85,
      "byline": 0.87, "authors": 0.75, "join.P": 0.96, "join.R": 0.95, "para": 0.91, "cross": 0.63, "caption": 0.95,
    ],
  ]

  @Test(arguments: TruthSet.allCases)
  func pagesAreReadAsWellAsBefore(in set: TruthSet) throws {
    let report = try TruthReport<ArticleScore>(of: set, floors: Self.floors[set] ?? [:]) { page in
      let pages = PageReader().pages(from: set.bytes(of: page), path: SourcePath(page.file))
      let articles = pages.flatMap(\.articles)
      return { $0.add(page, readAs: articles) }
    }
    #expect(report.shortfalls.isEmpty, "\(report.text)")
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
