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

  @Test func aLongLineScrollsSoThatTheCursorIsToBeSeen() {
    let editor = LineEditor(String(repeating: "报", count: 60))
    let (text, column) = editor.window(width: 20, cells: CellWidth())
    #expect(column < 20)
    #expect(text.count == 9)
  }

  @Test func aPasteNeverPressesReturn() {
    var editor = LineEditor("a")
    editor.insert("b\nc\r\nd".unicodeScalars)
    #expect(editor.text == "ab c  d")
  }
}
