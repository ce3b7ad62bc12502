import ChineseText
import Terminal

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
    case .delete, .control("d"): delete(cursor..<nextBoundary)
    case .left, .control("b"): cursor = previousBoundary
    case .right, .control("f"): cursor = nextBoundary
    case .alt("b"): cursor = wordStart
    case .alt("f"): cursor = wordEnd
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = scalars.count
    case .control("u"): delete(0..<cursor)
    case .control("k"): delete(cursor..<scalars.count)
    case .control("w"): delete(wordStart..<cursor)
    case .alt("d"): delete(cursor..<wordEnd)
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

  /// Puts other text in the place of some, with the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<scalars.count)
    scalars.replaceSubrange(range, with: text.unicodeScalars)
    cursor = range.lowerBound + text.unicodeScalars.count
  }

  private mutating func delete(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  // MARK: Places

  /// Where characters begin, and the end; a mark goes with what it stands on.
  private var boundaries: [Int] {
    text.reduce(into: [0]) { places, character in
      places.append(places[places.count - 1] + character.unicodeScalars.count)
    }
  }

  private var previousBoundary: Int { boundaries.last { $0 < cursor } ?? 0 }
  private var nextBoundary: Int { boundaries.first { $0 > cursor } ?? scalars.count }

  private var wordStart: Int {
    var index = cursor
    while index > 0, scalars[index - 1] == " " { index -= 1 }
    while index > 0, scalars[index - 1] != " " { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < scalars.count, scalars[index] == " " { index += 1 }
    while index < scalars.count, scalars[index] != " " { index += 1 }
    return index
  }
}

// MARK: - Showing

extension LineEditor {
  /// The stretch of a line that is shown, and the cursor's place in it.
  struct Window: Hashable {
    let text: String
    /// Cells from the window's left edge.
    let cursorColumn: Int
    /// Whether some of the line lies to the left or to the right.
    let isCutLeft: Bool
    let isCutRight: Bool
  }

  /// The stretch to show in so many cells. A line that is too long is moved by half a window at a time, so that the cursor
  /// walks through the text and not the text under the cursor; a cell at either end is left for a sign that there is more.
  func window(width: Int, cells: CellWidth) -> Window {
    let characters = shownCharacters(cells)
    let total = characters.reduce(0) { $0 + $1.width }
    let before = characters.prefix { $0.end <= cursor }.reduce(0) { $0 + $1.width }
    // The cursor behind the last character needs a cell as well.
    guard total >= width else {
      return Window(
        text: characters.map(\.text).joined(), cursorColumn: before, isCutLeft: false, isCutRight: false)
    }
    let inner = max(2, width - 2)
    let step = max(1, inner / 2)
    let start = before < width - 1 ? 0 : (before - inner + step) / step * step
    return window(of: characters, from: start, inner: start == 0 ? width - 1 : inner, before: before)
  }

  private func window(
    of characters: [(text: String, width: Int, end: Int)], from start: Int, inner: Int, before: Int
  ) -> Window {
    var column = 0
    var first: Int?
    var text = ""
    var isCutRight = false
    for character in characters {
      defer { column += character.width }
      if column < start { continue }
      let origin = first ?? column
      first = origin
      isCutRight = column + character.width - origin > inner
      if isCutRight { break }
      text += character.text
    }
    let mark = start > 0 ? 1 : 0
    return Window(
      text: text, cursorColumn: before - (first ?? start) + mark, isCutLeft: start > 0, isCutRight: isCutRight)
  }

  /// The characters as they stand on the glass, each with its cells and where it ends.
  private func shownCharacters(_ cells: CellWidth) -> [(text: String, width: Int, end: Int)] {
    let filter = TextFilter(.reading, cells: cells)
    var end = 0
    return text.map { character in
      end += character.unicodeScalars.count
      let shown = filter.shown(character.unicodeScalars)
      return (shown, cells.width(of: shown), end)
    }
  }
}
