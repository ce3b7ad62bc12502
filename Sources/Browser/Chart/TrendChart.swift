import ChineseText
import Newspaper
import Search
import Terminal

/// The lines of some words over time, in dots, with axes. Words are told apart by the pattern of their lines, not by colour
/// alone; where nothing was printed at all a line is broken.
struct TrendChart {
  let trend: Trend
  let isRate: Bool
  /// The period that is looked at.
  let selected: Int?
  let session: Session

  /// How the lines of the first, second … word look.
  static let roles: [StyleRole] = [.label, .figure, .crosshead, .problem, .body]

  /// Whether a dot of a line is set, by its place along the line.
  private static func isSet(_ place: Int, in series: Int) -> Bool {
    switch series % 5 {
    case 0: true
    case 1: place % 3 == 0
    case 2: place % 8 < 5
    case 3: place % 6 == 0
    default: place % 8 < 2 || place % 8 == 4
    }
  }

  /// A stretch of a word's line, for the legend.
  static func sample(of series: Int) -> String {
    var canvas = BrailleCanvas(columns: 4, rows: 1)
    _ = canvas.line(from: (0, 1), to: (7, 1), owner: 0, counted: 0) { isSet($0, in: series) }
    return String(String.UnicodeScalarView((0..<4).map { canvas[$0, 0]?.scalar ?? " " }))
  }

  private func value(_ series: Int, _ index: Int) -> Double? {
    if isRate { return trend.rate(of: series, at: index) }
    return trend.articles[index] == 0 ? nil : Double(trend.series[series].counts[index])
  }
}

// MARK: - Drawing

extension TrendChart {
  /// Draws into an area of at least 20 cells by 5.
  func draw(on surface: inout Surface, in area: Area) {
    guard area.width >= 20, area.height >= 5, !trend.dates.isEmpty else { return }
    let values = trend.series.indices.flatMap { series in trend.dates.indices.compactMap { value(series, $0) } }
    let rows = area.height - 2
    let scale = ChartScale(
      to: values.max() ?? 1, steps: max(1, rows / 6)...max(2, rows / 3), isWhole: !isRate)
    let labels = scale.marks.map(\.shortText)
    let labelWidth = (labels.map(\.count).max() ?? 1) + 1
    let (left, right) = area.split(leftColumns: labelWidth + 1)
    let (plot, foot) = right.split(topRows: area.height - 2)
    drawScale(scale, labels, on: &surface, in: left, plot: plot)
    drawFoot(on: &surface, in: foot)
    drawLines(scale, on: &surface, in: plot)
  }

  private func drawScale(_ scale: ChartScale, _ labels: [String], on surface: inout Surface, in area: Area, plot: Area)
  {
    let dim = session.theme.style(.dim)
    let axis = area.columns.upperBound - 1
    let isNarrow = session.cells.width(of: "│" as Unicode.Scalar) == 1
    for row in plot.rows {
      surface.write(isNarrow ? "│" : "|", at: Position(column: axis, row: row), style: dim)
    }
    for (mark, label) in zip(scale.marks, labels) {
      let row = plot.rows.upperBound - 1 - scale.dot(of: mark, of: 4 * plot.height) / 4
      surface.put(
        label, row: row, columns: area.columns.lowerBound..<(axis - 1), style: dim, alignment: .right)
      surface.write(isNarrow ? "┤" : "+", at: Position(column: axis, row: row), style: dim)
    }
    surface.write(isNarrow ? "└" : "+", at: Position(column: axis, row: plot.rows.upperBound), style: dim)
  }

  /// The axis of time, with as many dates under it as there is room for, the selected one marked.
  private func drawFoot(on surface: inout Surface, in area: Area) {
    let dim = session.theme.style(.dim)
    let axis = Area(columns: area.columns, rows: area.rows.prefix(1))
    surface.drawHorizontalRule(in: axis, style: dim)
    let row = area.rows.lowerBound + 1
    var free = area.columns.lowerBound
    for index in labelled(in: area) {
      let text = trend.dates[index].description
      let column = area.columns.lowerBound + x(index, in: area) / 2
      let start = min(max(area.columns.lowerBound, column - text.count / 2), area.columns.upperBound - text.count)
      guard start >= free, start >= area.columns.lowerBound else { continue }
      surface.write(text, at: Position(column: start, row: row), limit: area.columns.upperBound, style: dim)
      free = start + text.count + 2
    }
    if let selected, trend.dates.indices.contains(selected) { drawSelected(selected, on: &surface, in: area) }
  }

