public import ChineseText
import Newspaper
import Search
public import Terminal

/// The browser's whole state, and how keys and events change it. It draws on surfaces and asks for effects; it touches
/// no file, no terminal and no clock.
public struct Browser {
  var session: Session
  /// The view shown is the last; going back uncovers the one before.
  var views: [any View] = [ShelfView()]
  var prompt: Prompt?
  /// What the reader had before the search prompt was opened.
  var searchOrigin: TextPlace?
  var previousSearch: SearchState?
  /// Counted up with every run of letters that words are asked for.
  var offerCount = 0
  /// Counted up with every text the finder asks for.
  var finderCount = 0
  /// Whose next article is looked for.
  var authorSought: String?
  /// Commands of keys that were pressed before the text was there that they are meant for.
  var early: [TypedCommand] = []
  /// Keys that are no command yet.
  var pending = PendingKeys()
  /// The last command that came with a number or an argument, for doing it again.
  var lastCall: TypedCommand?
  var keymap = Keymap()
  /// Whether a key was pressed: what was open the last time is not opened over what somebody does.
  var hasBegun = false
  /// Whether it was said that what was read cannot be remembered.
  var hasToldOfMemory = false
  /// The page that was asked for because an article of it is to be clipped.
  var clipsPage: PageReference?
  /// How far the reader is in the article that is shown, for when it is left.
  var lastPlace: ReadingRecord?
  /// What is to be copied once its page is read.
  var pendingCopy: (subject: CopySubject, page: PageReference)?

  /// - Parameters:
  ///   - archiveName: What the archive is called in headers.
  ///   - language: Of everything the program says.
  ///   - theme: How roles look.
  ///   - size: Of the screen.
  ///   - cells: How wide the screen draws characters.
  ///   - colourCount: Of the screen; 0 for none.
  public init(
    archiveName: String, language: Language, theme: Theme, size: Size, cells: CellWidth = CellWidth(),
    colourCount: Int = 256
  ) {
    session = Session(
      language: language, theme: theme, colourCount: colourCount, cells: cells, size: size, archiveName: archiveName)
  }

  /// Takes a key, a paste, a resize or the wheel.
  public mutating func receive(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return receive(key)
    case .paste(let text): return paste(text)
    case .resize(let size):
      session.size = size
      return settle()
    case .mouse(let mouse): return receive(mouse)
    case .resumed: return [.redraw] + settle()
    case .wake, .timeout, .hangUp, .terminate, .endOfInput: return []
    }
  }

  /// Takes the result of an effect.
  public mutating func receive(_ event: Event) -> [Effect] {
    switch event {
    case .opened(let issues, let problems): session.open(issues, problems: problems)
    case .openingFailed(let problem): session.open([], problems: [problem])
    case .changed(.indexing(let status)): session.indexing = status
    case .changed(.index(let report)): session.index = report
    case .sought(let number, let answer): receive(answer, toFinder: number)
    case .changed(.relisted(let issues, let problems, let changed)):
      session.relist(issues, problems: problems, changed: changed)
      return (session.search?.scope == .archive ? searchAgain() : []) + settle()
    case .loaded(let page):
      session.take(page)
      if page.reference == clipsPage { return openClipPrompt() + settle() }
      return copyPending(page) + settle()
    case .notLoaded(let reference, let problem): session.storeFailure(problem, of: reference)
    case .answered(let number, let answer):
      receive(answer, to: number)
      goOnByAuthor()
    case .found(let number, let reference, let article, let matches):
      return receive(matches, search: number, on: reference, article: article) + settle()
    case .spelled(let number, let terms): receive(terms, to: number)
    case .tallied(let number, let slot, let answer):
      if session.trend?.number == number { session.trend?.receive(answer, slot: slot) }
    case .offered(let number, let words): receive(words, toOffer: number)
    case .corrected(let page, let outcome):
      session.take(page, outcome)
      return searchAgain() + settle()
    case .copied(let count, let inTerminal, let file): receive(copied: count, inTerminal: inTerminal, file: file)
    case .shellEnded(let status): receive(ranWith: status)
    case .exported(let path, let outcome): receive(outcome, of: path)
    case .keeping(let things): receive(things)
    case .kept(let change, let outcome): receive(outcome, of: change)
    case .ran(let search, let difference, let outcome): receive(search, difference, outcome)
    case .foundAgain(let places): session.foundAgain.merge(places) { $1 }
    case .figures(let request, let answer): receive(answer, to: request)
    case .printedBytes(let stretches):
      if stretches.isEmpty {
        session.notice = session.say(.figures(.notPrintedSo))
      } else if view is ReaderView {
        views.append(TextListView.printed(stretches))
      }
    case .dumped(let path, let succeeded): session.notice = session.say(succeeded ? .dumped(path) : .notDumped(path))
    }
    return settle()
  }

  /// Draws everything.
  public func draw() -> Surface {
    if session.isPlain { return drawPlain() }
    var surface = Surface(size: session.size, cells: session.cells)
    guard !Frame.isTooSmall(session.size) else {
      surface.put(session.say(.screenTooSmall), row: 0, columns: 0..<session.size.columns)
      return surface
    }
    let frame = Frame(session.size)
    if let header = frame.header { drawHeader(on: &surface, in: header) }
    shownView.draw(on: &surface, in: frame.body, session: session)
    let reader = view as? ReaderView
    FooterView(
      session: session, context: view.context, keymap: keymap, prompt: prompt, status: view.status(in: session),
      hitPosition: reader?.hitPosition(in: session), isFinding: reader?.isFinding(in: session) ?? false,
      pressed: pending.name
    )
    .draw(on: &surface, in: frame.footer)
    if pending.isExplained {
      KeyBox(
        pressed: pending.name, followers: keymap.followers(of: pending.keys, in: view.context), session: session
      ).draw(on: &surface, over: frame.body)
    }
    if let completion = prompt?.completion {
      CompletionBox(completion: completion, session: session).draw(on: &surface, over: frame.body)
    }
    surface.lookAt(session.theme.places, in: frame.body)
    surface.dress(session.theme.style(.body))
    return surface
  }

  var view: any View { views[views.count - 1] }

  /// What is drawn: the view, or what has been found so far while a search is being typed.
  private var shownView: any View {
    guard let prompt, prompt.isSearch, let search = session.search, search.scope != .article,
      prompt.isAnswered(by: search), !(view is ResultsView), !(view is PageView)
    else { return view }
    var found = ResultsView()
    _ = found.refresh(session)
    return found
  }

  /// The view that is shown, changed in place.
  mutating func changeView(_ change: (inout any View, inout Session) -> [Action]) -> [Action] {
    change(&views[views.count - 1], &session)
  }
}

