import ChineseText
import Newspaper

/// A stretch of an article that is set as one: a headline, a paragraph, a crosshead, or a source line in the raw view.
struct TextBlock: Sendable {
  let role: StyleRole
  /// The field whose text it shows; nil for lines that no offset of the article points into.
  let field: ArticleField?
  let scalars: [Unicode.Scalar]
  /// Where in the field its first scalar stands: a very long paragraph is set in several blocks.
  var start = 0
  /// Blank rows above it, but for the first block of a text.
  let spaceBefore: Int
  /// Cells left of its first line only, on top of `inset`.
  var indent = 0
  /// Cells left of every line.
  var inset = 0
  /// Shown in the inset of the first line: a printed dash, a line number. It is not part of the text.
  var gutter = ""
  /// Which part of the reading, or which item of the page, it belongs to, counted from 0.
  var part = 0
  /// Run-in crossheads within it.
  var runIns: [Range<Int>] = []

  init(
    role: StyleRole, field: ArticleField?, text: String, spaceBefore: Int, indent: Int = 0, inset: Int = 0,
    gutter: String = "", runIns: [Range<Int>] = []
  ) {
    self.init(
      role: role, field: field, scalars: Array(text.unicodeScalars), spaceBefore: spaceBefore, indent: indent,
      inset: inset, gutter: gutter, runIns: runIns)
  }

  private init(
    role: StyleRole, field: ArticleField?, scalars: [Unicode.Scalar], spaceBefore: Int, indent: Int, inset: Int,
    gutter: String, runIns: [Range<Int>]
  ) {
    self.role = role
    self.field = field
    self.scalars = scalars
    self.spaceBefore = spaceBefore
    self.indent = indent
    self.inset = inset
    self.gutter = gutter
    self.runIns = runIns
  }

  /// Longer texts are set in several blocks, so that the middle of a book can be shown without setting its beginning.
  private static let longest = 16_384

  /// The block itself, or blocks that show its text one after the other, each but the last ending with a sentence.
  var parted: [TextBlock] {
    guard scalars.count > Self.longest else { return [self] }
    var blocks: [TextBlock] = []
    var start = 0
    while start < scalars.count {
      let end = sentenceEnd(after: start + Self.longest / 2)
      blocks.append(part(start..<end))
      start = end
    }
    return blocks
  }

  private func sentenceEnd(after offset: Int) -> Int {
    guard offset < scalars.count else { return scalars.count }
    let limit = min(scalars.count, offset + Self.longest / 2)
    let end = scalars[offset..<limit].firstIndex { "。！？\n".unicodeScalars.contains($0) }
    return end.map { $0 + 1 } ?? limit
  }

  private func part(_ range: Range<Int>) -> TextBlock {
    let isFirst = range.lowerBound == 0
    var block = TextBlock(
      role: role, field: field, scalars: Array(scalars[range]), spaceBefore: isFirst ? spaceBefore : 0,
      indent: isFirst ? indent : 0, inset: inset, gutter: isFirst ? gutter : "",
      runIns: runIns.filter { range.contains($0.lowerBound) }.map {
        $0.lowerBound - range.lowerBound..<min($0.upperBound, range.upperBound) - range.lowerBound
      })
    block.start = range.lowerBound
    return block
  }

  /// The rule between one item of a page and the next.
  static let rule = TextBlock(role: .rule, field: nil, text: "", spaceBefore: 0)

  /// Cells above every line of vertical text, two a row.
  var verticalInset: Int { gutter.isEmpty ? inset / 2 * 2 : 2 * gutter.unicodeScalars.count }

  var partField: PartField? { field.map { PartField(part: part, field: $0) } }

  /// How the breaker is to set it in a column of that width.
  func lineOptions(width: Int, cells: CellWidth, reading: ReadingOptions) -> LineOptions {
    let available = max(2, width - (reading.isVertical ? verticalInset : inset))
    let gutter = reading.hangs && !reading.isVertical && available >= 24 ? 2 : 0
    // Rule R12: two characters of indent, one in narrow columns.
    var options = LineOptions(width: available - gutter, indent: available < 20 ? indent / 2 : indent)
    options.cells = cells
    options.hang = gutter
    options.isHeadline = [.kicker, .headline, .deck, .crosshead].contains(role)
    options.avoidsOrphans = role == .body || role == .caption
    options.isVertical = reading.isVertical
    options.hangul = reading.hangul
    // The raw view has no field: it shows what is in the file.
    guard field != nil else { return options }
    options.level = reading.level
    options.restoresMarks = reading.restoresMarks
    options.digits = reading.digits
    return options
  }
}
