import Newspaper

/// The pages read last, and why others could not be read.
struct PageCache {
  enum State {
    case loaded(LoadedPage)
    case failed(Problem)
  }

  private var states: [PageReference: State] = [:]
  private var order: [PageReference] = []
  /// Enough to walk a few issues back and forth without reading again.
  private let limit = 64

  subscript(reference: PageReference) -> State? { states[reference] }

  /// The page, where it has been read.
  func page(_ reference: PageReference) -> LoadedPage? {
    if case .loaded(let page) = states[reference] { return page }
    return nil
  }

  /// All that were read, in no order.
  var pages: [LoadedPage] {
    states.values.compactMap { state in
      if case .loaded(let page) = state { page } else { nil }
    }
  }

  /// Drops the pages of some files.
  mutating func forget(_ files: Set<SourcePath>) {
    order.removeAll { files.contains($0.path) }
    states = states.filter { !files.contains($0.key.path) }
  }

  mutating func store(_ page: LoadedPage) { store(.loaded(page), at: page.reference) }
  mutating func store(_ problem: Problem, of reference: PageReference) { store(.failed(problem), at: reference) }

  private mutating func store(_ state: State, at reference: PageReference) {
    order.removeAll { $0 == reference }
    order.append(reference)
    states[reference] = state
    if order.count > limit { states[order.removeFirst()] = nil }
  }
}
