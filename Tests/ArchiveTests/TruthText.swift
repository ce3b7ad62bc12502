import TestSupport

/// A page's lines, compared with what truth.json says stands on them.
struct TruthText {
  private let lines: [String]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Empty when every printed line is claimed once and every item's lines hold its words and no others.
  func differences(from page: TruthPage) -> [String] {
    let printed = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }.map { $0 + 1 }
    let claimed = page.items.flatMap(\.lines).sorted()
    if printed != claimed { return ["\(page.name): lines printed and claimed differ"] }
    return page.items.filter { !agrees(with: $0) }.map { "\(page.name), line \($0.lines[0]): words differ" }
  }

  private func agrees(with item: TruthItem) -> Bool {
    let printed = item.lines.map { lines[$0 - 1] }.joined()
    let byline = item.bylinePlace == "line" ? item.byline ?? "" : ""
    let said = item.texts.map(\.text) + [byline]
    return Self.letters(printed) == Self.letters(said.joined())
      && item.paragraphs.allSatisfy { Self.plain(printed).contains(Self.plain($0)) }
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    plain(text).unicodeScalars.filter { $0 != "—" }.sorted()
  }

  private static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
