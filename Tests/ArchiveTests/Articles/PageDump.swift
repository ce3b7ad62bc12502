import Newspaper

@testable import Archive

/// Segments a page given as text and writes the articles down so that a person can compare them with the page.
func segmented(_ page: String) -> String {
  let text = PlainText().read(Array(page.utf8), path: SourcePath("page.txt"))
  return Segmenter().segment(text.lines, page: PageID("p")).articles.map(dump).joined(separator: "\n")
}

/// One line a field: kind, k(icker), h(eadline), d(eck), by(line), p(aragraph), c(rosshead), r(un-in head).
private func dump(_ article: Article) -> String {
  var lines = ["[\(article.kind.rawValue)]"]
  let group = article.headlineGroup
  lines += [("k", group.kicker), ("h", group.headline), ("d", group.deck)].compactMap { name, text in
    text.map { "\(name) \($0)" }
  }
  if let byline = article.byline {
    let authors = byline.authors.map { " \($0.role)=\($0.name)" }.joined()
    lines.append("by \(byline.place.rawValue): \(byline.text) ->\(authors)")
  }
  for (index, paragraph) in article.paragraphs.enumerated() {
    lines += article.crossheads.filter { $0.paragraph == index }.map(dump)
    lines.append("p \(paragraph.text)")
  }
  lines += article.crossheads.filter { $0.paragraph >= article.paragraphs.count }.map(dump)
  return lines.joined(separator: "\n")
}

private func dump(_ crosshead: Crosshead) -> String {
  switch crosshead {
  case .ownLine(let text, _): "c \(text)"
  case .runIn(let text, _, let start): "r \(text) @\(start)"
  }
}
