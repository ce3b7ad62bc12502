import ChineseText
import Newspaper
import Search
import Terminal

extension FiguresView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let answer = window.answer, answer.count > 0 else {
      let phrase: Phrase = window.isComplete ? .noFigures : .reading
      surface.put(session.say(phrase), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return
    }
    let columns = FigureColumns(in: area.inset(left: 1, right: 1), hasDates: scope.hasDates, hasTitles: scope.hasTitles)
    let rows = Self.rows(in: area)
    if rows.height < area.height { drawHeading(on: &surface, row: area.rows.lowerBound, columns: columns, session) }
    for (row, index) in zip(rows.rows, cursor.top..<max(cursor.top, window.count)) {
      let isSelected = index == cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      if let entry = window.entry(index) {
        draw(entry, on: &surface, row: row, columns: columns, style: style, session)
      } else if let group = window.group(index) {
        draw(group, on: &surface, row: row, in: area.inset(left: 1, right: 1), style: style, session)
      } else {
        surface.put("…", row: row, columns: area.inset(left: 1).columns, style: style.dimmed)
      }
    }
  }

  // MARK: Figures

  private func drawHeading(on surface: inout Surface, row: Int, columns: FigureColumns, _ session: Session) {
    let style = session.theme.style(.dim)
    if isGrouped {
      let columns = GroupColumns(
        in: Area(columns: columns.all, rows: row..<row + 1), isByNoun: question.grouping == .noun)
      return drawHeading(on: &surface, row: row, columns: columns, session)
    }
    func put(_ phrase: FigurePhrase, _ columns: Range<Int>, _ alignment: Alignment = .left) {
      surface.put(session.say(.figures(phrase)), row: row, columns: columns, style: style, alignment: alignment)
    }
    put(.kind, columns.kind)
    put(.date, columns.date)
    put(.value, columns.value, .right)
    put(.unit, columns.unit)
    put(.qualifier, columns.qualifier)
    put(.noun, columns.noun)
    put(.words, columns.words)
    put(.article, columns.title)
  }

  private func draw(
    _ entry: FigureEntry, on surface: inout Surface, row: Int, columns: FigureColumns, style: Style, _ session: Session
  ) {
    let quiet = style.dimmed
    let figure = entry.figure
    surface.put(session.say(.figureKind(figure.kind)), row: row, columns: columns.kind, style: quiet)
    surface.put(entry.date?.description ?? "", row: row, columns: columns.date, style: quiet)
    // The parts of a date or a range have no value in common.
    let value = figure.values.count == 1 ? figure.values[0].description : ""
    surface.put(value, row: row, columns: columns.value, style: style, alignment: .right)
    surface.put(value.isEmpty ? "" : figure.unit ?? "", row: row, columns: columns.unit, style: style)
    surface.put(figure.qualifiers.joined(separator: " "), row: row, columns: columns.qualifier, style: quiet)
    surface.put(entry.noun ?? "", row: row, columns: columns.noun, style: style)
    drawWords(around: entry, on: &surface, row: row, in: columns.words, style: quiet, session)
    surface.put(entry.headline ?? "", row: row, columns: columns.title, style: quiet)
  }

  /// The figure as printed, with the words before and behind it, always at the same column.
  private func drawWords(
    around entry: FigureEntry, on surface: inout Surface, row: Int, in columns: Range<Int>, style: Style,
    _ session: Session
  ) {
    guard columns.count > 8 else { return }
    let scalars = Array(entry.sentence.unicodeScalars)
    let range = entry.range
    let middle = columns.lowerBound + columns.count / 3
    var start = range.lowerBound
    var used = 0
    while start > 0 {
      used += session.cells.width(of: scalars[start - 1])
      if used > middle - columns.lowerBound { break }
      start -= 1
    }
    let before = scalars[start..<range.lowerBound]
    surface.write(
      before, at: Position(column: middle - session.cells.width(of: before), row: row), limit: middle, style: style)
    let figure = style.isReversed ? style : session.theme.style(.figure)
    let column = surface.write(
      scalars[range], at: Position(column: middle, row: row), limit: columns.upperBound, style: figure)
    surface.write(
      scalars[range.upperBound...].prefix(columns.count), at: Position(column: column, row: row),
      limit: columns.upperBound, style: style)
  }

  // MARK: Groups

  private func drawHeading(on surface: inout Surface, row: Int, columns: GroupColumns, _ session: Session) {
    let style = session.theme.style(.dim)
    func put(_ phrase: FigurePhrase, _ columns: Range<Int>, _ alignment: Alignment = .right) {
      surface.put(session.say(.figures(phrase)), row: row, columns: columns, style: style, alignment: alignment)
    }
    put(.noun, columns.noun, .left)
    put(.unit, columns.unit, .left)
    put(.count, columns.count)
    put(.least, columns.least)
    put(.most, columns.most)
    put(.sum, columns.sum)
  }

  private func draw(
    _ group: FigureGroup, on surface: inout Surface, row: Int, in area: Area, style: Style, _ session: Session
  ) {
    let columns = GroupColumns(in: area, isByNoun: question.grouping == .noun)
    let none = "—"
    surface.put(group.key.noun ?? none, row: row, columns: columns.noun, style: style)
    surface.put(group.key.unit ?? none, row: row, columns: columns.unit, style: style)
    let numbers = [
      (String(group.count), columns.count), (group.least?.description ?? "", columns.least),
      (group.most?.description ?? "", columns.most), (group.addsUp ? group.sum.description : "", columns.sum),
    ]
    for (text, columns) in numbers {
      surface.put(text, row: row, columns: columns, style: style, alignment: .right)
    }
  }
}

