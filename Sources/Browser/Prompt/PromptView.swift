import ChineseText
import Search
import Terminal

/// The prompt at the foot of the screen, and above it what may be taken instead of typing on.
struct PromptView {
  let session: Session
  let prompt: Prompt
  /// Which of the article's hits the reader stands on; nil for none.
  let hitPosition: String?
  /// Whether the article is still being searched.
  let isFinding: Bool

  func draw(on surface: inout Surface, in area: Area) {
    guard let row = area.rows.first else { return }
    let right = status
    let rightWidth = min(session.cells.width(of: right), max(0, area.width - 20))
    let (left, rest) = area.split(leftColumns: max(2, area.width - rightWidth - 2))
    let label = prompt.mark + prompt.label
    let labelWidth = min(session.cells.width(of: label), max(0, left.width - 10))
    surface.put(label, row: row, columns: left.columns.prefix(labelWidth), style: session.theme.style(.hintKey))
    drawLine(on: &surface, row: row, columns: left.inset(left: labelWidth).columns)
    surface.put(
      right, row: row, columns: rest.inset(left: 0, right: 1).columns, style: session.theme.style(.hint),
      alignment: .right)
    if row > 1 { drawOffer(on: &surface, row: row - 1, columns: area.columns) }
  }

  private func drawLine(on surface: inout Surface, row: Int, columns: Range<Int>) {
    let window = prompt.editor.window(width: max(1, columns.count), cells: session.cells)
    let start = columns.lowerBound + (window.isCutLeft ? 1 : 0)
    let dim = session.theme.style(.dim)
    if window.isCutLeft { surface.write(more, at: Position(column: columns.lowerBound, row: row), style: dim) }
    let end = surface.write(
      window.text, at: Position(column: start, row: row), limit: columns.upperBound, manner: .reading)
    if window.isCutRight {
      surface.write(more, at: Position(column: end, row: row), limit: columns.upperBound, style: dim)
    }
    surface.cursor = Position(column: min(columns.lowerBound + window.cursorColumn, columns.upperBound - 1), row: row)
  }

  /// One cell, in every terminal.
  private var more: String { session.cells.width(of: "…" as Unicode.Scalar) == 1 ? "…" : "~" }
}

// MARK: - What may be taken

extension PromptView {
  /// Words that the letters spell; before anything is typed, what was asked last.
  private func drawOffer(on surface: inout Surface, row: Int, columns: Range<Int>) {
    if let words = prompt.words {
      draw(words, on: &surface, row: row, columns: columns)
    } else if prompt.editor.text.isEmpty, prompt.purpose != .find {
      drawHistory(on: &surface, row: row, columns: columns)
    }
  }

  private func draw(_ offered: OfferedWords, on surface: inout Surface, row: Int, columns: Range<Int>) {
    var room = beginOffer(
      session.say(.search(.pinyinOffer)), hint: session.say(.search(.offerHint)), on: &surface, row: row, columns)
    for (index, word) in offered.words.enumerated() {
      let count = " \(word.articleCount)"
      let width = session.cells.width(of: word.text) + session.cells.width(of: count) + 2
      guard width <= room.count else { return }
      let isChosen = offered.chosen == index
      let columns = room.takeFirst(width, gap: 1)
      let style = session.theme.style(isChosen ? .selection : .body)
      if isChosen { surface.fill(columns: columns, rows: row..<(row + 1), style: style) }
      let end = surface.write(
        word.text, at: Position(column: columns.lowerBound + 1, row: row), limit: columns.upperBound, style: style)
      surface.write(
        count, at: Position(column: end, row: row), limit: columns.upperBound,
        style: isChosen ? style : session.theme.style(.dim))
    }
  }

  private func drawHistory(on surface: inout Surface, row: Int, columns: Range<Int>) {
    let lines = session.histories[prompt.kind, default: PromptHistory()].lines
    guard !lines.isEmpty else { return }
    var room = beginOffer(
      session.say(.search(.historyOffer)), hint: session.say(.search(.historyHint)), on: &surface, row: row, columns)
    for line in lines.reversed() {
      guard room.count > 4 else { return }
      let width = min(session.cells.width(of: line), max(4, room.count - 2), 24)
      surface.put(line, row: row, columns: room.takeFirst(width, gap: 3))
    }
  }

  /// Clears the row and writes what it offers at its left and how to take it at its right; what is between is left.
  private func beginOffer(
    _ label: String, hint: String, on surface: inout Surface, row: Int, _ columns: Range<Int>
  ) -> Range<Int> {
    surface.fill(columns: columns, rows: row..<(row + 1), style: Style())
    var room = columns.dropFirst(1).prefix(columns.count - 2)
    let labelWidth = session.cells.width(of: label)
    surface.put(label, row: row, columns: room.takeFirst(labelWidth, gap: 2), style: session.theme.style(.label))
    let hintWidth = session.cells.width(of: hint)
    if room.count > hintWidth + 24 {
      surface.put(hint, row: row, columns: room.takeLast(hintWidth, gap: 2), style: session.theme.style(.hint))
    }
    return room
  }
}

// MARK: - What is known so far

extension PromptView {
  private var status: String {
    if prompt.purpose == .find { return session.say(.finder(.keys)) }
    var parts: [String] = []
    if let search = session.search, prompt.isAnswered(by: search) { parts.append(count(of: search)) }
    if case .search(let scope) = prompt.purpose { parts.append("[\(session.say(.scope(scope)))]") }
    if prompt.scopes.count > 1 { parts.append(session.say(.scopeHint)) }
    return parts.joined(separator: " ")
  }

  private func count(of search: SearchState) -> String {
    if let error = search.errors.first { return session.say(.queryError(at: error.range.lowerBound)) }
    guard let word = search.answer.pinyin.first?.words.first?.text else { return found(by: search) }
    return session.say(.pinyinWord(word)) + " " + found(by: search)
  }

  private func found(by search: SearchState) -> String {
    if search.scope == .article { return hitPosition ?? session.say(isFinding ? .searchingArticle : .noHitsInArticle) }
    let answer = search.answer
    return session.say(.found(hits: answer.matchCount, articles: answer.count)) + (answer.isComplete ? "" : "…")
  }
}
