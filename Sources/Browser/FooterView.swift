import ChineseText
import Search
import Terminal

/// The last row: the prompt while one is open, else what there is to say, else hints.
struct FooterView {
  let session: Session
  let context: Context
  let prompt: Prompt?
  /// What the view itself says of its state, such as the figure the reader stands on.
  let status: String?
  /// Which of the article's hits the reader stands on; nil for none.
  let hitPosition: String?
  /// Whether the article is still being searched.
  let isFinding: Bool

  func draw(on surface: inout Surface, in area: Area) {
    guard let row = area.rows.first else { return }
    if let prompt {
      draw(prompt, on: &surface, in: area, row: row)
    } else if let notice = session.notice ?? status {
      surface.put(notice, row: row, columns: area.inset(left: 1, right: 1).columns, style: session.theme.style(.notice))
    } else {
      drawHints(on: &surface, in: area.inset(left: 1), row: row)
    }
  }

  /// As many hints as fit whole; help and command line last, so they are what a narrow screen loses first but help.
  private func drawHints(on surface: inout Surface, in area: Area, row: Int) {
    var column = area.columns.lowerBound
    for hint in hints {
      let width = session.cells.width(of: hint)
      guard column + width <= area.columns.upperBound else { break }
      let key = hint.prefix { $0 != " " }
      surface.put(hint, row: row, columns: column..<(column + width), style: session.theme.style(.hint))
      surface.put(String(key), row: row, columns: column..<(column + width), style: session.theme.style(.hintKey))
      column += width + 2
    }
  }

  private var hints: [String] {
    let entries = CommandTable.entries.filter { $0.contexts.contains(context) && $0.hint != nil }
    let first = entries.filter { $0.command == .help }
    let rest = entries.filter { $0.command != .help }
    return (first + rest).compactMap { session.language == .chinese ? $0.hint?.chinese : $0.hint?.english }
  }

  private func draw(_ prompt: Prompt, on surface: inout Surface, in area: Area, row: Int) {
    let right = promptStatus(prompt)
    let rightWidth = min(session.cells.width(of: right), max(0, area.width - 20))
    let (left, rest) = area.split(leftColumns: max(2, area.width - rightWidth - 2))
    surface.put(prompt.mark, row: row, columns: left.columns, style: session.theme.style(.hintKey))
    let field = left.inset(left: 1)
    let (text, cursor) = prompt.editor.window(width: max(1, field.width), cells: session.cells)
    surface.write(
      text, at: Position(column: field.columns.lowerBound, row: row), limit: field.columns.upperBound, manner: .reading)
    surface.put(
      right, row: row, columns: rest.inset(left: 0, right: 1).columns, style: session.theme.style(.hint),
      alignment: .right)
    surface.cursor = Position(column: min(field.columns.lowerBound + cursor, area.columns.upperBound - 1), row: row)
  }

  private func promptStatus(_ prompt: Prompt) -> String {
    guard case .search(let scope) = prompt.purpose else { return "" }
    var parts = ["[\(session.say(.scope(scope)))]"]
    if let search = session.search, search.text == prompt.editor.text, !search.text.isEmpty {
      parts.insert(count(of: search), at: 0)
    }
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
