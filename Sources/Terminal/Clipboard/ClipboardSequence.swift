/// The sequence that asks a terminal to keep a text in its clipboard: OSC 52 of xterm.
///
/// No terminal answers, so nobody can know whether it did; who copies keeps the text elsewhere as well. Within tmux the
/// sequence is sent as it stands, which tmux takes where `set-clipboard` is `on`, and once more wrapped for the terminal
/// outside, which it lets through where `allow-passthrough` is `on`; otherwise it drops what it does not want.
enum ClipboardSequence {
  /// More bytes than these are cut or refused by terminals: xterm takes no more than 100,000 bytes of a sequence, and
  /// others have followed. Base64 makes four of three.
  static let mostBytes = 74_994

  /// Nil for a text that is too long, and for none.
  static func text(for text: String, isInTmux: Bool) -> String? {
    let filtered = filtered(text)
    guard !filtered.isEmpty, filtered.utf8.count <= mostBytes else { return nil }
    let sequence = "\u{1B}]52;c;" + Base64.encoded(Array(filtered.utf8)) + "\u{7}"
    guard isInTmux else { return sequence }
    return sequence + "\u{1B}Ptmux;" + sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
  }

  /// Without controls but line ends and tabs: a text that is pasted into a shell must press no keys.
  static func filtered(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: text.unicodeScalars.lazy.filter { scalar in
        switch scalar.value {
        case 0x0A, 0x09: true
        case 0..<0x20, 0x7F..<0xA0: false
        default: true
        }
      })
    return String(view)
  }
}
