/// Cuts paragraphs into lines.
public struct LineBreaker: Sendable {
  public let options: LineOptions

  public init(_ options: LineOptions) {
    self.options = options
  }

  public func lines(of paragraph: [Unicode.Scalar]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var width = 0
    for (offset, scalar) in paragraph.enumerated() {
      let cells = options.cells.width(of: scalar)
      let indent = lines.isEmpty ? options.indent : 0
      if width + cells > options.width - indent, width > 0 {
        lines.append(Line(range: start..<offset, indent: indent, width: width))
        (start, width) = (offset, 0)
      }
      width += cells
    }
    if start < paragraph.count {
      lines.append(Line(range: start..<paragraph.count, indent: lines.isEmpty ? options.indent : 0, width: width))
    }
    return lines
  }

  /// The line as it is to be drawn: its indent, then its scalars with their substitutes.
  public func text(of line: Line, in paragraph: [Unicode.Scalar]) -> String {
    var text = String(repeating: " ", count: max(0, line.indent))
    for offset in line.range {
      text.unicodeScalars.append(line.substitutes[offset] ?? paragraph[offset])
    }
    return text
  }
}
