import ChineseText
import Newspaper
import Search
import Terminal

/// 词频走势: a chart of some words over time, and the numbers it is drawn from.
struct TrendView: View {
  private var cursor = ListCursor()
  private var period: Trend.Period?
  private var rowCount: Int?

  let context = Context.trend

  func title(in session: Session) -> String {
    let words = (session.trend?.words ?? []).map(\.text).joined(separator: session.say(.search(.listMark)))
    let limits = (session.trend?.limits ?? []).map { " › " + $0.name }.joined()
    return session.say(.search(.trendTitle)) + "  " + words + limits
  }

  func position(in session: Session) -> String {
    guard let state = session.trend else { return "" }
    let unit = session.say(.search(state.isRate ? .perTenThousand : .articlesCounted))
    guard let trend = state.trend else { return unit }
    return session.say(.search(.byPeriod(trend.period))) + "  " + unit
  }

  /// What is in no period, so that nobody takes the sum of the chart for all there is.
  func status(in session: Session) -> String? {
    guard let trend = session.trend?.trend else { return nil }
    let rest = trend.undated.reduce(0, +)
    return rest == 0 ? nil : session.say(.search(.outsideTrend(rest)))
  }

  func export(in session: Session) -> ExportOffer? {
    guard let state = session.trend, let trend = state.trend else { return nil }
    let words = state.words.map(\.text).joined(separator: " ")
    return ExportOffer(.trend(trend, isRate: state.isRate), name: words)
  }

  mutating func refresh(_ session: Session) -> [Action] {
    let rows = session.trend?.trend.map(TrendRows.init) ?? TrendRows()
    let trend = session.trend?.trend
    if trend?.period != period || rows.places.count != rowCount {
      period = trend?.period
      rowCount = rows.places.count
      cursor = ListCursor()
      // What is newest is looked for most.
      cursor.select(rows.places.count - 1, count: rows.places.count)
    }
    cursor.reveal(height: TrendPanes(session.size).tableHeight, count: rows.places.count)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    guard let trend = session.trend?.trend else { return [] }
    let rows = TrendRows(trend)
    if cursor.move(command, height: TrendPanes(session.size).tableHeight, count: rows.places.count) { return [] }
    switch command {
    case .rate: session.trend?.isRate.toggle()
    case .period: session.trend?.changePeriod()
    case .dropWord: session.trend?.dropWord()
    case .open where rows.places.indices.contains(cursor.selected):
      return [.searchTrend(trend.dates[rows.places[cursor.selected]])]
    default: break
    }
    return []
  }
}

/// The periods that are listed: those in which anything was printed.
struct TrendRows {
  /// In the trend's own dates.
  var places: [Int] = []

  init() {}
  init(_ trend: Trend) { places = trend.dates.indices.filter { trend.articles[$0] > 0 } }
}

/// Chart and table: side by side on wide screens, one above the other on others.
struct TrendPanes {
  let legend: Area
  let chart: Area
  let table: Area
  /// Rows without the table's heading.
  var tableHeight: Int { max(1, table.height - 1) }

  init(_ size: Size) {
    let body = Frame(size).body
    let (top, rest) = body.split(topRows: min(2, body.height / 3))
    legend = top
    if body.width >= Frame.wideColumns {
      let (left, right) = rest.split(leftColumns: body.width - 46)
      chart = left.inset(left: 1, right: 1)
      table = right
    } else {
      let (top, bottom) = rest.split(topRows: rest.height < 9 ? 0 : max(7, rest.height * 3 / 5))
      chart = top.inset(left: 1, right: 1)
      table = bottom
    }
  }
}

// MARK: - Drawing

extension TrendView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let state = session.trend else { return }
    guard let trend = state.trend else {
      surface.put(session.say(.search(.counting)), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return
    }
    guard !trend.dates.isEmpty else {
      surface.put(
        session.say(.search(.nothingDated)), row: area.rows.lowerBound, columns: area.inset(left: 2, right: 1).columns)
      return
    }
    let panes = TrendPanes(session.size)
    let rows = TrendRows(trend)
    let selected = rows.places.indices.contains(cursor.selected) ? rows.places[cursor.selected] : nil
    drawLegend(trend, on: &surface, in: panes.legend, session)
    TrendChart(trend: trend, isRate: state.isRate, selected: selected, session: session)
      .draw(on: &surface, in: panes.chart)
    TrendTable(trend: trend, isRate: state.isRate, rows: rows, session: session)
      .draw(on: &surface, in: panes.table, cursor: cursor)
  }

  /// `⣀⣀⣀ 献血 42   ⡀⡀⡀ 桥 17`
  private func drawLegend(_ trend: Trend, on surface: inout Surface, in area: Area, _ session: Session) {
    guard let row = area.rows.first else { return }
    var room = area.inset(left: 2, right: 1).columns
    for (index, series) in trend.series.enumerated() {
      let name = series.name + " "
      let number = session.say(.articleCount(series.total))
      let width = session.cells.width(of: name + number) + 5
      guard room.count >= min(width, 12) else { return }
      var columns = room.takeFirst(min(width, room.count), gap: 3)
      let style = session.theme.style(TrendChart.roles[index % TrendChart.roles.count])
      surface.put(TrendChart.sample(of: index), row: row, columns: columns.takeFirst(4, gap: 1), style: style)
      let numbers = columns.takeLast(session.cells.width(of: number), gap: 0)
      surface.put(name, row: row, columns: columns, style: session.theme.style(.headline))
      surface.put(number, row: row, columns: numbers, style: session.theme.style(.dim))
    }
  }
}
