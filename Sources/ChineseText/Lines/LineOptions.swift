/// How a paragraph is to be laid out. Widths are cells.
public struct LineOptions: Hashable, Sendable {
  /// How dashes and ellipses are kept from the start of a line; everything else is the same at all levels.
  public enum Level: String, Hashable, CaseIterable, Sendable {
    /// GB/T 15834-2011, 5.1.4–5: —— and …… may begin a line, only never be cut in two.
    case gb
    /// As newspapers and UAX #14 have it: …… may not begin a line, —— may. The default.
    case news
    /// CLREQ "strict": neither may, nor small kana.
    case strict
  }

  /// In which width digits are drawn; the text itself is left as it is.
  public enum Digits: String, Hashable, CaseIterable, Sendable {
    case asPrinted = "printed"
    case halfWidth = "half"
    case fullWidth = "full"
  }

  /// Where lines of Korean end.
  public enum Hangul: String, Hashable, CaseIterable, Sendable {
    /// Between any two syllables, as newspapers print it and UAX #14 has it where nothing is tailored (LB26, LB31).
    case syllables
    /// At blanks, as in books and letters: UAX #14, section 8, has Hangul act as letters (AL) for it; CSS calls it keep-all.
    case words
  }

  /// Cells of a line with its indent; a hanging mark comes on top.
  public var width: Int
  /// Cells before the first line of the paragraph.
  public var indent: Int
  public var level = Level.news
  /// Cells of a gutter right of the measure in which one mark may hang (标点悬挂); 0 for none.
  public var hang = 0
  public var cells = CellWidth()
  /// Whether a full-width mark for which one cell is left is drawn in half width at a line's end (GB/T 15834 5.1.10).
  public var halfWidthLineEnd = false
  /// Whether a line may end earlier for a figure to stay in one piece with its unit.
  public var keepsFigures = true
  /// Whether the last line is kept from holding a single Hanzi (孤字不成行).
  public var avoidsOrphans = false
  /// Whether the text is a headline: broken at its blanks first, and into lines of like length.
  public var isHeadline = false
  /// Whether half-width marks of Chinese text are drawn in full width.
  public var restoresMarks = false
  public var digits = Digits.asPrinted
  public var hangul = Hangul.syllables
  /// Whether the line is set from top to bottom: two cells to a row, and forms for vertical text.
  public var isVertical = false

  public init(width: Int, indent: Int = 0) {
    self.width = width
    self.indent = indent
  }

  /// The indent, less where the width has no room for one Hanzi beside it.
  var shownIndent: Int {
    max(0, min(indent, width - 2))
  }
}
