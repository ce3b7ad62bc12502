import ChineseText
import Newspaper
import Search
import Terminal

/// 走势: the figures of one unit and noun by date, as a chart, with every value beside or below it.
struct SeriesView: View {
  private let key: FigureGroup.Key
  private let request: FigureRequest
  private var isAsked = false
  private var answer: FigureAnswer?
  private var cursor = ListCursor()

  let context = Context.figures

  /// More would be dots on dots.
  private static let most = 2000

  /// - Parameters:
  ///   - entry: A figure of the series.
  ///   - question: Of the table it stands in; its order and rows do not matter.
  init(of entry: FigureEntry, in question: FigureRequest) {
    key = FigureGroup.Key(grouping: .noun, unit: entry.figure.unit, noun: entry.noun)
    var request = question
    request.filter = FigureFilter(group: key)
    request.order = .text
    request.grouping = .none
    request.rows = 0..<Self.most
    request.isFromEnd = false
    self.request = request
  }

  private var entries: [FigureEntry] { answer?.entries ?? [] }

  func title(in session: Session) -> String {
    let name = [key.noun, key.unit].compactMap { $0 }.joined(separator: " ")
    return session.say(.figures(.series)) + "  " + name
  }

  func position(in session: Session) -> String {
    guard let answer else { return "" }
    return (answer.count == 0 ? "0" : "\(cursor.selected + 1)/\(answer.count)") + (answer.isComplete ? "" : "…")
  }

  mutating func refresh(_ session: Session) -> [Action] {
    cursor.select(cursor.selected, count: entries.count)
    cursor.reveal(height: panes(in: Frame(session.size).body).list.height, count: entries.count)
    guard !isAsked else { return [] }
    isAsked = true
    return [.effect(.figures(request))]
  }

  func lineCount(in session: Session) -> Int? { entries.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    let height = panes(in: Frame(session.size).body).list.height
    if cursor.move(command, height: height, count: entries.count) { return [] }
    guard command == .open, entries.indices.contains(cursor.selected) else { return [] }
    let spot = FigureSpot(entries[cursor.selected])
    return [.push(ReaderView(spot.place, goal: .figure(spot)))]
  }

  /// Chart above and values below; beside it on wide screens.
  private func panes(in area: Area) -> (chart: Area?, list: Area) {
    if area.width >= Frame.wideColumns {
      let (left, right) = area.split(leftColumns: area.width * 3 / 5)
      return (left.inset(left: 1, right: 2), right)
    }
    guard area.height >= 12 else { return (nil, area) }
    let (top, rest) = area.split(topRows: area.height / 2)
    return (top.inset(left: 1, right: 1), rest)
  }
}

extension SeriesView: FigureReceiver {
  mutating func receive(_ answer: FigureAnswer, to request: FigureRequest) {
    guard request == self.request else { return }
    self.answer = answer
  }
}

// MARK: - Drawing

extension SeriesView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let answer, answer.count > 0 else {
      surface.put(
        session.say(answer?.isComplete == true ? .noFigures : .reading), row: area.rows.lowerBound,
        columns: area.inset(left: 2).columns)
      return
    }
    let panes = panes(in: area)
    if let chart = panes.chart { drawChart(on: &surface, in: chart, session: session) }
    drawList(on: &surface, in: panes.list, isBeside: area.width >= Frame.wideColumns, session: session)
  }

  private func drawChart(on surface: inout Surface, in area: Area, session: Session) {
    let points = entries.enumerated().compactMap { index, entry in
      SeriesChart.Point(entry).map { (index: index, point: $0) }
    }
    let dim = session.theme.style(.dim)
    guard let chart = SeriesChart(points.map(\.point), in: area, cells: session.cells) else {
      surface.put(session.say(.figures(.noDates)), row: area.rows.lowerBound, columns: area.columns, style: dim)
      return
    }
    chart.draw(
      on: &surface, in: area, chosen: points.firstIndex { $0.index == cursor.selected }, theme: session.theme)
  }

  private func drawList(on surface: inout Surface, in area: Area, isBeside: Bool, session: Session) {
    if isBeside {
      surface.drawVerticalRule(in: area, style: session.theme.style(.rule))
    }
    let inner = isBeside ? area.inset(left: 2, right: 1) : area.inset(left: 1, right: 1)
    for (row, index) in zip(area.rows, entries.indices.dropFirst(cursor.top)) {
      let isSelected = index == cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      let columns = isBeside ? area.inset(left: 1).columns : area.columns
      if isSelected { surface.fill(columns: columns, rows: row..<(row + 1), style: style) }
      draw(entries[index], on: &surface, row: row, in: inner, style: style)
    }
  }

  private func draw(_ entry: FigureEntry, on surface: inout Surface, row: Int, in area: Area, style: Style) {
    var room = area.columns
    let date = room.takeFirst(10, gap: 2)
    let value = room.takeFirst(min(18, max(10, area.width / 4)), gap: 2)
    surface.put(entry.date?.description ?? "", row: row, columns: date, style: style.dimmed)
    surface.put(
      entry.figure.values.map(\.description).joined(separator: "–"), row: row, columns: value, style: style,
      alignment: .right)
    let text = entry.printed + "  " + (entry.headline ?? entry.sentence)
    surface.put(text, row: row, columns: room, style: style.dimmed)
  }
}
