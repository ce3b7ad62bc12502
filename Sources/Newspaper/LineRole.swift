/// What a source line is on its page; the raw value is its name in corrections.
public enum LineRole: String, CaseIterable, Hashable, Sendable {
  case kicker, headline, deck, byline, crosshead
  /// It begins a paragraph.
  case paragraph
  /// It is whole as it stands: of a poem, a list, a table.
  case verse
  /// It goes on with what the line above began.
  case continuation
  case caption
  /// Masthead, folio, teasers, staff: what belongs to no article.
  case furniture
}

/// What the segmenter took a source line for.
public struct LineReading: Hashable, Sendable {
  /// The source line, counted from 1.
  public var line: Int
  public var role: LineRole
  /// How sure it is that an article begins on the line, or that none does, 0…1; 1 where a person said so.
  public var certainty: Double

  public init(line: Int, role: LineRole, certainty: Double) {
    self.line = line
    self.role = role
    self.certainty = certainty
  }
}
