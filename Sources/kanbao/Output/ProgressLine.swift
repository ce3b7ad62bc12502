import ChineseText
import Terminal

/// One line on a terminal's error stream that is written over again and again; nothing anywhere else.
final class ProgressLine {
  private let console: Console
  private var shownCells = 0
  private var last = ""

  init(on console: Console) { self.console = console }

  func show(_ wording: Wording) {
    guard console.diagnostics.isTerminal else { return }
    let text = TextFilter(.revealing, cells: console.cells).shown(wording.text(in: console.language).unicodeScalars)
    guard text != last else { return }
    last = text
    let cells = console.cells.width(of: text)
    let rest = String(repeating: " ", count: max(0, shownCells - cells))
    write("\r\(text)\(rest)")
    shownCells = cells
  }

  /// Takes it away again.
  func clear() {
    guard shownCells > 0 else { return }
    write("\r" + String(repeating: " ", count: shownCells) + "\r")
    shownCells = 0
  }

  private func write(_ text: String) {
    try? console.diagnostics.write(text)
    try? console.diagnostics.flush()
  }
}
