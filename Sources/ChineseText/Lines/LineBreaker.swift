/// Cuts paragraphs into lines by the rules of Chinese printing, on a grid of cells.
///
/// No line is wider than asked, save for a mark that hangs in its gutter and for a wide character where the width is
/// one cell. No character is lost or cut, no digit run nor mark of two characters is torn unless it is wider than the
/// line. Lines begin and end as GB/T 15834 has it; only where that leaves no end at all may a mark begin a line.
/// The cost is linear in the paragraph.
public struct LineBreaker: Sendable {
  public let options: LineOptions

  public init(_ options: LineOptions) {
    self.options = options
  }

  /// The lines of a paragraph in order; none for a paragraph with nothing in it but blanks.
  ///
  /// Every scalar lies in the range of exactly one line or is a blank that vanishes between two lines or at the ends
  /// of the paragraph. Line feeds are blanks.
  public func lines(of paragraph: [Unicode.Scalar]) -> [Line] {
    let fitter = LineFitter(units: units(of: paragraph), options: options) { _ in nil }
    let cuts = fitter.cuts()
    return cuts.indices.map { index in
      line(cuts[index], indent: index == 0 ? options.shownIndent : 0, units: fitter.units, in: paragraph)
    }
  }

  /// The line as it is to be drawn: its indent, then its scalars with their substitutes.
  public func text(of line: Line, in paragraph: [Unicode.Scalar]) -> String {
    var text = String(repeating: " ", count: max(0, line.indent))
    for offset in line.range {
      text.unicodeScalars.append(line.substitutes[offset] ?? paragraph[offset])
    }
    return text
  }

  private func units(of paragraph: [Unicode.Scalar]) -> [LineUnit] {
    let units = UnitReader(paragraph, cells: options.cells).units
    return BreakRules(units, of: paragraph, level: options.level).units
  }

  private func line(_ cut: LineCut, indent: Int, units: [LineUnit], in paragraph: [Unicode.Scalar]) -> Line {
    let end = cut.units.upperBound < units.count ? units[cut.units.upperBound].start : paragraph.count
    return Line(range: units[cut.units.lowerBound].start..<end, indent: indent, width: cut.width)
  }
}