extension FigureScope {
  /// Whether the rows come from several articles.
  fileprivate var hasTitles: Bool {
    if case .reading = self { false } else { true }
  }
}

/// The columns of the table; on narrow screens value, unit and words alone.
private struct FigureColumns {
  let all: Range<Int>
  let kind: Range<Int>
  let date: Range<Int>
  let value: Range<Int>
  let unit: Range<Int>
  let qualifier: Range<Int>
  let noun: Range<Int>
  let words: Range<Int>
  let title: Range<Int>

  init(in area: Area, hasDates: Bool, hasTitles: Bool) {
    let isWide = area.width >= 70
    let isWider = area.width >= 110
    var room = area.columns
    all = room
    date = room.takeFirst(hasDates && isWide ? 10 : 0, gap: hasDates && isWide ? 2 : 0)
    let hasKind = isWide && (!hasDates || isWider)
    kind = room.takeFirst(hasKind ? 8 : 0, gap: hasKind ? 2 : 0)
    value = room.takeFirst(isWide ? 14 : 12, gap: 2)
    unit = room.takeFirst(isWide ? 8 : 6, gap: 2)
    qualifier = room.takeFirst(isWider ? 6 : 0, gap: isWider ? 2 : 0)
    noun = room.takeFirst(isWide ? min(22, area.width / 5) - 2 : 0, gap: isWide ? 2 : 0)
    title = room.takeLast(hasTitles && isWider ? area.width / 5 : 0, gap: hasTitles && isWider ? 2 : 0)
    words = room
  }
}

/// The columns of figures counted together.
private struct GroupColumns {
  let noun: Range<Int>
  let unit: Range<Int>
  let count: Range<Int>
  let least: Range<Int>
  let most: Range<Int>
  let sum: Range<Int>

  init(in area: Area, isByNoun: Bool) {
    let number = min(16, max(9, area.width / 7))
    var room = area.columns
    sum = room.takeLast(area.width >= 60 ? number + 2 : 0, gap: area.width >= 60 ? 2 : 0)
    most = room.takeLast(number, gap: 2)
    least = room.takeLast(area.width >= 60 ? number : 0, gap: area.width >= 60 ? 2 : 0)
    count = room.takeLast(7, gap: 2)
    unit = isByNoun ? room.takeLast(8, gap: 2) : room
    noun = isByNoun ? room : room.lowerBound..<room.lowerBound
  }
}
