/// A stretch of an article's text that can be searched, highlighted and cited by its own offsets.
public enum ArticleField: Hashable, Sendable {
  case kicker, headline, deck
  /// A byline on a line of its own; one in a paragraph belongs to the paragraph.
  case byline
  /// Index into `Article.crossheads`, own-line ones only.
  case crosshead(Int)
  /// Index into `Article.paragraphs`.
  case paragraph(Int)
}

extension Article {
  /// Every field that holds text, in reading order, each printed character in exactly one of them.
  public var fields: [ArticleField] {
    var fields: [ArticleField] = []
    if headlineGroup.kicker != nil { fields.append(.kicker) }
    if headlineGroup.headline != nil { fields.append(.headline) }
    if headlineGroup.deck != nil { fields.append(.deck) }
    if byline?.place == .line { fields.append(.byline) }
    var next = 0
    for index in paragraphs.indices {
      appendCrossheads(upTo: index, from: &next, to: &fields)
      fields.append(.paragraph(index))
    }
    appendCrossheads(upTo: Int.max, from: &next, to: &fields)
    return fields
  }

  /// The text of a field; empty for one the article does not have.
  public func text(of field: ArticleField) -> String {
    switch field {
    case .kicker: return headlineGroup.kicker ?? ""
    case .headline: return headlineGroup.headline ?? ""
    case .deck: return headlineGroup.deck ?? ""
    case .byline: return byline?.place == .line ? byline?.text ?? "" : ""
    case .crosshead(let index): return crossheads.indices.contains(index) ? crossheads[index].text : ""
    case .paragraph(let index): return paragraphs.indices.contains(index) ? paragraphs[index].text : ""
    }
  }

  private func appendCrossheads(upTo paragraph: Int, from next: inout Int, to fields: inout [ArticleField]) {
    while next < crossheads.count, crossheads[next].paragraph <= paragraph {
      if case .ownLine = crossheads[next] { fields.append(.crosshead(next)) }
      next += 1
    }
  }
}
