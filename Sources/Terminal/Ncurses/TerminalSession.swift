internal import CNcurses
import ChineseText
import Glibc

/// The terminal itself: taken, given back, measured.
final class TerminalSession {
  let kind: TerminalKind
  let keyboard: Int32
  private let output: Int32
  /// The modes from before we came.
  private let modes: termios
  private var usesMouse: Bool
  private var isOurs = false
  private var isClosed = false

  private init(kind: TerminalKind, output: Int32, keyboard: Int32, modes: termios, usesMouse: Bool) {
    self.kind = kind
    self.output = output
    self.keyboard = keyboard
    self.modes = modes
    self.usesMouse = usesMouse
  }

  /// The order matters: the locale before ncurses asks for it, the modes before ncurses changes them, the signal handlers
  /// before ncurses puts in its own.
  static func open(_ options: ScreenOptions) throws(TerminalError) -> TerminalSession {
    try TerminalLocale.setUp()
    let output = STDOUT_FILENO
    guard isatty(output) != 0 else { throw .notATerminal }
    let kind = try TerminalKind(output: output)
    let keyboard = try keyboardDescriptor()
    var modes = termios()
    guard tcgetattr(output, &modes) == 0 else { throw .systemCall(name: "tcgetattr", errno: errno) }
    try Signals.takeOver()
    Signals.guardTerminal(output, modes: modes, restore: kind.restore)
    guard kanbao_open(output, keyboard) != nil else {
      Signals.releaseTerminal()
      Signals.giveBack()
      throw .unknownTerminal(name: getenv("TERM").map { String(cString: $0) } ?? "")
    }
    let session = TerminalSession(
      kind: kind, output: output, keyboard: keyboard, modes: modes, usesMouse: options.usesMouse)
    session.begin()
    return session
  }

  /// Standard input, or the terminal behind it when that is a pipe of text.
  private static func keyboardDescriptor() throws(TerminalError) -> Int32 {
    if isatty(STDIN_FILENO) != 0 { return STDIN_FILENO }
    let descriptor = kanbao_open_terminal("/dev/tty")
    guard descriptor >= 0 else { throw .notATerminal }
    return descriptor
  }

  private func begin() {
    raw()
    noecho()
    nonl()
    // Output is never held back because a key is waiting: the key loop reads all keys before it paints.
    typeahead(-1)
    isOurs = true
    send(modesOn)
  }

  /// Takes the mouse or gives it back.
  func takeMouse(_ isTaken: Bool) {
    guard isTaken != usesMouse else { return }
    usesMouse = isTaken
    if isOurs { send(isTaken ? TerminalModes.mouseOn : TerminalModes.mouseOff) }
  }

  private var modesOn: String {
    TerminalModes.pasteOn + (usesMouse ? TerminalModes.mouseOn : "")
  }

  /// Asks how large the terminal is and tells ncurses.
  func measure() -> Size {
    var (columns, rows): (Int32, Int32) = (0, 0)
    if kanbao_window_size(output, &columns, &rows) { resizeterm(rows, columns) }
    return Size(columns: Int(getmaxx(kanbao_window())), rows: Int(getmaxy(kanbao_window())))
  }

  /// How wide it draws ambiguous characters; nil when it does not say. What was typed meanwhile is given back.
  func askWidth() -> (width: AmbiguousWidth?, typed: [UInt8]) {
    guard kind.isECMA48 else { return (nil, []) }
    send(WidthQuestion.text)
    return WidthQuestion.waitForAnswer(on: keyboard)
  }

  /// Asks the terminal to keep a text in its clipboard; see ``ClipboardSequence``.
  func copy(_ text: String) -> Bool {
    let isInTmux = getenv("TMUX").map { $0.pointee != 0 } ?? false
    guard kind.isECMA48, let sequence = ClipboardSequence.text(for: text, isInTmux: isInTmux) else { return false }
    send(sequence)
    return true
  }

  /// Gives the terminal back. Does nothing when it is not ours.
  func leave() {
    guard isOurs else { return }
    send(TerminalModes.allOff)
    isOurs = false
    curs_set(1)
    endwin()
    Signals.releaseTerminal()
  }

  /// Gives the terminal back for good, and the signals with it.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    leave()
    Signals.giveBack()
  }

  /// Takes the terminal again.
  func enter() {
    guard !isOurs else { return }
    Signals.guardTerminal(output, modes: modes, restore: kind.restore)
    doupdate()
    isOurs = true
    send(modesOn)
  }

  /// Lets the terminal show what is sent meanwhile all at once.
  func frame(_ paint: () -> Void) {
    send(TerminalModes.frameBegins)
    paint()
    send(TerminalModes.frameEnds)
  }

  /// ncurses keeps nothing back between its updates, so what goes past it stays in order.
  private func send(_ sequence: String) {
    guard kind.isECMA48 else { return }
    var rest = Array(sequence.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
