import ChineseText
import Newspaper
import Search
import Terminal

/// Values over time, drawn in the dots of braille cells: the axes tell the least and the most, and the first and last date.
struct SeriesChart {
  struct Point: Hashable {
    let date: IssueDate
    /// The figure's largest, exact.
    let value: DecimalNumber
    /// Days, from any beginning.
    fileprivate let day: Double
    fileprivate let height: Double

    /// Nil for a figure whose day is not known.
    init?(_ entry: FigureEntry) {
      guard let date = entry.date, let value = entry.figure.values.max(), let height = Double(value.description)
      else { return nil }
      self.date = date
      self.value = value
      self.height = height
      day = Double(date.year) * 365.25 + Double((date.month ?? 1) - 1) * 30.44 + Double(date.day ?? 1)
    }
  }

  private let points: [Point]
  private let least: DecimalNumber
  private let most: DecimalNumber
  private let labelWidth: Int
  private let isBraille: Bool

  /// In order of date. Nil where there is nothing to draw, or no room.
  init?(_ points: [Point], in area: Area, cells: CellWidth) {
    guard let least = points.map(\.value).min(), let most = points.map(\.value).max(), area.height >= 4 else {
      return nil
    }
    self.points = points
    self.least = least
    self.most = most
    labelWidth = max(least.description.count, most.description.count) + 1
    guard area.width >= labelWidth + 12 else { return nil }
    isBraille = cells.width(of: "⣿" as Unicode.Scalar) == 1
  }

  /// Draws it; the chosen point stands out, and its date under it.
  func draw(on surface: inout Surface, in area: Area, chosen: Int?, theme: Theme) {
    let (plot, foot) = area.split(topRows: area.height - 1)
    let field = plot.inset(left: labelWidth)
    drawAxes(on: &surface, plot: plot, field: field, foot: foot, theme: theme)
    var dots = DotField(width: field.width, height: field.height, isBraille: isBraille)
    let places = points.map { place(of: $0, in: dots) }
    for (from, to) in zip(places, places.dropFirst()) where isBraille { dots.line(from: from, to: to) }
    for place in places { dots.set(place) }
    dots.draw(on: &surface, in: field, style: theme.style(.label))
    guard let chosen, places.indices.contains(chosen) else { return }
    mark(places[chosen], on: &surface, in: field, dots: dots, style: theme.style(.currentFigure))
  }

  private func drawAxes(on surface: inout Surface, plot: Area, field: Area, foot: Area, theme: Theme) {
    let dim = theme.style(.dim)
    let labels = plot.split(leftColumns: labelWidth - 1).left.columns
    surface.put(most.description, row: plot.rows.lowerBound, columns: labels, style: dim, alignment: .right)
    if least != most {
      surface.put(least.description, row: plot.rows.upperBound - 1, columns: labels, style: dim, alignment: .right)
    }
    let dates = foot.inset(left: labelWidth).columns
    guard let first = points.first?.date, let last = points.last?.date, let row = foot.rows.first else { return }
    surface.put(first.description, row: row, columns: dates, style: dim)
    if first != last { surface.put(last.description, row: row, columns: dates, style: dim, alignment: .right) }
  }

  /// The dot of a point, from the left and from the top.
  private func place(of point: Point, in dots: DotField) -> DotField.Dot {
    let days = (points.first?.day ?? 0, points.last?.day ?? 0)
    let heights = (Double(least.description) ?? 0, Double(most.description) ?? 0)
    return DotField.Dot(
      column: Self.share(point.day, days, of: dots.dotColumns),
      row: dots.dotRows - 1 - Self.share(point.height, heights, of: dots.dotRows))
  }

  private static func share(_ value: Double, _ ends: (Double, Double), of count: Int) -> Int {
    guard ends.0 < ends.1, count > 1 else { return count / 2 }
    return Int(((value - ends.0) / (ends.1 - ends.0) * Double(count - 1)).rounded())
  }

  private func mark(
    _ dot: DotField.Dot, on surface: inout Surface, in field: Area, dots: DotField, style: Style
  ) {
    let cell = dots.cell(of: dot)
    let column = field.columns.lowerBound + cell.column
    surface.write(
      [dots.scalar(column: cell.column, row: cell.row)],
      at: Position(column: column, row: field.rows.lowerBound + cell.row), limit: field.columns.upperBound, style: style
    )
  }
}

/// Dots in cells: two by four to a cell of braille, or one where the terminal draws braille two cells wide.
struct DotField {
  struct Dot: Hashable {
    var column: Int
    var row: Int
  }

  private let width: Int
  private let height: Int
  private let isBraille: Bool
  /// Of each cell the dots that are set, as braille counts them.
  private var cells: [UInt8]

  init(width: Int, height: Int, isBraille: Bool) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.isBraille = isBraille
    cells = Array(repeating: 0, count: max(0, width) * max(0, height))
  }

  var dotColumns: Int { isBraille ? 2 * width : width }
  var dotRows: Int { isBraille ? 4 * height : height }

  /// The bits of the dots of a cell, row by row (Unicode 15, 8.4: Braille Patterns).
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  func cell(of dot: Dot) -> (column: Int, row: Int) {
    isBraille ? (dot.column / 2, dot.row / 4) : (dot.column, dot.row)
  }

  mutating func set(_ dot: Dot) {
    guard (0..<dotColumns).contains(dot.column), (0..<dotRows).contains(dot.row) else { return }
    let cell = cell(of: dot)
    cells[cell.row * width + cell.column] |= isBraille ? Self.bits[dot.row % 4][dot.column % 2] : 1
  }

  /// The dots between two, as Bresenham sets them.
  mutating func line(from: Dot, to: Dot) {
    let (width, height) = (abs(to.column - from.column), -abs(to.row - from.row))
    let step = (column: from.column < to.column ? 1 : -1, row: from.row < to.row ? 1 : -1)
    var dot = from
    var error = width + height
    while true {
      set(dot)
      if dot == to { return }
      let doubled = 2 * error
      if doubled >= height {
        error += height
        dot.column += step.column
      }
      if doubled <= width {
        error += width
        dot.row += step.row
      }
    }
  }

  func scalar(column: Int, row: Int) -> Unicode.Scalar {
    let bits = cells[row * width + column]
    if !isBraille { return bits == 0 ? " " : "*" }
    return bits == 0 ? " " : Unicode.Scalar(0x2800 + UInt32(bits)) ?? " "
  }

  func draw(on surface: inout Surface, in area: Area, style: Style) {
    for row in 0..<min(height, area.height) {
      let line = (0..<width).map { scalar(column: $0, row: row) }
      surface.write(
        line, at: Position(column: area.columns.lowerBound, row: area.rows.lowerBound + row),
        limit: area.columns.upperBound, style: style)
    }
  }
}
