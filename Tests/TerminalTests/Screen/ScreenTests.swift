import Testing

@testable import Terminal

@Test func aTestScreenPlaysItsScriptAndKeepsWhatIsShown() {
  let screen = TestScreen(
    size: Size(columns: 8, rows: 1), inputs: [.key(.enter), .resize(Size(columns: 4, rows: 1))])
  #expect(screen.nextInput(timeout: nil) == .key(.enter))
  screen.waker()
  screen.waker()
  #expect(screen.nextInput(timeout: nil) == .wake)
  #expect(screen.nextInput(timeout: nil) == .resize(screen.size))
  #expect(screen.size == Size(columns: 4, rows: 1))
  var surface = Surface(size: screen.size)
  surface.write("鞍山", at: Position(column: 0, row: 0))
  screen.show(surface)
  #expect(screen.surface?.text == "鞍山")
  #expect(screen.nextInput(timeout: .zero) == .timeout)
  #expect(screen.nextInput(timeout: nil) == .endOfInput)
}

@Test(arguments: [
  ("zh_CN.UTF-8", true), ("C.utf8", true), ("de_DE.utf8@euro", true), ("zh_CN.GB18030", false), ("C", false),
  ("", false),
])
func localesSayWhetherTheyAreUTF8(_ name: String, _ isUTF8: Bool) {
  #expect(TerminalLocale.namesUTF8(name) == isUTF8)
}

@Test(arguments: [
  TerminalError.notATerminal, .unknownTerminal(name: ""), .unknownTerminal(name: "鞍\u{1B}[31m"),
  .cannotMoveCursor(name: "dumb"), .localeIsNotUTF8(codeset: "GB18030"), .systemCall(name: "pipe", errno: 24),
])
func errorsAreOneLineOfASCII(_ error: TerminalError) {
  #expect(error.description.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
}

@Test func theSecondOfTwoQuickClicksIsDouble() {
  var clicks = DoubleClicks()
  let (start, here) = (ContinuousClock.now, Position(column: 3, row: 4))
  let press = Mouse(position: here, button: .press)
  let buttons = [0, 300, 600, 1100].map { clicks.recognise(press, at: start + .milliseconds($0)).button }
  #expect(buttons == [.press, .double, .press, .press])
  let elsewhere = Mouse(position: Position(column: 4, row: 4), button: .press)
  #expect(clicks.recognise(elsewhere, at: start + .milliseconds(1200)).button == .press)
}
