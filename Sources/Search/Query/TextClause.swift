/// Something to find in text, and where it may stand.
public struct TextClause: Hashable, Sendable {
  public var pattern: TextPattern
  public var scope: TextScope

  public init(_ pattern: TextPattern, in scope: TextScope = .anywhere) {
    self.pattern = pattern
    self.scope = scope
  }
}

/// What is looked for in text.
public enum TextPattern: Hashable, Sendable {
  case phrase(Phrase)
  case regex(RegularExpression)
}

/// Characters in a row, with places left open by `?` and `*`.
///
/// White space in it stands for any amount of white space. A run of Latin letters or of digits at its start or end
/// must be a whole one in the text, unless `*` stands there.
public struct Phrase: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    /// Taken as it is; never empty.
    case text(String)
    /// `?`
    case oneCharacter
    /// `*`: as many as there are up to the next element, within a sentence. At the start or end: no whole word asked.
    case anyCharacters
  }

  /// No two texts and no two `anyCharacters` side by side.
  public var elements: [Element]

  public init(elements: [Element]) { self.elements = elements }
  public init(_ text: String) { self.elements = [.text(text)] }
}

/// Where in an article, or in what is known of it, a pattern may stand.
public enum TextScope: String, CaseIterable, Hashable, Sendable {
  /// Every field of the article's text; not what is only known of it.
  case anywhere
  case headline, kicker, deck, byline, crosshead
  /// Paragraphs and crossheads of everything but photos.
  case body
  /// The paragraphs of photos.
  case caption
  /// The name of one of the authors.
  case author
  case newspaper
  /// 版名
  case section

  /// Whether it is something known of the article, not a part of its printed text: such matches are not marked.
  public var isKnownOnly: Bool { self == .author || self == .newspaper || self == .section }
}
