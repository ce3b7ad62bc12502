extension ArticleField: CustomStringConvertible {
  /// What texts for people call it, paragraphs and crossheads counted from 1: `headline`, `paragraph 3`.
  public var description: String {
    switch self {
    case .kicker: return "kicker"
    case .headline: return "headline"
    case .deck: return "deck"
    case .byline: return "byline"
    case .crosshead(let index): return "crosshead \(index + 1)"
    case .paragraph(let index): return "paragraph \(index + 1)"
    }
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    let number = words.count == 2 ? Int(words[1]).flatMap { $0 > 0 ? $0 - 1 : nil } : nil
    switch (words.first, number) {
    case ("kicker", nil) where words.count == 1: self = .kicker
    case ("headline", nil) where words.count == 1: self = .headline
    case ("deck", nil) where words.count == 1: self = .deck
    case ("byline", nil) where words.count == 1: self = .byline
    case ("crosshead", let index?): self = .crosshead(index)
    case ("paragraph", let index?): self = .paragraph(index)
    default: return nil
    }
  }
}
