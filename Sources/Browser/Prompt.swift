import ChineseText
import Terminal

/// 提示行: a line being typed at the foot of the screen.
struct Prompt {
  enum Purpose: Hashable {
    case search(SearchScope)
    case command
  }

  var purpose: Purpose
  var editor = LineEditor()
  /// Scopes that Tab goes through.
  var scopes: [SearchScope] = []

  var mark: String {
    switch purpose {
    case .search: "/"
    case .command: ":"
    }
  }
}

/// Text being typed, with a cursor between characters.
struct LineEditor: Hashable {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Scalars left of the cursor.
  private(set) var cursor = 0

  init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  var text: String { String(scalars[...]) }

  /// Does what an editing key does; false for a key that edits nothing.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert([scalar])
    case .backspace, .control("h"): delete(previousBoundary..<cursor)
    case .delete: delete(cursor..<nextBoundary)
    case .left, .control("b"): cursor = previousBoundary
    case .right, .control("f"): cursor = nextBoundary
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = scalars.count
    case .control("u"): delete(0..<cursor)
    case .control("k"): delete(cursor..<scalars.count)
    case .control("w"): delete(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// Inserts a paste; its line ends become blanks, so that a paste never presses Return.
  mutating func insert(_ text: some Sequence<Unicode.Scalar>) {
    let line = text.map { $0.properties.isWhitespace ? " " : $0 }
    scalars.insert(contentsOf: line, at: cursor)
    cursor += line.count
  }

  /// The stretch to show in so many cells, with the cursor in it, and the cursor's cell.
  func window(width: Int, cells: CellWidth) -> (text: ArraySlice<Unicode.Scalar>, cursorColumn: Int) {
    var start = 0
    var column = cells.width(of: scalars[..<cursor])
    while column >= width, start < cursor {
      column -= cells.width(of: scalars[start])
      start += 1
    }
    return (scalars[start...], column)
  }

  private mutating func delete(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var previousBoundary: Int {
    var index = max(0, cursor - 1)
    while index > 0, ScalarClass(scalars[index]) == .combining { index -= 1 }
    return index
  }

  private var nextBoundary: Int {
    var index = min(scalars.count, cursor + 1)
    while index < scalars.count, ScalarClass(scalars[index]) == .combining { index += 1 }
    return index
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, scalars[index - 1] == " " { index -= 1 }
    while index > 0, scalars[index - 1] != " " { index -= 1 }
    return index
  }
}
