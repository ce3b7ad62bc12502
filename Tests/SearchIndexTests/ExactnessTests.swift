import ChineseText
import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

@Suite struct ExactnessTests {
  /// The engine's hits are those of cutting the folded text at every place.
  @Test(arguments: 0..<20) func findsWhatANaiveSearchFinds(_ seed: Int) async {
    var archive = RandomArchive(generator: SeededGenerator(seed: UInt64(seed)))
    let pages = (0..<4).map { page in
      Page("p\(page)", (0..<6).map { archive.article("\(page).\($0)") })
    }
    let engine = ScanEngine(holdings: MemoryHoldings(pages))
    for _ in 0..<40 {
      let text = archive.query(depth: 2)
      let query = QueryParser().parse(text).query
      let found = await engine.search(SearchRequest(query: query)) { _ in }.hits.map(\.article.description)
      let naive = pages.flatMap(\.articles).filter { NaiveAnswer($0).matches(query) }.map(\.id.description)
      if found.sorted() != naive.sorted() { Issue.record("\(text) finds \(found), cutting finds \(naive)") }
    }
  }

  /// Every place of a phrase lies in its field and folds to what was asked; pieces of one that runs over join to it.
  @Test(arguments: 20..<40) func marksWhatWasAsked(_ seed: Int) {
    var archive = RandomArchive(generator: SeededGenerator(seed: UInt64(seed)))
    for _ in 0..<200 {
      let article = archive.article("a")
      let phrase = archive.text(upTo: 3)
      let matcher = ArticleMatcher(.phrase(phrase))
      guard let matches = matcher.matches(in: article, of: Page("p", [article])) else { continue }
      let asked = FoldedText(Array(phrase.unicodeScalars)).scalars
      let marked = matches.map { FoldedText(Array(article.text(at: $0).unicodeScalars)).scalars }
      let areInside = matches.allSatisfy {
        !$0.range.isEmpty && $0.range.upperBound <= article.text(of: $0.field).unicodeScalars.count
      }
      if !areInside || matches.isEmpty || !Self.arePieces(marked, of: asked) || !Self.isInOrder(matches, in: article) {
        Issue.record("\(phrase) marks \(matches) in \(article)")
      }
    }
  }

  /// Whether each is the phrase or, at a paragraph end, a piece from its beginning, its middle or its end.
  private static func arePieces(_ texts: [[Unicode.Scalar]], of phrase: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(phrase))
    return texts.allSatisfy { text.contains(String(String.UnicodeScalarView($0))) }
  }

  private static func isInOrder(_ matches: [Match], in article: Article) -> Bool {
    let fields = article.fields
    let keys = matches.map { (fields.firstIndex(of: $0.field) ?? -1, $0.range.lowerBound) }
    return zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 } && keys.allSatisfy { $0.0 >= 0 }
  }
}
