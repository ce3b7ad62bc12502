import Newspaper
import Testing

/// From a stretch of an article's text back to the lines it was printed on.
@Suite struct LinePlaceTests {
  private func page(_ lines: [String], _ article: Article) -> Page {
    var start = 0
    let sources = lines.enumerated().map { index, text in
      defer { start += text.utf8.count + 1 }
      return SourceLine(number: index + 1, text: text, byteRange: start..<start + text.utf8.count)
    }
    return Page(id: PageID("p"), path: SourcePath("p.txt"), articles: [article], sourceLines: sources)
  }

  private func printed(_ page: Page, _ range: Range<Int>, _ field: ArticleField) -> [String] {
    page.linePlaces(of: range, in: field, of: page.articles[0]).map { place in
      let text = Array((page.sourceLine(place.line)?.text ?? "").unicodeScalars)
      return "\(place.line):" + String(String.UnicodeScalarView(text[place.range]))
    }
  }

  @Test func findsParagraphsByTheirPieces() {
    var article = Article(id: ArticleID("a"), kind: .article, lines: [1, 2])
    article.paragraphs = [
      Paragraph(
        text: "修渠12条，受益900户。",
        pieces: [Paragraph.Piece(line: 1, range: 0..<8), Paragraph.Piece(line: 2, range: 8..<13)])
    ]
    let page = page(["　　修渠12条，受益", "900户。"], article)
    #expect(printed(page, 2..<5, .paragraph(0)) == ["1:12条"])
    #expect(printed(page, 8..<12, .paragraph(0)) == ["2:900户"])
    #expect(printed(page, 6..<11, .paragraph(0)) == ["1:受益", "2:900"])
  }

  @Test func findsHeadlinesAmongTheLines() {
    var article = Article(id: ArticleID("a"), kind: .article, lines: [1, 2])
    article.headlineGroup.headline = "修渠12条受益900户"
    let page = page(["  修渠12条", "受益900户"], article)
    #expect(printed(page, 2..<5, .headline) == ["1:12条"])
    #expect(printed(page, 7..<11, .headline) == ["2:900户"])
  }

  @Test func saysNothingWhereTheTextWasMended() {
    var article = Article(id: ArticleID("a"), kind: .article, lines: [1])
    article.paragraphs = [Paragraph(text: "修渠12条", pieces: [Paragraph.Piece(line: 1, range: 0..<5)])]
    #expect(printed(page(["修渠１２条"], article), 2..<5, .paragraph(0)).isEmpty)
  }
}
