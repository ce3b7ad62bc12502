/// What a row is on its page.
enum Role: Int, CaseIterable {
  case kicker, headline
  /// The second line of a headline that the print broke.
  case headlineMore
  case deck
  /// A byline between headline and text.
  case byline
  /// A paragraph's beginning.
  case paragraph
  /// A line that is whole as it stands: of a poem, a list, a table, a dialogue.
  case verse
  /// A paragraph's next part, after a column break.
  case continuation
  case crosshead
  /// A name on a line of its own after the text.
  case signature
  /// A photo's caption, and its part after a column break.
  case caption, captionMore
  /// Masthead, folio, teasers, staff: what belongs to no article.
  case furniture

  var family: Family {
    switch self {
    case .kicker, .headline, .headlineMore, .deck, .byline: .title
    case .paragraph, .continuation: .text
    case .verse: .verse
    case .crosshead: .crosshead
    case .caption, .captionMore: .caption
    case .signature, .furniture: .apart
    }
  }

  /// Whether a row of this role begins an item after a row of another.
  func startsItem(after above: Role) -> Bool {
    switch self {
    case .kicker, .caption: true
    case .headline: above != .kicker
    case .furniture: above != .furniture
    case .paragraph, .verse: above == .furniture
    case .headlineMore, .deck, .byline, .continuation, .crosshead, .signature, .captionMore: false
    }
  }

  /// What a seam looks at of the row before it.
  enum Family: Int, CaseIterable {
    case title, text, verse, crosshead, caption, apart
  }
}