  private func drawSelected(_ index: Int, on surface: inout Surface, in area: Area) {
    let column = area.columns.lowerBound + x(index, in: area) / 2
    let row = area.rows.lowerBound
    let style = session.theme.style(.headline)
    let mark: Unicode.Scalar = session.cells.width(of: "┴" as Unicode.Scalar) == 1 ? "┴" : "^"
    surface.write([mark], at: Position(column: column, row: row), limit: area.columns.upperBound, style: style)
    let text = " \(trend.dates[index]) "
    let start = min(max(area.columns.lowerBound, column - text.count / 2), area.columns.upperBound - text.count)
    guard start >= area.columns.lowerBound else { return }
    surface.write(
      text, at: Position(column: start, row: row + 1), limit: area.columns.upperBound,
      style: session.theme.style(.selection))
  }

  /// Every first, second, fifth … period, so that their dates stand apart.
  private func labelled(in area: Area) -> [Int] {
    let width = (trend.dates.first?.description.count ?? 4) + 3
    let most = max(1, area.width / width)
    let step =
      [1, 2, 3, 5, 6, 10, 12, 20, 24, 50, 60, 100, 120, 200, 500].first { trend.dates.count <= $0 * most } ?? 1000
    let first = trend.dates.first?.year ?? 0
    let shift = trend.period == .year ? (step - first % step) % step : 0
    return Array(stride(from: shift, to: trend.dates.count, by: step))
  }

  /// The dot a period stands at.
  private func x(_ index: Int, in area: Area) -> Int {
    let last = max(1, trend.dates.count - 1)
    return trend.dates.count == 1 ? area.width : index * (2 * area.width - 1) / last
  }

  private func drawLines(_ scale: ChartScale, on surface: inout Surface, in area: Area) {
    var canvas = BrailleCanvas(columns: area.width, rows: area.height)
    for series in trend.series.indices.reversed() { drawLine(series, scale, on: &canvas, in: area) }
    let isNarrow = session.cells.width(of: "⠿" as Unicode.Scalar) == 1
    for row in 0..<canvas.rows {
      for column in 0..<canvas.columns {
        guard let cell = canvas[column, row] else { continue }
        let scalar = isNarrow ? cell.scalar : Unicode.Scalar(UInt8(ascii: "1") + UInt8(cell.owner % 9))
        surface.write(
          [scalar], at: Position(column: area.columns.lowerBound + column, row: area.rows.lowerBound + row),
          limit: area.columns.upperBound, style: session.theme.style(Self.roles[cell.owner % Self.roles.count]))
      }
    }
  }

  /// A line through the periods that have a value; one between two that have none stands as a bar.
  private func drawLine(_ series: Int, _ scale: ChartScale, on canvas: inout BrailleCanvas, in area: Area) {
    var place = 0
    var before: (x: Int, y: Int)?
    let isRoomy = 2 * area.width >= 8 * trend.dates.count
    for index in trend.dates.indices {
      guard let value = value(series, index) else {
        before = nil
        continue
      }
      let point = (x: x(index, in: area), y: scale.dot(of: value, of: canvas.height))
      let isAlone = before == nil && (index + 1 == trend.dates.count || self.value(series, index + 1) == nil)
      if isAlone {
        drawBar(series, at: point, on: &canvas)
      } else {
        place = canvas.line(from: before ?? point, to: point, owner: series, counted: place) {
          Self.isSet($0, in: series)
        }
        drawPoint(series, at: point, isRoomy: isRoomy, on: &canvas)
      }
      before = point
    }
  }

  /// A cell wide, the words' bars beside each other.
  private func drawBar(_ series: Int, at point: (x: Int, y: Int), on canvas: inout BrailleCanvas) {
    guard point.y > 0 else { return canvas.set(point.x, 0, owner: series) }
    let room = 2 * trend.series.count
    let first = max(0, min(point.x / 2 * 2, canvas.width - room)) + 2 * series
    for x in first...first + 1 {
      for y in 0...point.y where y == point.y || Self.isFilled(x: x, y: y, in: series) {
        canvas.set(x, y, owner: series)
      }
    }
  }

  /// How the bars of the first, second … word are filled.
  private static func isFilled(x: Int, y: Int, in series: Int) -> Bool {
    switch series % 5 {
    case 0: true
    case 1: y % 2 == 0
    case 2: x % 2 == 0
    case 3: (x + y) % 2 == 0
    default: y % 4 == 0
    }
  }

  private func drawPoint(_ series: Int, at point: (x: Int, y: Int), isRoomy: Bool, on canvas: inout BrailleCanvas) {
    canvas.set(point.x, point.y, owner: series)
    guard isRoomy else { return }
    for (x, y) in [(-1, 0), (1, 0), (0, 1), (0, -1)] { canvas.set(point.x + x, point.y + y, owner: series) }
  }
}
