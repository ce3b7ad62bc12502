internal import CNcurses
public import ChineseText
import Glibc

/// The terminal of this process, by ncurses.
///
/// Rows are drawn by ncurses; keys are read past it (see `InputDecoder`). There can be one at a time.
public final class NcursesScreen: Screen {
  public private(set) var size: Size
  public let waker: @Sendable () -> Void
  /// How wide the terminal draws ambiguous characters, as it says itself or as the options say; narrow when neither does.
  public let ambiguousWidth: AmbiguousWidth

  private let terminal: TerminalSession
  private var painter: Painter
  private var keyboard: Keyboard
  private var doubleClicks = DoubleClicks()
  private var signals = Signals.Report()

  /// How many colours it shows; 0 for none.
  public var colourCount: Int { painter.colourCount }

  private init(terminal: TerminalSession, options: ScreenOptions) {
    self.terminal = terminal
    painter = Painter(usesColours: options.usesColours)
    let sequences = KeySequences(own: terminal.kind.keys)
    let decoder = InputDecoder(sequences: sequences, escapeDelay: options.escapeDelay)
    keyboard = Keyboard(terminal: terminal.keyboard, decoder: decoder)
    if let width = options.ambiguousWidth {
      ambiguousWidth = width
    } else {
      let (width, typed) = terminal.askWidth()
      ambiguousWidth = width ?? .narrow
      keyboard.take(typed)
    }
    NcursesWidths.take(ambiguousWidth)
    size = terminal.measure()
    waker = Signals.waker
  }

  deinit { close() }

  /// Takes the terminal. The thread that calls this must be the one that uses the screen.
  ///
  /// From here on signals that end, stop or resize the program arrive as ``Input``, and a fault of the program puts the
  /// terminal back before the process dies of it.
  public static func open(_ options: ScreenOptions = ScreenOptions()) throws(TerminalError) -> NcursesScreen {
    NcursesScreen(terminal: try TerminalSession.open(options), options: options)
  }

  public func show(_ surface: Surface) {
    guard painter.needsPainting(surface) else { return }
    terminal.frame { painter.paint(surface, size: size) }
  }

  public func redraw() {
    terminal.frame { painter.paintAgain(size: size) }
  }

  public func takeMouse(_ isTaken: Bool) { terminal.takeMouse(isTaken) }

  public func nextInput(timeout: Duration?) -> Input {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      if let input = nextSignal() { return input }
      switch keyboard.next(before: deadline) {
      case .signal: signals = Signals.read()
      case .timeout: return .timeout
      case .input(.mouse(let mouse)): return .mouse(doubleClicks.recognise(mouse, at: .now))
      case .input(let input): return input
      }
    }
  }

  /// What matters most comes first. Nil when no signal is left.
  private func nextSignal() -> Input? {
    if signals.isEmpty { return nil }
    if signals.take(SIGHUP) { return .hangUp }
    if signals.take(SIGTERM) || signals.take(SIGINT) { return .terminate }
    if signals.take(SIGTSTP) {
      suspend()
      return .resumed
    }
    if signals.take(SIGCONT) {
      terminal.leave()
      resume()
      return .resumed
    }
    if signals.take(SIGWINCH) { return .resize(measureAgain()) }
    return signals.take(Signals.wake) ? .wake : nil
  }

  public func suspend() {
    terminal.leave()
    Signals.stop()
    resume()
  }

  public func copy(_ text: String) -> Bool { terminal.copy(text) }

  /// Whoever has the terminal gets the interrupts that are typed there; they are no wish to end this program.
  public func standAside(while work: () -> Void) {
    terminal.leave()
    work()
    resume()
    signals = Signals.read()
    _ = signals.take(SIGINT)
    _ = signals.take(SIGTSTP)
    _ = signals.take(SIGCONT)
    redraw()
  }

  private func resume() {
    terminal.enter()
    _ = measureAgain()
  }

  private func measureAgain() -> Size {
    size = terminal.measure()
    painter.forget()
    return size
  }

  public func close() { terminal.close() }
}
