import ChineseText
import Newspaper
import Search
import Terminal

/// 查找: articles by their headlines and authors, as one types: those of the page and the issue at once, those of the archive
/// when the engine has found them.
struct FinderView: View {
  /// Where one was when it was opened.
  private let page: PageReference?
  private(set) var text = ""
  /// Counted up with every text that is asked for.
  private(set) var number: Int
  private var found: [Hit] = []
  private var isComplete = true
  private var candidates: [Candidate] = []
  private var cursor = ListCursor()
  private var knownPages = -1

  let context = Context.list

  private static let limit = 200

  init(at page: PageReference?, number: Int) {
    self.page = page
    self.number = number
  }

  func title(in session: Session) -> String { session.say(.finder(.title)) }

  func position(in session: Session) -> String {
    session.say(.articleCount(candidates.count)) + (isComplete ? "" : "…")
  }

  mutating func refresh(_ session: Session) -> [Action] {
    if session.loaded.pages.count != knownPages { rank(in: session) }
    cursor.reveal(height: Frame(session.size).body.height, count: candidates.count)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    _ = cursor.move(command, height: Frame(session.size).body.height, count: candidates.count)
    return []
  }

  /// The article chosen.
  var chosen: ReadingPlace? {
    candidates.indices.contains(cursor.selected) ? candidates[cursor.selected].place : nil
  }

  /// Another text is typed; the engine is to be asked for it under a new number.
  mutating func type(_ text: String, number: Int, in session: Session) -> SearchRequest? {
    self.text = text
    self.number = number
    // What was found for another text stays until the answer comes, where it still matches.
    let query = Query.finding(text)
    isComplete = query == nil
    if query == nil { found = [] }
    cursor = ListCursor()
    rank(in: session)
    return query.map { SearchRequest(query: $0, limit: Self.limit) }
  }

  /// What the engine has found so far.
  mutating func receive(_ answer: SearchAnswer, in session: Session) {
    found = answer.hits
    isComplete = answer.isComplete
    rank(in: session)
  }

  private mutating func rank(in session: Session) {
    knownPages = session.loaded.pages.count
    let pattern = FuzzyPattern(text)
    let near = nearby(session)
    let known = Set(near.map(\.place))
    let far = found.map { Candidate($0, in: session) }.filter { !known.contains($0.place) }.map { candidate in
      var candidate = candidate
      candidate.isFound = isComplete
      return candidate
    }
    candidates = (near + far).enumerated().compactMap { index, candidate in
      candidate.matching(pattern).map { (index, $0) }
    }.sorted { ($1.1.score, $0.1.distance, $0.0) < ($0.1.score, $1.1.distance, $1.0) }.map(\.1)
    cursor.select(cursor.selected, count: candidates.count)
  }

  /// The articles of the page that is shown, and of the pages of its issue that were read.
  private func nearby(_ session: Session) -> [Candidate] {
    guard let page, let issue = session.issue(of: page) else { return [] }
    let pages = [page] + issue.pages.filter { $0 != page }
    return pages.compactMap(session.loaded.page).flatMap { loaded in
      loaded.summaries.indices.map { article in
        let place = ReadingPlace(page: session.listed(loaded.reference), article: article)
        return Candidate(place, on: loaded, distance: loaded.reference == page ? 0 : 1, in: session)
      }
    }
  }
}

// MARK: - Drawing

extension FinderView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard !candidates.isEmpty else {
      let phrase: FinderPhrase = text.isEmpty ? .hint : isComplete ? .nothing : .searching
      surface.put(session.say(.finder(phrase)), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return
    }
    for (row, index) in zip(area.rows, candidates.indices.dropFirst(cursor.top)) {
      draw(
        candidates[index], on: &surface, in: Area(columns: area.columns, rows: row..<row + 1),
        isSelected: index == cursor.selected, session)
    }
  }

  private func draw(
    _ candidate: Candidate, on surface: inout Surface, in area: Area, isSelected: Bool, _ session: Session
  ) {
    let style = isSelected ? session.theme.style(.selection) : Style()
    if isSelected { surface.fill(columns: area.columns, rows: area.rows, style: style) }
    var columns = area.inset(left: 2, right: 1).columns
    let row = area.rows.lowerBound
    let isWide = columns.count >= 60
    let origin = columns.takeLast(isWide ? min(34, columns.count * 2 / 5) : 0, gap: isWide ? 2 : 0)
    let authors = columns.takeLast(isWide ? 16 : 0, gap: isWide ? 2 : 0)
    surface.put(candidate.origin, row: row, columns: origin, style: style.dimmed, alignment: .right)
    draw(candidate.headline, lit: candidate.headlinePositions, on: &surface, row: row, columns, style, session)
    draw(candidate.authors, lit: candidate.authorPositions, on: &surface, row: row, authors, style.dimmed, session)
  }

  /// A text with the characters lit that match.
  private func draw(
    _ text: String, lit: Set<Int>, on surface: inout Surface, row: Int, _ columns: Range<Int>, _ style: Style,
    _ session: Session
  ) {
    let shown = Array(text.fitted(to: columns.count, cells: session.cells).unicodeScalars)
    var column = columns.lowerBound
    var index = 0
    while index < shown.count {
      let isLit = lit.contains(index)
      let end = shown.indices[index...].first { lit.contains($0) != isLit } ?? shown.count
      let own = isLit && !style.isReversed ? session.theme.style(.hit) : isLit ? style.underlined : style
      column = surface.write(
        shown[index..<end], at: Position(column: column, row: row), limit: columns.upperBound, style: own)
      index = end
    }
  }
}

extension Style {
  /// The same, underlined: for what matches in a row that is selected.
  fileprivate var underlined: Style {
    var style = self
    style.isUnderlined = true
    return style
  }
}
