import Newspaper
import Terminal

/// Rows of two columns that can be walked and are only read: help and problems.
struct TextListView: View {
  /// One row; a heading has nothing on the right.
  struct Row {
    var left: String
    var right: String
    var isHeading = false
  }

  private let heading: Phrase
  private let leftWidth: Int
  private let manner: TextFilter.Manner
  private let makeRows: (Session) -> [Row]
  private var rows: [Row] = []
  private var cursor = ListCursor()

  let context = Context.list

  /// - Parameters:
  ///   - heading: What the screen is called.
  ///   - leftWidth: Cells of the left column at most; it never takes more than half.
  ///   - manner: How the left column is filtered: names are revealed.
  ///   - rows: Makes the rows from the session, again whenever it changes.
  init(heading: Phrase, leftWidth: Int, manner: TextFilter.Manner = .reading, rows: @escaping (Session) -> [Row]) {
    self.heading = heading
    self.leftWidth = leftWidth
    self.manner = manner
    makeRows = rows
  }

  func title(in session: Session) -> String { session.say(heading) }

  func position(in session: Session) -> String {
    rows.isEmpty ? "" : "\(cursor.selected + 1)/\(rows.count)"
  }

  mutating func refresh(_ session: Session) -> [Action] {
    rows = makeRows(session)
    cursor.select(cursor.selected, count: rows.count)
    cursor.reveal(height: Frame(session.size).body.height, count: rows.count)
    return []
  }

  func lineCount(in session: Session) -> Int? { rows.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    _ = cursor.move(command, height: Frame(session.size).body.height, count: rows.count)
    return []
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let (left, right) = area.inset(left: 2, right: 1).split(leftColumns: min(leftWidth, area.width / 2))
    for (row, index) in zip(area.rows, rows.indices.dropFirst(cursor.top)) {
      let isSelected = index == cursor.selected
      let plain = rows[index].isHeading ? session.theme.style(.headline) : Style()
      let style = isSelected ? session.theme.style(.selection) : plain
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      surface.put(
        rows[index].left, row: row, columns: left.inset(left: 0, right: 2).columns, style: style, manner: manner)
      surface.put(rows[index].right, row: row, columns: right.columns, style: style)
    }
  }
}

extension TextListView {
  /// 帮助: every key, from the command table.
  static func help(_ keymap: Keymap) -> TextListView {
    TextListView(heading: .helpTitle, leftWidth: 26) { session in
      CommandTable.entries.map { entry in
        let keys = keymap.keys(of: entry).map(\.name).joined(separator: " ")
        return Row(left: keys.isEmpty ? ":" + entry.command.rawValue : keys, right: entry.summary(in: session.language))
      }
    }
  }
}
