import ChineseText
import Newspaper
import Search
import Terminal

/// 索引与读档: how the index stands and what is in it, and below it the files that were not read, or only with a doubt.
struct StatusView: View {
  private enum Row: Hashable {
    case heading(StatusHeading, count: Int)
    case problem(Int)
    case gap
  }

  private enum StatusHeading: Hashable { case notRead, doubtful }

  private var rows: [Row] = []
  private var cursor = ListCursor()
  private var knownProblems = -1
  private var knownListing = -1
  /// From when to when the issues are.
  private var period = ""

  let context = Context.list

  func title(in session: Session) -> String { session.archiveName + " › " + session.say(.status(.title)) }

  func position(in session: Session) -> String {
    session.problems.isEmpty ? "" : session.say(.problemCount(session.problems.count))
  }

  mutating func refresh(_ session: Session) -> [Action] {
    if knownProblems != session.problems.count { rebuild(session) }
    if knownListing != session.listing {
      knownListing = session.listing
      period = HoldingsExtent(of: session.issues).period
    }
    cursor.reveal(height: listArea(in: Frame(session.size).body, session).height, count: rows.count)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    let before = cursor.selected
    let height = listArea(in: Frame(session.size).body, session).height
    if cursor.move(command, height: height, count: rows.count) {
      settle(forward: cursor.selected >= before)
      return []
    }
    guard command == .open, rows.indices.contains(cursor.selected), case .problem(let index) = rows[cursor.selected]
    else { return [] }
    return open(session.problems[index], session)
  }

  /// The page a problem is about.
  private func open(_ problem: Problem, _ session: Session) -> [Action] {
    let reference = PageReference(path: problem.path, name: problem.path.lossyText, byteCount: 0)
    guard session.issueNumber(of: reference) != nil else { return [.notice(.status(.noPage))] }
    return [.push(ArticlesView(session.listed(reference)))]
  }

  private mutating func rebuild(_ session: Session) {
    knownProblems = session.problems.count
    let all = session.problems.indices
    let groups: [(StatusHeading, [Int])] = [
      (.notRead, all.filter { session.problems[$0].cause.leavesUnread }),
      (.doubtful, all.filter { !session.problems[$0].cause.leavesUnread }),
    ]
    rows = groups.filter { !$0.1.isEmpty }.map { heading, problems in
      [.heading(heading, count: problems.count)] + problems.map(Row.problem)
    }.joined(separator: [.gap]).map { $0 }
    settle(forward: true)
  }

  /// Moves off headings and gaps.
  private mutating func settle(forward: Bool) {
    let isProblem = { (row: Row) in if case .problem = row { true } else { false } }
    let ahead =
      forward ? Array(rows.indices.dropFirst(cursor.selected)) : rows.indices.prefix(cursor.selected + 1).reversed()
    let target = ahead.first { isProblem(rows[$0]) } ?? rows.indices.first { isProblem(rows[$0]) } ?? 0
    cursor.select(target, count: rows.count)
  }
}

extension Problem.Cause {
  /// Whether nothing of the file is to be had because of it.
  var leavesUnread: Bool {
    switch self {
    case .unreadable, .notARegularFile, .unknownFormat, .binary, .empty, .noPages, .tooDeep: true
    default: false
    }
  }
}

// MARK: - Drawing

extension StatusView {
  /// One fact a row, then a blank one.
  private func listArea(in area: Area, _ session: Session) -> Area {
    area.split(topRows: min(facts(session).count + 1, area.height / 2)).rest
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let list = listArea(in: area, session)
    for (row, fact) in zip(area.rows.prefix(max(0, list.rows.lowerBound - area.rows.lowerBound)), facts(session)) {
      draw(fact, on: &surface, row: row, in: area, session)
    }
    guard !rows.isEmpty else {
      let words = session.say(.noProblems)
      return surface.put(words, row: list.rows.lowerBound, columns: list.inset(left: 2, right: 1).columns)
    }
    for (row, index) in zip(list.rows, rows.indices.dropFirst(cursor.top)) {
      draw(
        rows[index], on: &surface, in: Area(columns: list.columns, rows: row..<row + 1),
        isSelected: index == cursor.selected, session)
    }
  }

