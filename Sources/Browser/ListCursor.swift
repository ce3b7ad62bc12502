import Terminal

/// The selected row of a list and the first row shown.
struct ListCursor: Hashable {
  private(set) var selected = 0
  private(set) var top = 0

  /// Moves the selection, kept within the list.
  mutating func select(_ row: Int, count: Int) { selected = max(0, min(row, count - 1)) }

  /// Scrolls no further than needed to show the selection with a row of context, and shows no more blank than needed.
  mutating func reveal(height: Int, count: Int) {
    let context = height > 4 ? 1 : 0
    if selected - context < top { top = selected - context }
    if selected + context >= top + height { top = selected + context - height + 1 }
    top = max(0, min(top, count - height))
  }

  /// Takes over how far another cursor had scrolled.
  mutating func keepTop(of other: ListCursor) { top = other.top }

  /// Does what moving commands do to any list; false for other commands.
  mutating func move(_ command: Command, height: Int, count: Int) -> Bool {
    switch command {
    case .lineDown: select(selected + 1, count: count)
    case .lineUp: select(selected - 1, count: count)
    case .pageDown: select(selected + max(1, height - 1), count: count)
    case .pageUp: select(selected - max(1, height - 1), count: count)
    case .halfDown: select(selected + max(1, height / 2), count: count)
    case .halfUp: select(selected - max(1, height / 2), count: count)
    case .top: select(0, count: count)
    case .bottom: select(count - 1, count: count)
    case .lineToTop: top = selected
    case .lineToMiddle: top = selected - height / 2
    case .lineToBottom: top = selected - height + 1
    default: return false
    }
    return true
  }
}
