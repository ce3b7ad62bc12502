import Archive
import Newspaper
import Search
import SearchIndex
import Synchronization

/// An archive while somebody reads it: its pages come from their files; searches are answered from what is indexed at once,
/// and completed when the index is up to date.
final class LiveArchive: Holdings, SearchEngine {
  private struct State {
    var archive: Archive
    /// What is published, as far as this program knows.
    var index: OpenedIndex?
    /// Answers as the archive is; nil while the index is being made.
    var engine: (any SearchEngine)?
    /// Counted up with every change of the other two.
    var version = 0
  }

  private let path: [UInt8]
  private let corrections: CorrectionFolder?
  private let state: Mutex<State>
  /// A search that waits for the index looks so often whether there is more.
  private static let patience = Duration.milliseconds(50)

  /// Searched by reading every page, until an index is there.
  init(_ archive: Archive, path: [UInt8], corrections: CorrectionFolder?) {
    self.path = path
    self.corrections = corrections
    state = Mutex(State(archive: archive, engine: ScanEngine(holdings: archive)))
  }

  // MARK: Holdings

  var archive: Archive { state.withLock { $0.archive } }
  var issues: [Issue] { archive.issues }
  var problems: [Problem] { archive.problems }

  func page(_ reference: PageReference) throws(HoldingsError) -> Page { try archive.page(reference) }
  func pages(at reference: PageReference) throws(HoldingsError) -> [Page] { try archive.pages(at: reference) }

  // MARK: What is searched

  /// The archive's names were walked anew: answers wait until the index has followed.
  func follow(_ archive: Archive) {
    change { state in
      state.archive = archive
      state.engine = nil
    }
  }

  /// A page is read otherwise from now on: answers wait until the index has followed.
  func awaitIndex() { change { $0.engine = nil } }

  /// The index is being made: answers come from what is published of it, and wait for the rest.
  func awaitIndex(_ index: OpenedIndex) {
    change { state in
      state.index = index
      state.engine = nil
    }
  }

  /// The index is as the archive is, or nobody is making it: what it lacks is read for every answer.
  func complete(_ index: OpenedIndex?, survey: IndexSurvey) {
    change { state in
      state.index = index
      state.engine =
        index.map { CompletedEngine($0, survey: survey, holdings: state.archive) }
        ?? ScanEngine(holdings: state.archive)
    }
  }

  private func change(_ body: (inout sending State) -> Void) {
    state.withLock { state in
      body(&state)
      state.version += 1
    }
  }

  // MARK: Searching

  func search(_ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer {
    var answer = SearchAnswer()
    var seen: Int?
    while !Task.isCancelled {
      let (version, index, engine) = state.withLock { ($0.version, $0.index, $0.engine) }
      if let engine { return await engine.search(request, progress: progress) }
      if seen != version, let index {
        answer = await knownAnswer(to: request, from: index)
        progress(answer)
      }
      seen = version
      try? await Task.sleep(for: Self.patience)
    }
    return answer
  }

  /// Words are looked up in what there is: nobody waits for the index while typing.
  func words(for request: WordRequest) async -> [PinyinTerm.Word] {
    let (index, engine) = state.withLock { ($0.index, $0.engine) }
    if let engine { return await engine.words(for: request) }
    guard let snapshot = index?.snapshot, snapshot.damage == nil else { return [] }
    return await IndexEngine(snapshot).words(for: request)
  }

  /// The figures of a page or two are read from them at once; those of more, once the index has followed.
  func figures(_ request: FigureRequest, progress: @Sendable (FigureAnswer) -> Void) async -> FigureAnswer {
    if let pages = request.pages, pages.count <= Self.fewPages {
      return await ScanEngine(holdings: self).figures(request, progress: progress)
    }
    var seen: Int?
    while !Task.isCancelled {
      let (version, index, engine) = state.withLock { ($0.version, $0.index, $0.engine) }
      if let engine { return await engine.figures(request, progress: progress) }
      if seen != version, let index {
        var answer = await IndexEngine(index.snapshot).figures(request) { _ in }
        answer.isComplete = false
        progress(answer)
      }
      seen = version
      try? await Task.sleep(for: Self.patience)
    }
    return FigureAnswer()
  }

  /// Pages that are read sooner than an index is asked.
  private static let fewPages = 16

  /// An answer before the index is up to date, without hits whose files are no longer what was indexed.
  private func knownAnswer(to request: SearchRequest, from index: OpenedIndex) async -> SearchAnswer {
    let snapshot = index.snapshot
    var answer = await IndexEngine(snapshot).search(request) { _ in }
    answer.isComplete = false
    guard snapshot.damage == nil else { return SearchAnswer() }
    let changed = IndexFreshness(index: index, archive: path, corrections: corrections).changedFiles(of: answer.hits)
    answer.hits.removeAll { changed.contains($0.page.path) }
    return answer
  }
}
