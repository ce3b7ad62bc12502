import Newspaper
import Search
import Terminal

// Keeping: what is clipped, annotated and listed, and what is remembered of reading.
extension Browser {
  /// Asks for a note on what is stood on, or for another one on the clipping that is.
  mutating func openClipPrompt() -> [Effect] {
    clipsPage = nil
    if let clipping = (view as? ClippingsView)?.selected {
      var prompt = Prompt(purpose: .annotate(clipping.id))
      prompt.label = session.say(.clippings(.remarkLabel))
      prompt.editor = LineEditor(Remark.line(note: clipping.note, tags: clipping.tags))
      self.prompt = prompt
    } else if let clipping = view.selectedText(in: session)?.clipping {
      var prompt = Prompt(purpose: .clip(clipping))
      prompt.label = session.say(.clippings(.clipLabel(clipping)))
      self.prompt = prompt
    } else if let page = (view as? ResultsView)?.selectedPage(in: session), session.loaded[page] == nil {
      clipsPage = page
      session.notice = session.say(.reading)
      return [.load(page)]
    } else {
      session.notice = session.say(.clippings(.nothingHere))
    }
    return []
  }

  mutating func openFilterPrompt() {
    var prompt = Prompt(purpose: .filter)
    prompt.editor = LineEditor(session.clippingFilter)
    self.prompt = prompt
  }

  /// Does what a prompt asks for that is about what is kept.
  mutating func keep(_ prompt: Prompt) -> [Effect] {
    let remark = Remark(prompt.editor.text)
    switch prompt.purpose {
    case .clip(var clipping):
      (clipping.note, clipping.tags) = (remark.note, remark.tags)
      changeReader { reader, _ in reader.selection = nil }
      return [.keep(.clip(clipping))]
    case .annotate(let id): return [.keep(.annotate(id, note: remark.note, tags: remark.tags))]
    case .filter, .search, .limit, .addWord, .command, .find: return []
    }
  }

  /// Takes in the notebook. What was open the last time is opened again, unless somebody has begun to do something else.
  mutating func receive(_ things: KeptThings) {
    session.kept = things
    for question in things.questions {
      if let kind = PromptKind(rawValue: question.kind) {
        session.histories[kind, default: PromptHistory()].add(question.text)
      }
    }
    if !hasBegun, views.count == 1, let screen = things.screen { restore(screen) }
  }

  /// Takes in what became of a change; only now is it said to be kept.
  mutating func receive(_ outcome: KeepingOutcome, of change: KeepingChange) {
    switch outcome {
    case .kept(let clippings, let marks):
      session.kept.clippings = clippings
      session.kept.marks = marks
      confirm(change)
    case .noted: note(change)
    case .vanished: session.notice = session.say(.clippings(.vanished))
    case .notKept(let reason): tell(reason, keeping: change)
    }
  }

  /// Says that something could not be kept. What the program remembers by itself nobody waits for: that is said once, and
  /// over nothing else.
  private mutating func tell(_ reason: String, keeping change: KeepingChange) {
    switch change {
    case .reading, .question:
      guard !hasToldOfMemory, session.notice == nil else { return }
      hasToldOfMemory = true
    default: break
    }
    session.notice = session.say(.clippings(.notKept(reason)))
  }

  private mutating func confirm(_ change: KeepingChange) {
    switch change {
    case .clip(let clipping):
      session.notice = session.say(.clippings(.kept(clipping.kind, session.kept.clippings.count)))
    case .put(let clipping): session.notice = session.say(.clippings(.putBack(clipping.source.headline)))
    case .annotate: session.notice = session.say(.clippings(.annotated))
    case .remove(let id):
      let title = session.removedClippings.last { $0.id == id }?.source.headline ?? ""
      session.notice = session.say(.clippings(.removed(title)))
    case .mark, .removeMark, .reading, .question, .saveSearch, .removeSearch: break
    }
  }

  private mutating func note(_ change: KeepingChange) {
    switch change {
    case .saveSearch(let search):
      session.put(search)
      session.notice = session.say(.savedSearches(.putBack(search.name)))
    case .removeSearch(let name):
      session.kept.searches.removeAll { $0.name == name }
      session.differences[name] = nil
      session.notice = session.say(.savedSearches(.removed(name)))
    default: break
    }
  }
}

// MARK: - What is remembered

extension Browser {
  /// Remembers a line that was entered.
  func remember(_ prompt: Prompt) -> [Effect] {
    guard session.kept.remembersReading, !prompt.editor.text.allSatisfy(\.isWhitespace) else { return [] }
    let question = AskedQuestion(text: prompt.editor.text, kind: prompt.kind.rawValue, moment: Moment(seconds: 0))
    return [.keep(.question(question))]
  }

  /// What is to be done before the program ends: the place and the screen are remembered.
  public mutating func leave() -> [Effect] {
    guard session.kept.remembersReading, !session.isOpening, session.pageCount > 0 else { return [] }
    return [.keep(.reading([lastPlace].compactMap { $0 }, lastScreen))]
  }

  /// Remembers the place in an article that was left.
  mutating func noteReading() -> [Effect] {
    guard session.kept.remembersReading else { return [] }
    let present = (view as? ReaderView)?.record
    defer { lastPlace = present ?? lastPlace.flatMap { isReading($0) ? $0 : nil } }
    guard let left = lastPlace, present?.article != left.article, present != nil || !isReading(left) else { return [] }
    session.kept.records.removeAll { $0.article == left.article }
    session.kept.records.append(left)
    return [.keep(.reading([left], lastScreen))]
  }

  /// Whether the reader of an article lies under the view that is shown.
  private func isReading(_ record: ReadingRecord) -> Bool {
    views.contains { ($0 as? ReaderView)?.record?.article == record.article }
  }

  private var lastScreen: LastScreen? {
    for view in views.reversed() {
      if let reader = view as? ReaderView { return screen(.reader, reader.place) }
      if view is ArticlesView, let place = session.lastRead { return screen(.articles, place) }
    }
    return session.issues.lazy.compactMap(\.pages.first).first.map {
      screen(.shelf, ReadingPlace(page: $0, article: 0))
    }
  }

  private func screen(_ kind: LastScreen.Kind, _ place: ReadingPlace) -> LastScreen {
    LastScreen(kind: kind, path: place.page.path, part: place.page.part ?? 1, article: max(0, place.article))
  }

  private mutating func restore(_ screen: LastScreen) {
    guard screen.kind != .shelf, var page = session.page(at: screen.path) else { return }
    if screen.part > 1 { page.part = screen.part }
    let place = ReadingPlace(page: page, article: screen.article)
    session.lastRead = place
    views.append(ArticlesView(page))
    if screen.kind == .reader { views.append(ReaderView(place)) }
  }
}
