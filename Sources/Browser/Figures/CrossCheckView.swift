import ChineseText
import Newspaper
import Search
import Terminal

/// 核对: figures of an article that do not agree, and the same quantity in other articles, nearest in date first.
struct CrossCheckView: View {
  /// What is looked at.
  private let entry: FigureEntry
  private let request: FigureRequest
  private var isAsked = false
  /// Nil as long as the page is being read.
  private var conflicts: [ConflictRow]?
  /// Nil as long as nothing was answered.
  private var others: [FigureEntry]?
  private var isComplete = false
  private var cursor = ListCursor()

  let context = Context.figures

  /// A conflict with the words it stands in.
  struct ConflictRow {
    let cause: FigureConflict.Cause
    let expected: DecimalNumber?
    /// The figures as printed, in order.
    let printed: [String]
    let sentence: String
    let spot: FigureSpot
  }

  /// Articles that say so much of one quantity are enough to compare with.
  private static let most = 2000
  /// So many of them are shown.
  private static let shown = 50

  init(of entry: FigureEntry) {
    self.entry = entry
    let key = FigureGroup.Key(grouping: .noun, unit: entry.figure.unit, noun: entry.noun)
    request = FigureRequest(filter: FigureFilter(group: key), order: .text, rows: 0..<Self.most)
  }

  private enum Row {
    case heading(FigurePhrase)
    case conflict(ConflictRow)
    case other(FigureEntry)
    case nothing(FigurePhrase)

    var spot: FigureSpot? {
      switch self {
      case .conflict(let row): row.spot
      case .other(let entry): FigureSpot(entry)
      case .heading, .nothing: nil
      }
    }
  }

  private var rows: [Row] {
    var rows: [Row] = [.heading(.conflicts)]
    rows += (conflicts ?? []).map { .conflict($0) }
    if let conflicts, conflicts.isEmpty { rows.append(.nothing(.noConflicts)) }
    rows.append(.heading(.sameElsewhere([entry.noun, entry.figure.unit].compactMap { $0 }.joined(separator: " "))))
    rows += (others ?? []).map { .other($0) }
    if entry.noun == nil || others?.isEmpty == true && isComplete { rows.append(.nothing(.nothingElsewhere)) }
    return rows
  }

  func title(in session: Session) -> String {
    session.say(.figures(.crossCheck)) + "  " + (entry.headline ?? "")
  }

  func position(in session: Session) -> String {
    entry.noun == nil || isComplete ? "\(cursor.selected + 1)/\(rows.count)" : "…"
  }

  mutating func refresh(_ session: Session) -> [Action] {
    var actions: [Action] = []
    if conflicts == nil {
      if let page = session.loaded.page(entry.page) {
        conflicts = Self.conflicts(on: page, place: ReadingPlace(page: entry.page, article: entry.place))
      } else if session.loaded[entry.page] == nil {
        actions.append(.effect(.load(entry.page)))
      }
    }
    if !isAsked, entry.noun != nil {
      isAsked = true
      actions.append(.effect(.figures(request)))
    }
    cursor.select(cursor.selected, count: rows.count)
    cursor.reveal(height: Frame(session.size).body.height, count: rows.count)
    return actions
  }

  func lineCount(in session: Session) -> Int? { rows.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    let rows = rows
    if cursor.move(command, height: Frame(session.size).body.height, count: rows.count) { return [] }
    guard command == .open, rows.indices.contains(cursor.selected), let spot = rows[cursor.selected].spot else {
      return []
    }
    return [.push(ReaderView(spot.place, goal: .figure(spot)))]
  }

  private static func conflicts(on page: LoadedPage, place: ReadingPlace) -> [ConflictRow] {
    guard page.page.articles.indices.contains(place.article) else { return [] }
    let article = page.page.articles[place.article]
    let fields = article.fields.filter { $0 != .byline }
    let texts = fields.map { Array(article.text(of: $0).unicodeScalars) }
    return FigureCheck(texts).conflicts.compactMap { conflict in
      guard let last = conflict.places.last else { return nil }
      let text = texts[last.text]
      let context = FigureContextReader(text, figures: [last.figure]).context(at: 0)
      return ConflictRow(
        cause: conflict.cause, expected: conflict.expected,
        printed: conflict.places.map { String(texts[$0.text][$0.figure.range]) },
        sentence: String(text[context.sentence]),
        spot: FigureSpot(place: place, field: fields[last.text], offset: last.figure.range.lowerBound))
    }
  }
}

extension CrossCheckView: FigureReceiver {
  /// Keeps those of other articles that were printed nearest.
  mutating func receive(_ answer: FigureAnswer, to request: FigureRequest) {
    guard request == self.request else { return }
    isComplete = answer.isComplete
    let own = entry.date.map(Self.days)
    let found = answer.entries.filter { $0.article != entry.article }.enumerated().map { index, other in
      (distance: own.flatMap { own in other.date.map { abs(Self.days($0) - own) } } ?? .max, index: index, entry: other)
    }
    others = found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(Self.shown).map(\.entry)
  }

  /// Near enough to tell which of two is nearer.
  private static func days(_ date: IssueDate) -> Int {
    date.year * 372 + ((date.month ?? 1) - 1) * 31 + (date.day ?? 1)
  }
}

// MARK: - Drawing

extension CrossCheckView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let rows = rows
    let inner = area.inset(left: 1, right: 1)
    for (row, index) in zip(area.rows, rows.indices.dropFirst(cursor.top)) {
      let isSelected = index == cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      draw(rows[index], on: &surface, row: row, in: inner, style: style, isSelected: isSelected, session)
    }
  }

  private func draw(
    _ row: Row, on surface: inout Surface, row line: Int, in area: Area, style: Style, isSelected: Bool,
    _ session: Session
  ) {
    switch row {
    case .heading(let phrase):
      surface.put(
        session.say(.figures(phrase)), row: line, columns: area.columns,
        style: isSelected ? style : session.theme.style(.headline))
    case .nothing(let phrase):
      surface.put(session.say(.figures(phrase)), row: line, columns: area.inset(left: 2).columns, style: style.dimmed)
    case .conflict(let conflict):
      draw(conflict, on: &surface, row: line, in: area.inset(left: 2), style: style, session)
    case .other(let other): draw(other, on: &surface, row: line, in: area.inset(left: 2), style: style)
    }
  }

  private func draw(
    _ conflict: ConflictRow, on surface: inout Surface, row: Int, in area: Area, style: Style, _ session: Session
  ) {
    let cause = session.say(.figures(.conflict(conflict.cause, expected: conflict.expected?.description)))
    let words = cause + "  " + conflict.printed.joined(separator: " · ")
    let width = min(area.width * 3 / 5, session.cells.width(of: words))
    let (left, right) = area.split(leftColumns: width)
    surface.put(words, row: row, columns: left.columns, style: style)
    surface.put(conflict.sentence, row: row, columns: right.inset(left: 2).columns, style: style.dimmed)
  }

  private func draw(_ other: FigureEntry, on surface: inout Surface, row: Int, in area: Area, style: Style) {
    var room = area.columns
    let date = room.takeFirst(10, gap: 2)
    let value = room.takeFirst(min(16, area.width / 4), gap: 2)
    surface.put(other.date?.description ?? "", row: row, columns: date, style: style.dimmed)
    surface.put(other.printed, row: row, columns: value, style: style, alignment: .right)
    let words = [other.newspaper, other.headline].compactMap { $0 }.joined(separator: "  ")
    surface.put(words.isEmpty ? other.sentence : words, row: row, columns: room, style: style.dimmed)
  }
}
