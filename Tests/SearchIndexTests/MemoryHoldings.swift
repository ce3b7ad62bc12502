import Newspaper
import Search
import Synchronization

/// Holdings made in a test, which remember what was opened.
final class MemoryHoldings: Holdings {
  let issues: [Issue]
  let problems: [Problem] = []
  private let pages: [SourcePath: Page]
  private let log = Mutex<[String]>([])
  private let whileOpening: @Sendable () -> Void

  /// - Parameters:
  ///   - pages: Each page becomes an issue of its own.
  ///   - missing: Paths of pages that are listed and cannot be read.
  ///   - whileOpening: Called for every page, on the thread that reads it.
  init(_ pages: [Page], missing: [String] = [], whileOpening: @escaping @Sendable () -> Void = {}) {
    self.whileOpening = whileOpening
    self.pages = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    let found = pages.map { page in
      let reference = PageReference(
        path: page.path, number: page.number, name: page.path.lossyText, byteCount: 10_000)
      return Issue(newspaper: page.newspaper, date: page.date, name: page.path.lossyText, pages: [reference])
    }
    let lost = missing.map { path in
      Issue(name: path, pages: [PageReference(path: SourcePath(path), name: path, byteCount: 10)])
    }
    issues = found + lost
  }

  /// The paths of the pages read so far, in alphabetical order.
  var opened: [String] { log.withLock { $0.sorted() } }

  func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    log.withLock { $0.append(reference.path.lossyText) }
    whileOpening()
    guard let page = pages[reference.path] else {
      throw .unavailable(Problem(path: reference.path, cause: .unreadable(errno: 2)))
    }
    return page
  }
}
