import ChineseText
import Terminal
import Testing

@testable import Browser

@Suite struct LineEditorTests {
  struct Case: Sendable {
    let keys: String
    let text: String
    /// Cells left of the cursor.
    let column: Int
  }

  @Test(arguments: [
    Case(keys: "\"铁东ab区\"", text: "铁东ab区", column: 8),
    Case(keys: "\"铁东ab区\" Left Left Left Left", text: "铁东ab区", column: 2),
    Case(keys: "\"铁东ab区\" Backspace", text: "铁东ab", column: 6),
    Case(keys: "\"铁东ab区\" Home Del", text: "东ab区", column: 0),
    Case(keys: "\"铁东ab区\" C-u", text: "", column: 0),
    Case(keys: "\"走访 数字\" C-w", text: "走访 ", column: 5),
    Case(keys: "\"铁东\" C-a \"区\" C-e \"县\"", text: "区铁东县", column: 8),
    Case(keys: "\"ab\" Left C-k", text: "a", column: 1),
  ])
  func editsByCharactersAndCountsInCells(_ example: Case) throws {
    var editor = LineEditor()
    for case .key(let key) in try Script(example.keys).steps { _ = editor.edit(key) }
    #expect(editor.text == example.text)
    #expect(editor.window(width: 60, cells: CellWidth()).cursorColumn == example.column)
  }

  /// A mark goes with the letter under it, an emoji of several scalars is one; what has no width on the glass has none here.
  @Test(arguments: [
    Case(keys: "\"ae\u{301}b\" Left Backspace", text: "ab", column: 1),
    Case(keys: "\"报👨‍👩‍👧\" Backspace", text: "报", column: 2),
    Case(keys: "\"一\u{200B}二\" Left", text: "一\u{200B}二", column: 2),
    Case(keys: "\"走访 数字\" M-b", text: "走访 数字", column: 5),
    Case(keys: "\"走访 数字\" Home M-f", text: "走访 数字", column: 4),
    Case(keys: "\"走访 数字\" Home M-d", text: " 数字", column: 0),
  ])
  func editsWholeCharactersAndWords(_ example: Case) throws { try editsByCharactersAndCountsInCells(example) }

  // MARK: Long lines

  private static let long = String(repeating: "报a", count: 40)

  /// Wherever the cursor is, what stands before it in the window is what stands before it in the line, cell by cell.
  @Test(arguments: [8, 9, 20, 37, 60, 119, 120, 121, 200])
  func theCursorStandsBehindWhatIsBeforeIt(width: Int) {
    var editor = LineEditor(Self.long)
    let cells = CellWidth()
    for _ in 0...80 {
      let window = editor.window(width: width, cells: cells)
      let mark = window.isCutLeft ? 1 : 0
      let after = cells.width(of: window.text) + mark - window.cursorColumn
      #expect(window.cursorColumn >= mark && window.cursorColumn < width)
      #expect(after >= 0)
      #expect(cells.width(of: window.text) + mark + (window.isCutRight ? 1 : 0) <= width)
      let behind = String(editor.scalars[editor.cursor...])
      var tail = window.text[...]
      while cells.width(of: String(tail)) > after { tail.removeFirst() }
      #expect(behind.hasPrefix(tail))
      _ = editor.edit(.left)
    }
  }

  @Test func theTextStandsStillWhileTheCursorWalksInTheWindow() {
    var editor = LineEditor(Self.long)
    let before = editor.window(width: 40, cells: CellWidth())
    _ = editor.edit(.left)
    let after = editor.window(width: 40, cells: CellWidth())
    #expect(before.text == after.text)
    #expect(after.cursorColumn == before.cursorColumn - 1)
    #expect(before.isCutLeft && !before.isCutRight)
  }

  @Test func aLineThatFitsIsShownWhole() {
    let window = LineEditor("铁东区").window(width: 7, cells: CellWidth())
    #expect(window == LineEditor.Window(text: "铁东区", cursorColumn: 6, isCutLeft: false, isCutRight: false))
  }

  @Test func aPasteNeverPressesReturn() {
    var editor = LineEditor("a")
    editor.insert("b\nc\r\nd".unicodeScalars)
    #expect(editor.text == "ab c  d")
  }
}
