/// How far a long reading has come, on a terminal's error stream and nowhere else.
struct Progress {
  private let console: Console
  /// Told once for so many files.
  private static let step = 200

  init(on console: Console) { self.console = console }

  func show(_ done: Int, of count: Int) {
    guard console.diagnostics.isTerminal, done % Self.step == 0 else { return }
    try? console.diagnostics.write("\r\(done)/\(count)")
    try? console.diagnostics.flush()
  }

  /// Takes it away again.
  func clear() {
    guard console.diagnostics.isTerminal else { return }
    try? console.diagnostics.write("\r" + String(repeating: " ", count: 24) + "\r")
    try? console.diagnostics.flush()
  }
}
