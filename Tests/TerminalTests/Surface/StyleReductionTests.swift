import Testing

@testable import Terminal

@Test(arguments: [
  (Style(foreground: .palette(196)), 256, Style(foreground: .palette(196))),
  (Style(foreground: .palette(196)), 16, Style(foreground: .ansi(9))),
  (Style(foreground: .palette(196)), 8, Style(foreground: .ansi(1), isBold: true)),
  (Style(background: .palette(238)), 8, Style(background: .ansi(0))),
  (Style(background: .palette(21)), 8, Style(background: .ansi(4))),
  (Style(foreground: .palette(5)), 8, Style(foreground: .ansi(5))),
  (Style(foreground: .ansi(8)), 8, Style(isDim: true)),
  (Style(foreground: .ansi(8)), 16, Style(foreground: .ansi(8))),
  (Style(foreground: .ansi(2), background: .palette(17), isBold: true), 0, Style(isBold: true)),
])
func aStyleBecomesTheNearestTheTerminalHas(_ style: Style, _ colourCount: Int, _ reduced: Style) {
  #expect(style.reduced(to: colourCount) == reduced)
}

@Test func noReducedColourIsBeyondTheTerminal() {
  let beyond = (UInt8(0)...255).filter { number in
    let style = Style(foreground: .palette(number), background: .palette(number)).reduced(to: 8)
    return [style.foreground, style.background].contains { !(Array(0..<8).map(Colour.ansi) + [.standard]).contains($0) }
  }
  #expect(beyond.isEmpty)
}
