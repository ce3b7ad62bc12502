import Archive
import Browser
import Newspaper
import Notebook
import Search
import SearchIndex
import Storage
import Synchronization

/// The sample archive with a notebook in memory, whose clock stands still and whose names are numbers.
final class KeptLibrary: Sendable {
  let files: MemoryFileSystem
  let folder: ClippingFolder
  /// Why nothing can be kept; nil where all is well.
  let trouble: String?
  private let records = Mutex<[ReadingRecord]>([])
  private let screen = Mutex<LastScreen?>(nil)
  private let count = Mutex(0)
  private let searches: SearchFolder

  init(clippings text: String = "", searches saved: [String: String] = [:], trouble: String? = nil) {
    var first: [String: [UInt8]] = text.isEmpty ? [:] : [ClippingFolder.usualName: Array(text.utf8)]
    for (name, text) in saved { first["searches/\(name).txt"] = Array(text.utf8) }
    let files = MemoryFileSystem(files: first)
    self.files = files
    self.trouble = trouble
    let notebook = NotebookFolder { (_: Bool) throws(StorageError) -> (any FileSystem)? in files }
    folder = ClippingFolder(in: notebook)
    searches = SearchFolder(in: notebook)
  }

  var clippings: [Clipping] { (try? folder.book().clippings) ?? [] }
  var savedSearches: [SavedSearch] { (try? searches.searches().searches) ?? [] }
  var readings: [ReadingRecord] { records.withLock { $0 } }
  var lastScreen: LastScreen? { screen.withLock { $0 } }

  var library: Library {
    Library(
      open: { () throws(HoldingsError) in
        let path = repositoryRoot + "/Resources/sample-archive"
        guard let archive = try? Archive.open(path: path) else {
          throw .unavailable(Problem(path: SourcePath(path), cause: .noPages))
        }
        let engine = ScanEngine(holdings: archive)
        return Library.Opened(holdings: archive, engine: engine, keeping: self.keeping(archive, engine))
      },
      matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
      write: { _, _ in false })
  }

  private func keeping(_ archive: Archive, _ engine: ScanEngine) -> Library.Keeping {
    let finder = Finder(holdings: archive, engine: engine)
    let runner = SearchRunner(holdings: archive, engine: engine)
    return Library.Keeping(read: read, change: change, find: { await finder.place(of: $0) }) { search in
      var search = search
      search.run = await runner.run(search.text, at: Moment(seconds: 1_795_552_265))
      return search
    }
  }

  private func read() -> KeptThings {
    let book = (try? folder.book()) ?? ClippingBook()
    return KeptThings(
      clippings: book.clippings, records: readings, screen: lastScreen,
      searches: (try? searches.searches().searches) ?? [], remembersReading: true,
      faults: book.faults(in: folder.name).map { "\($0.file):\($0.line)" }, secondsEast: 8 * 3600)
  }

  private func change(_ change: KeepingChange) -> KeepingOutcome {
    if let trouble { return .notKept(reason: trouble) }
    do {
      switch change {
      case .clip(var clipping):
        let number = count.withLock { count in
          count += 1
          return count
        }
        clipping.id = ClippingID(number: UInt64(number))
        clipping.kept = Moment(seconds: 1_795_552_265 + number * 60)
        try folder.put([clipping])
      case .put(let clipping): try folder.put([clipping])
      case .annotate(let id, let note, let tags):
        guard try folder.annotate(id, note: note, tags: tags) != nil else { return .vanished }
      case .remove(let id): guard try folder.remove(id) != nil else { return .vanished }
      case .reading(let entries, let last):
        records.withLock { $0 += entries }
        screen.withLock { $0 = last }
        return .noted
      case .saveSearch(let search):
        try searches.save(search)
        return .noted
      case .removeSearch(let name):
        try searches.remove(name)
        return .noted
      case .mark, .removeMark, .question: return .noted
      }
      return .kept(clippings: try folder.book().clippings, marks: [])
    } catch {
      return .notKept(reason: "\(error)")
    }
  }
}
