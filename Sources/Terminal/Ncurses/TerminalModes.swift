/// Private modes that ncurses does not know. A terminal that does not know them either passes over them.
enum TerminalModes {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Presses and the wheel, in the form that has no limit of 223 columns.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  /// Between these the terminal shows nothing of what it is sent, so that no half-painted screen is seen.
  static let frameBegins = "\u{1B}[?2026h"
  static let frameEnds = "\u{1B}[?2026l"

  static let allOff = frameEnds + pasteOff + mouseOff
}
