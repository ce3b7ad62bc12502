/// Keeps figures that somebody has found together on one line, each as long as it fits on one at all.
struct KnownFigures {
  /// In order, none overlapping another.
  private let figures: [Range<Int>]

  init(_ figures: [Range<Int>]) {
    self.figures = figures
  }

  /// The units with what now speaks against ending a line within a figure; marks and words keep what they have.
  ///
  /// A figure wider than the line has its seams: number, 万, unit.
  func keptWhole(in units: [LineUnit], of paragraph: [Unicode.Scalar], width: Int) -> [LineUnit] {
    guard let start = units.first?.start, let end = units.last?.start else { return units }
    var units = units
    var next = 0
    for figure in figures[firstIndex(endingAfter: start)...].prefix(while: { $0.lowerBound <= end }) {
      while next < units.count, units[next].start <= figure.lowerBound { next += 1 }
      var within = next
      while within < units.count, units[within].start < figure.upperBound { within += 1 }
      let whole = max(0, next - 1)..<within
      if units[whole].reduce(0, { $0 + Int($1.width) }) > width {
        units.replaceSubrange(whole, with: FigureGlue(Array(units[whole]), of: paragraph).units)
      } else {
        for index in next..<within where units[index].obstacle.isLegal && !units[index].isBlank {
          units[index].obstacle = .wholeFigure
        }
      }
      next = within
    }
    return units
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
