import Newspaper
import TestSupport
import Testing

/// The judge is judged: what is right scores 1, and what is wrong scores what can be counted by hand.
@Suite struct ArticleScoreTests {
  @Test(arguments: TruthSet.allCases)
  func theTruthItselfScoresOne(in set: TruthSet) throws {
    var score = ArticleScore()
    for page in try set.pages() { score.add(page, readAs: page.items.map(Article.init)) }
    #expect(
      shortfalls(of: score.measures, under: Dictionary(uniqueKeysWithValues: score.measures.map { ($0.name, 1) })) == []
    )
  }

  @Test func twoArticlesReadAsOneLoseOne() throws {
    let page = try #require(TruthSet.seen.pages().first { $0.name == "hongkong-1997" })
    var articles = page.items.map(Article.init)
    let second = articles.remove(at: 2)
    articles[1].lines += second.lines
    articles[1].paragraphs += second.paragraphs
    var score = ArticleScore()
    score.add(page, readAs: articles)
    let count = page.items.count
    #expect(score.starts == Tally(right: count - 1, truth: count, found: count - 1))
    #expect(score.exact == Tally(right: count - 2, truth: count, found: count - 1))
    #expect(score.kinds == Tally(right: count - 1, truth: count, found: count - 1))
    #expect(score.paragraphs.f1 == 1)
    #expect(score.headlines.found == score.headlines.truth - 1)
  }

  @Test func aParagraphTornAtAColumnBreakIsAJoinMissed() throws {
    let page = try #require(TruthSet.seen.pages().first { $0.name == "hongkong-1997" })
    var articles = page.items.map(Article.init)
    let (item, paragraph) = try #require(articles.firstPiecedParagraph)
    articles[item].paragraphs[paragraph].pieces.removeLast()
    var score = ArticleScore()
    score.add(page, readAs: articles)
    #expect(score.joins.right == score.joins.truth - 1)
    #expect(score.joins.precision == 1)
  }
}

extension Article {
  /// The article a reader makes who makes no mistake.
  fileprivate init(_ item: TruthItem) {
    let place = item.bylinePlace.flatMap(Byline.Place.init)
    let authors = item.authors.map { Author(name: $0.name, role: $0.role) }
    self.init(
      id: ArticleID("t"), kind: ArticleKind(rawValue: item.kind) ?? .other,
      headlineGroup: HeadlineGroup(kicker: item.kicker, headline: item.headline, deck: item.deck),
      byline: item.byline.map { Byline(text: $0, place: place ?? .line, authors: authors) },
      paragraphs: item.paragraphs.enumerated().map { index, text in
        let lines = [0] + item.joins.filter { $0.paragraph == index }.map(\.line)
        return Paragraph(text: text, pieces: lines.map { Paragraph.Piece(line: $0, range: 0..<0) })
      },
      crossheads: item.crossheads.filter { $0.type == "crosshead" }
        .map { .ownLine(text: $0.text, beforeParagraph: 0) },
      lines: item.lines)
  }
}

extension [Article] {
  fileprivate var firstPiecedParagraph: (item: Int, paragraph: Int)? {
    for (item, article) in enumerated() {
      if let place = article.paragraphs.firstIndex(where: { $0.pieces.count > 1 }) { return (item, place) }
    }
    return nil
  }
}
