internal import Newspaper
internal import Search

/// The pages of a search in portions, large enough to be worth a task and small enough to show progress.
struct PageBatches: IteratorProtocol {
  private static let byteCount = 256 << 10
  private static let pageCount = 256

  private let condition: Condition
  private var issues: ArraySlice<Issue>
  private var page = 0

  /// - Parameters:
  ///   - pages: The pages to look at; nil for all.
  ///   - holdings: Where all pages are.
  ///   - condition: What is asked of their articles.
  init(_ pages: [PageReference]?, in holdings: any Holdings, condition: Condition) {
    self.condition = condition
    // Pages that were named are taken as they are: what their issues know of them does not matter.
    self.issues = pages.map { [Issue(name: "", pages: $0)] } ?? holdings.issues[...]
  }

  /// The next pages that may hold a hit; nil at the end.
  mutating func next() -> [PageReference]? {
    var batch: [PageReference] = []
    var bytes = 0
    while let issue = issues.first {
      while page < issue.pages.count {
        let reference = issue.pages[page]
        page += 1
        guard condition.outlook(date: issue.date, number: reference.number) != false else { continue }
        batch.append(reference)
        bytes += reference.byteCount
        if bytes >= Self.byteCount || batch.count >= Self.pageCount { return batch }
      }
      issues.removeFirst()
      page = 0
    }
    return batch.isEmpty ? nil : batch
  }
}
