/// Keeps figures that somebody has found together on one line, each as long as it fits on one at all.
struct KnownFigures {
  /// In order, none overlapping another.
  private let figures: [Range<Int>]

  init(_ figures: [Range<Int>]) {
    self.figures = figures
  }

  /// The units with what now speaks against ending a line within a figure; marks and words keep what they have.
  func keptWhole(in units: [LineUnit], width: Int) -> [LineUnit] {
    guard let start = units.first?.start, let end = units.last?.start else { return units }
    var units = units
    var next = 0
    for figure in figures[firstIndex(endingAfter: start)...].prefix(while: { $0.lowerBound <= end }) {
      while next < units.count, units[next].start <= figure.lowerBound { next += 1 }
      var within = next
      while within < units.count, units[within].start < figure.upperBound { within += 1 }
      let cells = units[max(0, next - 1)..<within].reduce(0) { $0 + Int($1.width) }
      let obstacle = cells <= width ? Obstacle.wholeFigure : .figureSeam
      for index in next..<within where units[index].obstacle.isLegal && !units[index].isBlank {
        units[index].obstacle = obstacle
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
