import ChineseText
import Terminal

/// The last row: the prompt while one is open, else what there is to say, else hints.
struct FooterView {
  let session: Session
  let context: Context
  let keymap: Keymap
  let prompt: Prompt?
  /// What the view itself says of its state, such as the figure the reader stands on.
  let status: String?
  /// Which of the article's hits the reader stands on; nil for none.
  let hitPosition: String?
  /// Whether the article is still being searched.
  let isFinding: Bool
  /// Keys that are no command yet.
  let pressed: String

  func draw(on surface: inout Surface, in area: Area) {
    guard let row = area.rows.first else { return }
    let (area, corner) =
      pressed.isEmpty
      ? (area, area) : area.split(leftColumns: area.width - max(8, session.cells.width(of: pressed) + 2))
    if !pressed.isEmpty {
      let columns = corner.inset(left: 0, right: 1).columns
      surface.put(pressed, row: row, columns: columns, style: session.theme.style(.hintKey), alignment: .right)
    }
    if let prompt {
      PromptView(session: session, prompt: prompt, hitPosition: hitPosition, isFinding: isFinding)
        .draw(on: &surface, in: area)
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
    return (first + rest).compactMap(hint)
  }

  /// The hint of a command, with the key of one's own where it has another than the table gives it.
  private func hint(of entry: CommandEntry) -> String? {
    guard let words = session.language == .chinese ? entry.hint?.chinese : entry.hint?.english else { return nil }
    let keys = keymap.keys(of: entry.command, in: context)
    guard let first = entry.keys.first, !keys.contains(first) else { return words }
    guard let own = keys.first, let blank = words.firstIndex(of: " ") else { return nil }
    return own.name + words[blank...]
  }
}
