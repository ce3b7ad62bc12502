import Newspaper
import Search
import Synchronization

/// Does what can take long off the key loop, and posts what comes of it.
final class Worker: Sendable {
  private struct State {
    var opened: Library.Opened?
    var search: Task<Void, Never>?
    var offer: Task<Void, Never>?
    var figures: Task<Void, Never>?
    var seeking: Task<Void, Never>?
    var tally: Task<Void, Never>?
    /// The correction asked for last: one is kept after the other, in the order of the keys.
    var correction: Task<Void, Never>?
    /// Work begun and not yet answered, searches given up not counted.
    var pending = 0
    /// Pages asked for and not yet there.
    var loading: Set<PageReference> = []
  }

  private let state = Mutex(State())
  private let library: Library
  private let keepings = KeepingQueue()
  private let mailbox: Mailbox

  init(library: Library, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  /// Whether everything asked for has been answered.
  var isIdle: Bool { state.withLock { $0.pending == 0 } }

  /// Reads the archive's names.
  func open() {
    begin {
      do throws(HoldingsError) {
        let opened = try self.library.open()
        self.state.withLock { $0.opened = opened }
        // Posted before anything that becomes of it can be.
        self.mailbox.post(.opened(opened.holdings.issues, opened.holdings.problems))
        opened.follow { self.mailbox.post(.changed($0)) }
        return .keeping(opened.keeping.read())
      } catch {
        guard case .unavailable(let problem) = error else { return nil }
        return .openingFailed(problem)
      }
    }
  }

  /// Reads a page; asked twice while it is being read, it reads it once.
  func load(_ reference: PageReference) {
    let opened = state.withLock { $0.loading.insert(reference).inserted ? $0.opened : nil }
    guard let opened else { return }
    begin {
      defer { _ = self.state.withLock { $0.loading.remove(reference) } }
      do throws(HoldingsError) {
        let page = try opened.holdings.page(reference)
        return .loaded(LoadedPage(reference: page.reference(from: reference), page: page))
      } catch {
        guard case .unavailable(let problem) = error else { return nil }
        return .notLoaded(reference, problem)
      }
    }
  }

  /// Finds a query's matches in one article.
  func find(_ number: Int, _ query: Query, in page: LoadedPage, article: Int) {
    begin {
      let matches = self.library.matches(query, page.page.articles[article], page.page) ?? []
      return .found(search: number, page.reference, article: article, matches)
    }
  }

  /// Takes letters of a query for words of some articles.
  func spell(_ number: Int, _ query: Query, in articles: [(page: LoadedPage, article: Int)]) {
    let articles = articles.map { (article: $0.page.page.articles[$0.article], page: $0.page.page) }
    begin { .spelled(search: number, self.library.pinyin(query, articles)) }
  }

  /// Keeps a correction and reads its page anew.
  func correct(_ correction: Correction, of reference: PageReference) {
    let (opened, previous) = state.withLock { ($0.opened, $0.correction) }
    guard let opened else { return }
    let task = begin {
      await previous?.value
      let outcome = opened.correct(correction, reference)
      do throws(HoldingsError) {
        let page = try opened.holdings.page(reference)
        return .corrected(LoadedPage(reference: page.reference(from: reference), page: page), outcome)
      } catch {
        guard case .unavailable(let problem) = error else { return nil }
        return .notLoaded(reference, problem)
      }
    }
    state.withLock { $0.correction = task }
  }

  /// Changes what the reader keeps.
  func keep(_ change: KeepingChange) {
    keepings.add(change)
    begin {
      self.finishKeeping()
      return nil
    }
  }

  /// Returns when all that was to be kept is kept, or cannot be.
  func finishKeeping() {
    guard let keeping = state.withLock({ $0.opened?.keeping }) else { return }
    keepings.drain(by: keeping.change) { self.mailbox.post(.kept($0, $1)) }
  }

  /// Runs a saved search and keeps its answer.
  func runSaved(_ search: SavedSearch) {
    guard let keeping = state.withLock({ $0.opened?.keeping }) else { return }
    begin {
      let next = await keeping.run(search)
      let difference = SearchDifference(from: search.run, to: next.run ?? SearchRun(moment: next.saved, hits: []))
      return .ran(next, difference, keeping.change(.saveSearch(next)))
    }
  }

  /// Finds the places of what was kept, one after the other.
  func findAgain(_ clippings: [Clipping]) {
    guard let keeping = state.withLock({ $0.opened?.keeping }) else { return }
    begin {
      for clipping in clippings {
        let place = await keeping.find(clipping)
        self.mailbox.post(.foundAgain([clipping.id: place]))
      }
      return nil
    }
  }

  /// Starts a search; the one that runs is given up.
  func search(_ number: Int, _ request: SearchRequest) {
    cancelSearch()
    guard let engine = state.withLock({ $0.opened?.engine }) else { return }
    let mailbox = mailbox
    let task = begin {
      let answer = await engine.search(request) { mailbox.post(.answered(search: number, $0)) }
      return .answered(search: number, answer)
    }
    state.withLock { $0.search = task }
  }

  /// Finds words that letters may spell; what was being found for others is given up.
  func offerWords(_ number: Int, _ request: WordRequest?) {
    state.withLock { $0.offer }?.cancel()
    guard let request, let engine = state.withLock({ $0.opened?.engine }) else { return }
    let task = begin {
      let words = await engine.words(for: request)
      return Task.isCancelled ? nil : .offered(number, words)
    }
    state.withLock { $0.offer = task }
  }

  /// Writes what a screen has to a file.
  func export(_ export: Export) {
    let opened = state.withLock { $0.opened }
    guard let opened else { return }
    begin { .exported(path: export.path, await self.library.export(export, opened)) }
  }

  /// Finds articles for the finder; what was being found for another text is given up.
  func seek(_ number: Int, _ request: SearchRequest?) {
    state.withLock { $0.seeking }?.cancel()
    guard let request, let engine = state.withLock({ $0.opened?.engine }) else { return }
    let mailbox = mailbox
    let task = begin {
      let answer = await engine.search(request) { mailbox.post(.sought(number, $0)) }
      return .sought(number, answer)
    }
    state.withLock { $0.seeking = task }
  }

  /// Counts by date what requests find, one after the other; what was being counted before is given up.
  func tally(_ number: Int, _ requests: [(slot: Int, request: SearchRequest)]) {
    state.withLock { $0.tally }?.cancel()
    guard let engine = state.withLock({ $0.opened?.engine }) else { return }
    let mailbox = mailbox
    let task = begin {
      for (slot, request) in requests {
        let answer = await engine.search(request) { _ in }
        if Task.isCancelled { break }
        mailbox.post(.tallied(number, slot: slot, answer))
      }
      return nil
    }
    state.withLock { $0.tally = task }
  }

  func cancelSearch() { state.withLock { $0.search }?.cancel() }

  /// Asks for rows of a table of figures; what was asked before is given up.
  func figures(_ request: FigureRequest) {
    state.withLock { $0.figures }?.cancel()
    guard let engine = state.withLock({ $0.opened?.engine }) else { return }
    let mailbox = mailbox
    let task = begin {
      let answer = await engine.figures(request) { mailbox.post(.figures(request, $0)) }
      return Task.isCancelled ? nil : .figures(request, answer)
    }
    state.withLock { $0.figures = task }
  }

  /// Reads the bytes of some stretches of a page's lines.
  func readBytes(of page: LoadedPage, at places: [LinePlace]) {
    guard let opened = state.withLock({ $0.opened }) else { return }
    begin { .printedBytes(opened.printedBytes(page.page, page.reference, places)) }
  }

  @discardableResult
  private func begin(_ work: @escaping @Sendable () async -> Event?) -> Task<Void, Never> {
    state.withLock { $0.pending += 1 }
    return Task.detached(priority: .userInitiated) {
      let event = await work()
      // Posted first: who sees nothing pending finds every answer in the mailbox.
      if let event { self.mailbox.post(event) }
      self.state.withLock { $0.pending -= 1 }
    }
  }
}
