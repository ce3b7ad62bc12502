import Newspaper

/// Turns the lines of a page into its articles. A value without state.
struct Segmenter {
  struct Result {
    var articles: [Article] = []
    var longLines: [(line: Int, cause: Problem.Cause)] = []
  }

  func segment(_ lines: [SourceLine], page: PageID) -> Result {
    let printed = lines.filter { !$0.isBlank }
    guard let first = printed.first else { return Result() }
    let paragraphs = printed.map { line in
      Paragraph(
        text: line.text, pieces: [.init(line: line.number, range: 0..<line.text.unicodeScalars.count)])
    }
    return Result(articles: [
      Article(
        id: ArticleID(page: page, place: 1), kind: first.number > 0 ? .article : .other, paragraphs: paragraphs,
        lines: printed.map(\.number), confidence: 0)
    ])
  }
}
