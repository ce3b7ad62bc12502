import Newspaper

/// The pages read last, and why others could not be read.
struct PageCache {
  enum State {
    case loaded(LoadedPage)
    case failed(Problem)
  }

  private var states: [SourcePath: State] = [:]
  private var order: [SourcePath] = []
  /// Enough to walk a few issues back and forth without reading again.
  private let limit = 64

  subscript(reference: PageReference) -> State? { states[reference.path] }

  /// The page, where it has been read.
  func page(_ reference: PageReference) -> LoadedPage? {
    if case .loaded(let page) = states[reference.path] { return page }
    return nil
  }

  mutating func store(_ page: LoadedPage) { store(.loaded(page), at: page.reference.path) }
  mutating func store(_ problem: Problem, of reference: PageReference) { store(.failed(problem), at: reference.path) }

  private mutating func store(_ state: State, at path: SourcePath) {
    order.removeAll { $0 == path }
    order.append(path)
    states[path] = state
    if order.count > limit { states[order.removeFirst()] = nil }
  }
}
