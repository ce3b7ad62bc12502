import TestSupport
import Testing

@testable import Terminal

/// What is sent to have a terminal keep a text.
@Suite struct ClipboardTests {
  @Test func aTextGoesAsBase64() {
    #expect(ClipboardSequence.text(for: "看报", isInTmux: false) == "\u{1B}]52;c;55yL5oql\u{7}")
  }

  @Test func tmuxGetsItTwiceOnceForTheTerminalOutside() {
    let sequence = ClipboardSequence.text(for: "a", isInTmux: true)
    #expect(sequence == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }

  @Test func whatWouldPressKeysIsLeftOut() {
    let text = "rm\u{1B}[201~\u{3}\u{9B}x\r\n\t\u{7F}"
    #expect(ClipboardSequence.filtered(text) == "rm[201~x\n\t")
  }

  @Test(arguments: [(74_994, true), (74_995, false), (0, false)])
  func whatIsTooLongIsNotSent(count: Int, isSent: Bool) {
    #expect((ClipboardSequence.text(for: String(repeating: "a", count: count), isInTmux: false) != nil) == isSent)
  }

  @Test(arguments: HostileString.all)
  func nothingHostileLeavesTheSequence(_ hostile: HostileString) throws {
    guard let sequence = ClipboardSequence.text(for: String(decoding: hostile.bytes, as: UTF8.self), isInTmux: false)
    else { return }
    let body = sequence.unicodeScalars.dropFirst(7).dropLast()
    #expect(
      body.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789+/=".unicodeScalars.contains($0)) })
  }
}
