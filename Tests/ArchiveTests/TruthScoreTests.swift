import Archive
import Newspaper
import TestSupport
import Testing

/// The segmenter on pages whose right reading is known. `KANBAO_SCORES=1` prints the scores of every page.
@Suite struct TruthScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .sample: [:],
    .seen: [:],
    .unseen: [:],
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