// MARK: - Keys and commands

extension Browser {
  private mutating func paste(_ text: String) -> [Effect] {
    // A paste is text, never keys; outside a prompt there is nothing to put it in.
    guard prompt != nil else { return [] }
    prompt?.editor.insert(text.unicodeScalars)
    prompt?.recall = nil
    return promptChanged() + settle()
  }

  /// Does a command wherever it came from: a key, the `:` line, a script; a jump keeps the place it left.
  mutating func run(_ command: Command, argument: String?) -> [Effect] {
    let left = spot
    let effects = carryOut(command, argument: argument)
    noteJump(from: left, by: command)
    return effects
  }

  private mutating func carryOut(_ command: Command, argument: String?) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .back: return goBack() + settle()
    case .set, .map, .unmap: change(command, argument ?? "")
    case .theme: change(.set, "theme " + (argument ?? ""))
    case .nextTheme: nextTheme()
    case .choose: return choose(argument.flatMap { Int($0) })
    case .settings: views.append(TextListView.settings())
    case .measure: changeMeasure()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .dumpScreen: return [.dumpScreen(path: argument ?? "")]
    case .tour: views.append(TourView())
    case .copy: return copy(named: argument ?? "") + settle()
    case .copyParagraph, .copyArticle, .copyFigure, .copyLink, .copyCitation, .copyPacket, .copySelection:
      return CopySubject.allCases.first { $0.command == command }.map { copy($0) + settle() } ?? []
    case .shell where argument == nil, .pipe where argument == nil: askForCommand(command)
    case .shell: return shell(argument ?? "")
    case .pipe: return pipe(into: argument ?? "") + settle()
    case .edit: return edit() + settle()
    case .export where argument == nil: askForExport()
    case .export, .exportOver: return export(argument ?? "", overwrites: command == .exportOver) + settle()
    case .cancel:
      authorSought = nil
      return cancelSearch() + settle()
    case .help: views.append(TextListView.help(keymap))
    case .problems: views.append(StatusView())
    case .find: openFinder()
    case .jumpBack, .jumpForward, .lastPlace: jump(command)
    case .marks: views.append(VisitsView(.marks))
    case .history: views.append(VisitsView(.history))
    case .mark: setMark(named: argument ?? "")
    case .goToMark: goToMark(named: argument ?? "")
    case .unmark: takeMarkAway(named: argument ?? "")
    case .sameAuthor: return nextByAuthor() + settle()
    case .commandLine: openCommandPrompt()
    case .search: openSearchPrompt()
    case .top where argument != nil, .bottom where argument != nil, .percent:
      go(command, number: argument.flatMap { Int($0) })
    case .clip: return openClipPrompt() + settle()
    case .limit where view is ClippingsView: openFilterPrompt()
    case .searches: if !(view is SavedSearchesView) { views.append(SavedSearchesView()) }
    case .save: return saveSearch(as: argument ?? "") + settle()
    case .clippings: if !(view is ClippingsView) { views.append(ClippingsView()) }
    case .limit where view is FiguresView: limit(to: argument)
    case .limit: openLimitPrompt()
    case .trend: return showTrend(argument) + settle()
    case .addWord: prompt = Prompt(purpose: .addWord)
    case .role where argument != nil: return setRole(named: argument ?? "") + settle()
    default: return perform(changeView { $0.apply(command, session: &$1) }) + settle()
    }
    return settle()
  }

  /// To a line, an article or a share of all, by its number.
  private mutating func go(_ command: Command, number: Int?) {
    guard let number else {
      session.notice = session.say(.percentNeedsNumber)
      return
    }
    let target: Destination = command == .percent ? .percent(min(number, 100)) : .number(number)
    _ = changeView { $0.go(to: target, session: &$1) }
  }

  private mutating func goBack() -> [Effect] {
    if view.context == .selection { return perform(changeView { $0.apply(.select, session: &$1) }) }
    guard views.count > 1 else { return [.quit] }
    uncover()
    return []
  }

  /// Leaves the view that is shown. The view under it goes to the article last stood on.
  private mutating func uncover() {
    guard views.count > 1, let left = views.popLast() else { return }
    if let reader = left as? ReaderView { session.lastSpot = reader.spot }
    let place = (left as? SourceView)?.place ?? (left as? PageView)?.place ?? (left as? ReaderView)?.place
    guard let place else { return }
    session.lastRead = place
    changeReader { reader, _ in reader.follow(place) }
    changePageView { $0.follow(place) }
  }

  mutating func perform(_ actions: [Action]) -> [Effect] {
    var effects: [Effect] = []
    for action in actions {
      switch action {
      case .push(let view): views.append(view)
      case .pop: uncover()
      case .replace(let view): views[views.count - 1] = view
      case .setRole(let role):
        uncover()
        effects += setRole(role)
      case .popTo(let place): popToReader(place)
      case .goTo(let spot): leaveList(for: spot)
      case .popToFigure(let spot):
        uncover()
        changeReader { $0.stand(at: spot, session: $1) }
      case .askAgain(let change): effects += askAgain(change)
      case .searchTrend(let date): effects += searchTrend(in: date)
      case .effect(let effect): effects.append(effect)
      case .ask(let text): effects += askArchive(text)
      case .notice(let phrase): session.notice = session.say(phrase)
      }
    }
    return effects
  }

  private mutating func popToReader(_ place: TextPlace) {
    if views.count > 1 { views.removeLast() }
    changeReader { reader, _ in
      reader.setTop(place == TextPlace() ? RowPlace() : reader.layout?.row(of: place) ?? RowPlace())
    }
  }

  /// Changes the reader, when it is what is shown.
  mutating func changeReader(_ change: (inout ReaderView, Session) -> Void) {
    guard var reader = view as? ReaderView else { return }
    change(&reader, session)
    views[views.count - 1] = reader
  }

  /// Changes the page in columns, when it is what is shown.
  mutating func changePageView(_ change: (inout PageView) -> Void) {
    guard var page = view as? PageView else { return }
    change(&page)
    views[views.count - 1] = page
  }

  /// Brings the shown view up to date with the session.
  mutating func settle() -> [Effect] {
    let effects = perform(changeView { view, session in view.refresh(session) }) + noteReading()
    noteVisit()
    return early.isEmpty || view.isWaiting(session) ? effects : effects + run(early.removeFirst())
  }
}

