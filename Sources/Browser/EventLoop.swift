public import Terminal

/// Runs a browser on a screen: takes input and events, does effects, and paints once when nothing more is waiting.
public final class EventLoop {
  /// Why the loop ended.
  public enum Exit: Hashable, Sendable {
    case quit
    /// The terminal is gone, or was closed.
    case hangUp
    /// Asked to end from outside.
    case terminate
  }

  private var browser: Browser
  private let screen: any Screen
  private let library: Library
  private let mailbox: Mailbox
  private let worker: Worker
  private var script: ArraySlice<Script.Step>
  private let endsWithScript: Bool
  private var exit: Exit?
  private var lastKey = ContinuousClock.now

  /// How long the first picture after a key waits for work that is nearly always done by then, so that the screen does
  /// not flash an empty state.
  private static let patience = Duration.milliseconds(25)

  /// - Parameters:
  ///   - browser: The state to begin with.
  ///   - screen: Where it is shown; closed by the caller.
  ///   - library: The doors to archive, engine and files.
  ///   - script: Played before the first key is taken, each step when the work of the one before is done.
  ///   - endsWithScript: Whether the loop ends when the script does.
  public init(
    browser: Browser, screen: any Screen, library: Library, script: Script? = nil, endsWithScript: Bool = false
  ) {
    self.browser = browser
    self.screen = screen
    self.library = library
    self.script = script?.steps[...] ?? []
    self.endsWithScript = endsWithScript
    mailbox = Mailbox(wake: screen.waker)
    worker = Worker(library: library, mailbox: mailbox)
  }

  /// Runs until the reader leaves or the terminal does.
  public func run() -> Exit {
    perform(browser.receive(.resize(screen.size)))
    // The first picture waits for nothing, however large the archive is, and shares the processor with nothing.
    screen.show(browser.draw())
    worker.open()
    settle()
    let exit = play()
    // What was to be kept is on the disk before the program ends, however it ends.
    perform(browser.leave())
    worker.finishKeeping()
    return exit
  }

  private func play() -> Exit {
    while true {
      screen.takeMouse(browser.wantsMouse)
      screen.show(browser.draw())
      if let exit { return exit }
      if script.isEmpty, endsWithScript, isQuiet() {
        screen.show(browser.draw())
        return exit ?? .quit
      }
      takeInput()
      settle()
    }
  }

  /// One step of the script, or one input and all others that are waiting.
  private func takeInput() {
    if !script.isEmpty, isQuiet(), let step = script.popFirst() {
      switch step {
      case .key(let key): perform(browser.receive(.key(key)))
      case .line(let line): perform(browser.runLine(line))
      case .resize(let size): perform(browser.receive(.resize(size)))
      case .pause: perform(browser.explain())
      }
      return
    }
    // A script waits for its own work; a person's keys may come at any time.
    let waitsForKeys = worker.isIdle && script.isEmpty && !endsWithScript
    let input = nextInput(timeout: waitsForKeys ? nil : .seconds(1))
    receive(input)
    while exit == nil {
      let next = screen.nextInput(timeout: .zero)
      if next == .timeout { return }
      receive(next)
    }
  }

  /// Waits no longer than the person may pause between keys that belong together.
  private func nextInput(timeout: Duration?) -> Input {
    guard browser.awaitsKeys else { return screen.nextInput(timeout: timeout) }
    let input = screen.nextInput(timeout: max(.zero, lastKey + Browser.pause - .now))
    if input == .timeout { perform(browser.explain()) }
    return input
  }

  private func receive(_ input: Input) {
    if case .key = input { lastKey = .now }
    switch input {
    case .endOfInput, .hangUp: exit = .hangUp
    case .terminate: exit = .terminate
    default: perform(browser.receive(input))
    }
    drainMailbox()
  }

  /// Waits a moment for work that a key has begun, then lets the picture be painted whether it is done or not.
  private func settle() {
    let deadline = ContinuousClock.now + Self.patience
    drainMailbox()
    while exit == nil, !worker.isIdle {
      let left = deadline - ContinuousClock.now
      guard left > .zero else { return }
      let input = screen.nextInput(timeout: left)
      if input == .timeout { return }
      receive(input)
    }
    drainMailbox()
  }

  /// Takes in events until none is left and nothing is under way that could bring one. The worker posts an answer
  /// before it stops counting the work, so an idle worker has posted everything.
  private func isQuiet() -> Bool {
    while worker.isIdle {
      let events = mailbox.takeAll()
      if events.isEmpty { return true }
      for event in events { perform(browser.receive(event)) }
    }
    return false
  }

  private func drainMailbox() {
    for event in mailbox.takeAll() { perform(browser.receive(event)) }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .load(let reference): worker.load(reference)
    case .search(let number, let request): worker.search(number, request)
    case .find(let number, let query, let page, let article): worker.find(number, query, in: page, article: article)
    case .spell(let number, let query, let articles): worker.spell(number, query, in: articles)
    case .offerWords(let number, let request): worker.offerWords(number, request)
    case .tally(let number, let requests): worker.tally(number, requests)
    case .cancelSearch: worker.cancelSearch()
    case .keep(let change): worker.keep(change)
    case .runSaved(let search): worker.runSaved(search)
    case .findAgain(let clippings): worker.findAgain(clippings)
    case .figures(let request): worker.figures(request)
    case .printedBytes(let page, let places): worker.readBytes(of: page, at: places)
    case .seek(let number, let request): worker.seek(number, request)
    case .correct(let correction, let reference): worker.correct(correction, of: reference)
    case .dumpScreen(let path):
      perform(browser.receive(.dumped(path: path, succeeded: library.write(browser.draw().text + "\n", path))))
    case .copy(let text):
      let file = library.keepCopy(text)
      let isInTerminal = screen.copy(text)
      perform(browser.receive(.copied(count: text.unicodeScalars.count, inTerminal: isInTerminal, file: file)))
    case .shell(let job):
      var status: Int32 = 0
      screen.standAside { status = library.run(job) }
      perform(browser.receive(.resize(screen.size)) + browser.receive(.shellEnded(status)))
    case .export(let export): worker.export(export)
    case .suspend: screen.suspend()
    case .redraw: screen.redraw()
    case .quit: exit = .quit
    }
  }
}
