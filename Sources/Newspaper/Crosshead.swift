/// 小标题: a title inside the body.
public enum Crosshead: Hashable, Sendable {
  /// On a line of its own, before the paragraph of that number; the text is in no paragraph.
  case ownLine(text: String, beforeParagraph: Int)
  /// A short framed sentence that opens a part within running text; `start` in scalars of that paragraph.
  case runIn(text: String, paragraph: Int, start: Int)

  public var text: String {
    switch self {
    case .ownLine(let text, _), .runIn(let text, _, _): return text
    }
  }

  /// The paragraph it stands before or in.
  public var paragraph: Int {
    switch self {
    case .ownLine(_, let paragraph), .runIn(_, let paragraph, _): return paragraph
    }
  }
}
