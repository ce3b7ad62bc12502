import Glibc
import Newspaper

/// Articles a line: date as eight digits, title and body, parted by tabs; paragraphs of the body by the unit separator.
struct Corpus {
  private static let articlesOnAPage = 8
  let path: String

  /// Every few articles of a day as a page.
  func forEachPage(_ body: (Page, Int) throws -> Void) rethrows {
    var articles: [Article] = []
    var byteCount = 0
    var day = ""
    var number = 0
    func flush() throws {
      guard !articles.isEmpty else { return }
      number += 1
      var page = Page(id: PageID("c/\(number)"), path: SourcePath("\(day)/\(number).txt"), articles: articles)
      page.newspaper = "样报"
      page.date = IssueDate(iso: "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))")
      page.number = PageNumber("\(number % 8 + 1)")
      try body(page, byteCount)
      articles = []
      byteCount = 0
    }
    try forEachLine { line in
      let fields = line.split(separator: 9, maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return }
      let date = String(decoding: fields[0], as: UTF8.self)
      if date != day || articles.count >= Self.articlesOnAPage { try flush() }
      day = date
      var article = Article(id: ArticleID("c/\(number + 1)/\(articles.count + 1)"), kind: .article)
      article.headlineGroup.headline = String(decoding: fields[1], as: UTF8.self)
      article.paragraphs = fields[2].split(separator: 0x1F).map {
        Paragraph(text: String(decoding: $0, as: UTF8.self), pieces: [])
      }
      byteCount += fields[1].count + fields[2].count
      articles.append(article)
    }
    try flush()
  }

  private func forEachLine(_ body: (ArraySlice<UInt8>) throws -> Void) rethrows {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var rest: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      rest += buffer[..<count]
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: 10) {
        try body(rest[start..<end])
        start = end + 1
      }
      rest.removeSubrange(..<start)
    }
  }
}
