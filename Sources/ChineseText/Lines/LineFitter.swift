/// A line in units: the first, the one after the last shown, and the cells they take.
struct LineCut: Hashable {
  var units: Range<Int>
  var width: Int
  /// Whether the last unit, a full-width mark, is drawn in half width.
  var hasHalfWidthEnd = false
}

/// Fills lines one after another: as full as they can be without breaking a rule, then without tearing a figure.
///
/// Each line is read forward once and looked back over at most once, so the cost is linear in the paragraph.
struct LineFitter {
  var units: [LineUnit]
  let paragraph: [Unicode.Scalar]
  /// Where the last unit ends, in scalars of the paragraph.
  let end: Int
  var options: LineOptions

  /// The lines of all units.
  func cuts() -> [LineCut] { cuts(from: 0, goingOnBy: units.count, isFirst: true) }

  /// The lines from a unit on, as long as the next one begins no later than a certain unit.
  func cuts(from first: Int, goingOnBy last: Int, isFirst: Bool) -> [LineCut] {
    var cuts: [LineCut] = []
    var start = firstVisible(from: first)
    while start < units.count {
      let cut = cut(from: start, room: room(isFirst: isFirst && cuts.isEmpty))
      start = firstVisible(from: cut.units.upperBound)
      if start > last { break }
      cuts.append(cut)
    }
    return cuts
  }

  /// Cells for text on a line; an indent leaves room for one Hanzi.
  func room(isFirst: Bool) -> Int {
    max(1, options.width - (isFirst ? options.shownIndent : 0))
  }

  private func cut(from start: Int, room: Int) -> LineCut {
    var width = 0
    var next = start
    while next < units.count, units[next].isBlank || next == start || width + Int(units[next].width) <= room {
      width += Int(units[next].width)
      next += 1
    }
    if next == units.count { return trimmed(start..<next, width: width) }
    return pushedIn(start..<next, width: width, room: room) ?? pushedOut(start..<next, width: width, room: room)
  }

  func firstVisible(from index: Int) -> Int {
    var index = index
    while index < units.count, units[index].isBlank { index += 1 }
    return index
  }

  /// The line without the blanks at its end.
  func trimmed(_ range: Range<Int>, width: Int) -> LineCut {
    var (end, width) = (range.upperBound, width)
    while end > range.lowerBound, units[end - 1].isBlank {
      end -= 1
      width -= Int(units[end].width)
    }
    return LineCut(units: range.lowerBound..<end, width: width)
  }
}

// MARK: Push in, then push out (先挤进后推出)

extension LineFitter {
  /// The line with one mark more than fits: hanging in the gutter, or drawn in half width.
  private func pushedIn(_ range: Range<Int>, width: Int, room: Int) -> LineCut? {
    let mark = range.upperBound
    guard options.hang > 0 || options.halfWidthLineEnd, mayEnd(after: mark) else { return nil }
    let whole = width + Int(units[mark].width)
    if whole <= room + options.hang, hangs(mark) { return LineCut(units: range.lowerBound..<mark + 1, width: whole) }
    guard options.halfWidthLineEnd, let half = halfWidthForm(of: mark) else { return nil }
    let halved = width + options.cells.width(of: half)
    return halved <= room ? LineCut(units: range.lowerBound..<mark + 1, width: halved, hasHalfWidthEnd: true) : nil
  }

  private func mayEnd(after mark: Int) -> Bool {
    let next = firstVisible(from: mark + 1)
    return next == units.count || units[next].obstacle.isLegal
  }

  /// One mark may hang, never one that meets another (CLREQ).
  private func hangs(_ mark: Int) -> Bool {
    let neighbours = [mark - 1, mark + 1].filter(units.indices.contains)
    return units[mark].breakClass.mayHang && !neighbours.contains { units[$0].breakClass.isMark }
  }

  func halfWidthForm(of mark: Int) -> Unicode.Scalar? {
    let scalar = paragraph[units[mark].start]
    let shown = units[mark].isRedrawn ? options.drawnForm(of: scalar) : scalar
    return shown.flatMap { HalfWidthMarks.atLineEnd[$0] }
  }

  /// The line that ends before the unit against which least speaks, the fullest among equals.
  ///
  /// Figures count only while the line stays at least half full, but for those that are known; below that the fullest
  /// legal line is taken, and where no end is legal, the least evil one.
  private func pushedOut(_ range: Range<Int>, width: Int, room: Int) -> LineCut {
    var best = trimmed(range, width: width)
    var least = units[range.upperBound].obstacle
    var (end, width) = (range.upperBound, width)
    while end - 1 > range.lowerBound, least > .none {
      end -= 1
      width -= Int(units[end].width)
      if least < .wholeFigure, 2 * width < room { break }
      if units[end].obstacle < least {
        (best, least) = (trimmed(range.lowerBound..<end, width: width), units[end].obstacle)
      }
    }
    return best
  }
}
