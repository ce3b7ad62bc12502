import Newspaper

extension String {
  /// Without white space.
  var squeezed: String { filter { !$0.isWhitespace } }

  /// Without white space and the dash a deck is printed with; nil where nothing is left.
  var plain: String? {
    let text = squeezed.drop { "—―-".contains($0) }
    return text.isEmpty ? nil : String(text)
  }
}

extension TruthItem.Headlines {
  var plain: Self { Self(kicker: kicker?.plain, headline: headline?.plain, deck: deck?.plain) }

  /// Nil when there is no headline of any kind.
  var nonempty: Self? { kicker == nil && headline == nil && deck == nil ? nil : self }
}

extension TruthItem {
  var plainBody: [String] { bodies(of: paragraphs, byline: byline) }
}

extension Article {
  var plainBody: [String] { bodies(of: paragraphs.map(\.text), byline: byline?.text) }

  var ownLineHeads: [String] {
    crossheads.compactMap { if case .ownLine(let text, _) = $0 { text.squeezed } else { nil } }
  }
}

/// Paragraphs without white space, and without the byline on whichever side of the fence it was put.
private func bodies(of paragraphs: [String], byline: String?) -> [String] {
  let byline = byline?.squeezed ?? ""
  return paragraphs.compactMap { paragraph in
    var text = paragraph.squeezed[...]
    if !byline.isEmpty, text.hasPrefix(byline) { text = text.dropFirst(byline.count) }
    if !byline.isEmpty, text.hasSuffix(byline) { text = text.dropLast(byline.count) }
    return text.isEmpty ? nil : String(text)
  }
}
