import Newspaper
import Storage

/// Shows the items of a sample one after another and takes a letter for each; what was said is kept at once.
struct Judging {
  let archive: OpenedArchive
  let folder: SampleFolder
  let console: Console

  /// Lines of an article's text that are shown from its beginning and from its end.
  private static let shownLines = (first: 12, last: 4)

  /// Goes on where it was left. Ends when all is judged, with `q`, or with the input.
  mutating func run(_ sample: inout JudgedSample) throws {
    var input = try TextInput(nil)
    var said: [Int] = []
    while let index = sample.next {
      try show(sample.items[index].id, index, of: sample)
      guard let line = try input.nextLine(), let key = line.lowercased().first(where: { !$0.isWhitespace }) else {
        return
      }
      if key == "q" { return }
      if key == "u" {
        if let last = said.popLast() { sample.items[last].verdict = nil }
      } else if let verdict = Verdict(key: key) {
        sample.items[index].verdict = verdict
        said.append(index)
      } else {
        try write(ReportWords.keys)
        continue
      }
      try folder.keep(sample)
    }
  }

  private func show(_ id: ArticleID, _ index: Int, of sample: JudgedSample) throws {
    try console.output.write("\n── \(index + 1)/\(sample.items.count)  \(console.shown(name: id.description))\n")
    if let found = archive.find(id.description), let article = found.article {
      for line in Self.clipped(lines(of: article)) { try console.output.write(console.shown(line) + "\n") }
      let place = [found.page.path.lossyText, article.lines.first.map(String.init) ?? ""].joined(separator: ":")
      try console.output.write("   \(console.shown(name: place))\n")
    } else {
      try write(ReportWords.gone)
    }
    try write(ReportWords.keys)
    try console.output.flush()
  }

  private func lines(of article: Article) -> [String] {
    article.fields.map { field in
      let text = article.text(of: field)
      switch field {
      case .headline: return "【\(text)】"
      case .deck: return "——\(text)"
      case .paragraph: return "\u{3000}\u{3000}\(text)"
      default: return text
      }
    }
  }

  /// The beginning and the end, where boundaries are to be seen.
  private static func clipped(_ lines: [String]) -> [String] {
    guard lines.count > shownLines.first + shownLines.last + 1 else { return lines }
    return lines.prefix(shownLines.first) + ["   …… \(lines.count - shownLines.first - shownLines.last) ……"]
      + lines.suffix(shownLines.last)
  }

  private func write(_ wording: Wording) throws { try console.output.write(wording.text(in: console.language) + "\n") }
}
