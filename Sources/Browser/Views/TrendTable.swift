import ChineseText
import Newspaper
import Search
import Terminal

/// The numbers of a chart: a row for each period in which anything was printed.
struct TrendTable {
  let trend: Trend
  let isRate: Bool
  let rows: TrendRows
  let session: Session

  func draw(on surface: inout Surface, in area: Area, cursor: ListCursor) {
    let (head, body) = area.split(topRows: 1)
    let columns = TrendColumns(in: area.inset(left: 2, right: 2), words: trend.series.count)
    if let row = head.rows.first { drawHeading(on: &surface, row: row, columns) }
    for (row, index) in zip(body.rows, rows.places.indices.dropFirst(cursor.top)) {
      let isSelected = index == cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      draw(rows.places[index], on: &surface, row: row, columns, style: style)
    }
  }

  private func drawHeading(on surface: inout Surface, row: Int, _ columns: TrendColumns) {
    let dim = session.theme.style(.dim)
    surface.put(session.say(.search(.periodColumn)), row: row, columns: columns.period, style: dim)
    for (series, place) in zip(trend.series.indices, columns.words) {
      let style = session.theme.style(TrendChart.roles[series % TrendChart.roles.count])
      surface.put(trend.series[series].name, row: row, columns: place, style: style, alignment: .right)
    }
    surface.put(
      session.say(.search(.allArticles)), row: row, columns: columns.all, style: dim, alignment: .right)
  }

  private func draw(
    _ index: Int, on surface: inout Surface, row: Int, _ columns: TrendColumns, style: Style
  ) {
    surface.put(trend.dates[index].description, row: row, columns: columns.period, style: style)
    for (series, place) in zip(trend.series.indices, columns.words) {
      let count = trend.series[series].counts[index]
      let rate = trend.rate(of: series, at: index)?.shortText ?? ""
      let isNothing = count == 0
      surface.put(
        isNothing ? "·" : isRate ? rate : String(count), row: row, columns: place,
        style: isNothing ? style.dimmed : style, alignment: .right)
    }
    surface.put(
      String(trend.articles[index]), row: row, columns: columns.all, style: style.dimmed, alignment: .right)
  }
}

/// The columns of the table; words for which there is no room are left out of it.
private struct TrendColumns {
  let period: Range<Int>
  let words: [Range<Int>]
  let all: Range<Int>

  init(in area: Area, words count: Int) {
    var room = area.columns
    period = room.takeFirst(8, gap: 1)
    all = room.takeLast(8, gap: 2)
    let width = max(6, min(14, room.count / max(1, count) - 2))
    var words: [Range<Int>] = []
    while words.count < count, room.count >= width { words.append(room.takeFirst(width, gap: 2)) }
    self.words = words
  }
}
