import ChineseText
import Newspaper

/// A stretch of an article that is set as one: a headline, a paragraph, a crosshead, or a source line in the raw view.
struct TextBlock: Sendable {
  let role: StyleRole
  /// The field whose text it shows; nil for lines that no offset of the article points into.
  let field: ArticleField?
  let scalars: [Unicode.Scalar]
  /// Blank rows above it, but for the first block of a text.
  let spaceBefore: Int
  /// Cells left of its first line only, on top of `inset`.
  var indent = 0
  /// Cells left of every line.
  var inset = 0
  /// Shown in the inset of the first line: a printed dash, a line number. It is not part of the text.
  var gutter = ""
  /// Which part of the reading it belongs to, counted from 0.
  var part = 0
  /// Run-in crossheads within it.
  var runIns: [Range<Int>] = []

  init(
    role: StyleRole, field: ArticleField?, text: String, spaceBefore: Int, indent: Int = 0, inset: Int = 0,
    gutter: String = "", runIns: [Range<Int>] = []
  ) {
    self.role = role
    self.field = field
    self.scalars = Array(text.unicodeScalars)
    self.spaceBefore = spaceBefore
    self.indent = indent
    self.inset = inset
    self.gutter = gutter
    self.runIns = runIns
  }

  var partField: PartField? { field.map { PartField(part: part, field: $0) } }

  /// How the breaker is to set it in a column of that width.
  func lineOptions(width: Int, cells: CellWidth) -> LineOptions {
    let available = max(2, width - inset)
    // Rule R12: two characters of indent, one in narrow columns.
    var options = LineOptions(width: available, indent: available < 20 ? indent / 2 : indent)
    options.cells = cells
    options.isHeadline = [.kicker, .headline, .deck].contains(role)
    return options
  }
}