// MARK: - Keys that come early

extension Browser {
  /// Whether a key's command has to wait for the page that is being read; if so it is kept, and done when the page is
  /// there. What leaves the page or stops the waiting never waits, and drops what does.
  mutating func mustWait(_ call: TypedCommand) -> Bool {
    switch call.command {
    case .back, .quit, .cancel:
      early = []
      return false
    case .redraw, .suspend, .dumpScreen: return false
    case .nextPage where early.isEmpty, .previousPage where early.isEmpty: return false
    default: break
    }
    guard view.isWaiting(session) else { return false }
    if early.count < TypedCommand.mostRepetitions { early.append(call) }
    return true
  }
}

// MARK: - Drawing

extension Browser {
  private func drawHeader(on surface: inout Surface, in area: Area) {
    let style = session.theme.style(.header)
    surface.fill(columns: area.columns, rows: area.rows, style: style)
    let status = session.indexing.map { session.say(.indexing($0)) + "  " } ?? ""
    let right = status + view.position(in: session)
    let rightWidth = session.cells.width(of: right)
    let row = area.rows.lowerBound
    surface.put(
      view.title(in: session), row: row, columns: area.inset(left: 1, right: rightWidth + 3).columns, style: style)
    surface.put(right, row: row, columns: area.inset(left: 1, right: 1).columns, style: style, alignment: .right)
  }
}