  private func draw(
    _ fact: (label: StatusPhrase, text: String), on surface: inout Surface, row: Int, in area: Area, _ session: Session
  ) {
    var columns = area.inset(left: 2, right: 1).columns
    let label = columns.takeFirst(min(10, columns.count / 3), gap: 2)
    surface.put(session.say(.status(fact.label)), row: row, columns: label, style: session.theme.style(.label))
    if case .index = fact.label, let status = session.indexing {
      let bar = columns.takeLast(min(30, columns.count / 3), gap: 2)
      drawBar(status.share, on: &surface, row: row, columns: bar, session)
    }
    surface.put(fact.text, row: row, columns: columns, manner: .revealing)
  }

  /// How far the index has come: done in reverse, the rest dotted.
  private func drawBar(
    _ share: Double, on surface: inout Surface, row: Int, columns: Range<Int>, _ session: Session
  ) {
    let done = columns.prefix(Int(Double(columns.count) * max(0, min(1, share))))
    let dot = CalendarMarks.none(session.cells)
    let rest = columns.dropFirst(done.count)
    surface.put(
      String(repeating: dot, count: rest.count), row: row, columns: rest, style: session.theme.style(.dim))
    surface.fill(columns: done, rows: row..<row + 1, style: session.theme.style(.selection))
  }

  private func draw(_ row: Row, on surface: inout Surface, in area: Area, isSelected: Bool, _ session: Session) {
    let y = area.rows.lowerBound
    switch row {
    case .gap: break
    case .heading(let heading, let count):
      let phrase: StatusPhrase = heading == .notRead ? .notRead(count) : .doubtful(count)
      surface.put(
        session.say(.status(phrase)), row: y, columns: area.inset(left: 2, right: 1).columns,
        style: session.theme.style(.headline))
    case .problem(let index):
      guard session.problems.indices.contains(index) else { return }
      let problem = session.problems[index]
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: area.rows, style: style) }
      let (left, right) = area.inset(left: 4, right: 1).split(leftColumns: area.width * 2 / 5)
      let name = problem.path.lossyText.isEmpty ? "." : problem.path.lossyText
      let place = problem.line.map { ":\($0)" } ?? ""
      surface.put(
        name + place, row: y, columns: left.inset(left: 0, right: 2).columns, style: style, manner: .revealing)
      surface.put(problem.cause.words(in: session.language), row: y, columns: right.columns, style: style)
    }
  }

  private func facts(_ session: Session) -> [(label: StatusPhrase, text: String)] {
    var facts: [(label: StatusPhrase, text: String)] = [(.index, indexState(session))]
    if let index = session.index {
      let counts = [
        session.say(.articleCount(index.articleCount)), session.say(.pageCount(index.pageCount)),
        session.say(.status(.segmentCount(index.segmentCount))),
      ]
      facts.append((.contents, counts.joined(separator: "  ")))
      facts.append((.place, index.path))
    }
    let holdings = [session.say(.issueCount(session.issues.count)), session.say(.pageCount(session.pageCount))]
    facts.append((.holdings, holdings.joined(separator: "  ")))
    if !period.isEmpty { facts.append((.span, period)) }
    // A file of many faults would push the files out of sight; `:settings` shows them all.
    for problem in session.settingProblems.prefix(3) {
      facts.append((.settings, problem.place + "  " + problem.fault.words(in: session.language)))
    }
    if !session.memory.visits.isEmpty {
      facts.append((.read, session.say(.status(.readArticles(session.memory.visits.count)))))
    }
    return facts
  }

  private func indexState(_ session: Session) -> String {
    let phrase: StatusPhrase =
      switch session.index?.state {
      case .making: .making
      case .complete: .complete
      case .madeElsewhere: .madeElsewhere
      case .unusable(let chinese, let english): .unusable(chinese: chinese, english: english)
      case nil: .noIndex
      }
    return session.say(.status(phrase)) + (session.indexing.map { "  " + $0.words } ?? "")
  }
}
