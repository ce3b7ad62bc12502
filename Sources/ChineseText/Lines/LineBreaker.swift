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
  /// of the paragraph. Line feeds are blanks. `figures` says where the figures are, in order, none overlapping another:
  /// each that fits on a line stays on one. Nil finds them roughly and keeps them as long as that leaves a line half
  /// full, if the options ask for it.
  public func lines(of paragraph: [Unicode.Scalar], figures: [Range<Int>]? = nil) -> [Line] {
    Array(sequence(of: paragraph, figures: figures))
  }

  /// The same lines as `lines(of:figures:)`, each made when it is asked for; a headline or one with restored marks is read as a whole.
  public func sequence(of paragraph: [Unicode.Scalar], figures: [Range<Int>]? = nil) -> LineSequence {
    LineSequence(paragraph, figures: figures, options: options)
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

extension LineFitter {
  func line(_ cut: LineCut, isFirst: Bool) -> Line {
    let end = cut.units.upperBound < units.count ? units[cut.units.upperBound].start : self.end
    return Line(
      range: units[cut.units.lowerBound].start..<end, indent: isFirst ? options.shownIndent : 0, width: cut.width,
      substitutes: substitutes(in: cut))
  }

  private func substitutes(in cut: LineCut) -> [Int: Unicode.Scalar] {
    guard options.changesForms || cut.hasHalfWidthEnd else { return [:] }
    var substitutes: [Int: Unicode.Scalar] = [:]
    for index in cut.units where units[index].isRedrawn {
      substitutes[units[index].start] = options.drawnForm(of: paragraph[units[index].start])
    }
    let mark = cut.units.upperBound - 1
    if cut.hasHalfWidthEnd { substitutes[units[mark].start] = halfWidthForm(of: mark) }
    return substitutes.filter { paragraph[$0.key] != $0.value }
  }
}
