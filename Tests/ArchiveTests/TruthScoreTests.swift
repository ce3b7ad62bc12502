import Archive
import Newspaper
import TestSupport
import Testing

/// The segmenter on pages whose right reading is known. `KANBAO_SCORES=1` prints the scores of every page.
@Suite struct TruthScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .sample: [
      "starts": 0.98, "exact": 0.97, "sure.P": 0.98, "sure.R": 0.66, "kind": 0.96, "group": 0.98, "headline": 0.98,
      "byline": 0.98, "authors": 0.97, "join.P": 0.98, "join.R": 0.98, "para": 0.97, "cross": 0.90, "caption": 0.99,
    ],
    .seen: [
      "starts": 0.96, "exact": 0.90, "sure.P": 0.98, "sure.R": 0.36, "kind": 0.87, "group": 0.91, "headline": 0.94,
      "byline": 0.94, "authors": 0.85, "join.P": 0.97, "join.R": 0.98, "para": 0.95, "cross": 0.93, "caption": 0.95,
    ],
    .unseen: [
      "starts": 0.92, "exact": 0.81, "sure.P": 0.96, "sure.R": 0.35, "kind": 0.86, "group": 0.83, "headline": 0.87,
      "byline": 0.92, "authors": 0.83, "join.P": 0.97, "join.R": 0.96, "para": 0.93, "cross": 0.81, "caption": 0.94,
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
