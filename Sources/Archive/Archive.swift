public import Newspaper
public import Search
import Synchronization

/// 报库: a folder of page files, read only; nothing is ever written below it.
///
/// The names are walked once, when it is opened, and `archive.conf` is read. A file is read when a page of it is asked for,
/// and again only when it has left the small cache of files read last. All members may be called from any thread.
public final class Archive: Holdings, Sendable {
  public var issues: [Issue] { catalogue.issues }
  /// Files and folders that `archive.conf` says to leave alone.
  public let ignoredCount: Int

  let root: Descriptor
  private let reader: PageReader
  let catalogue: Catalogue
  /// How files and folders looked from outside when the names were walked.
  public let inventory: Inventory
  let state: Mutex<State>
  /// Apart from the rest, because files are read under its lock.
  private let heads = Mutex(HeadTable())

  struct State {
    var problems: ProblemList
    var cache = FileCache()
    var habits = HabitCache()
    /// The files each period's habits are learnt from, as far as asked for.
    var samples: [HabitPeriod: [SourcePath]] = [:]
  }

  /// Opens a folder, or a single page file as an archive of one page. Opens no page.
  ///
  /// Hidden names (a dot first) are passed over; links are not followed and are listed as problems.
  /// Pages are read as people corrected them, where corrections are given.
  /// - Throws: `ArchiveError` when the path cannot be used at all.
  public static func open(
    path: [UInt8], corrections: (any CorrectionSource)? = nil
  ) throws(ArchiveError) -> Archive {
    do throws(SystemError) {
      return try Archive(ArchiveRoot(path: path), corrections: corrections)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Whether a path can be opened at all, without walking its names.
  ///
  /// - Throws: `ArchiveError`, as `open(path:)` would.
  public static func check(path: [UInt8]) throws(ArchiveError) {
    do throws(SystemError) {
      _ = try ArchiveRoot(path: path)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Opens a folder by a path given as text.
  public static func open(path: String) throws(ArchiveError) -> Archive {
    try open(path: Array(path.utf8))
  }

  private init(_ root: ArchiveRoot, corrections: (any CorrectionSource)?) throws(SystemError) {
    self.root = root.folder
    reader = PageReader(corrections: corrections)
    let configuration = root.configuration()
    let walkTime = FileTime.now
    let scan = try root.scan(formats: reader.formats, configuration: configuration)
    catalogue = Catalogue(files: scan.pages, rootName: root.name, configuration: configuration)
    ignoredCount = scan.ignoredCount
    inventory = Inventory(scan, walkTime: walkTime, settings: configuration.digest)
    state = Mutex(State(problems: ProblemList(configuration.problems + scan.problems)))
  }

  private init(_ other: Archive) {
    root = other.root
    reader = other.reader
    catalogue = other.catalogue
    inventory = other.inventory
    ignoredCount = other.ignoredCount
    state = Mutex(State(problems: other.state.withLock { $0.problems }))
  }

  /// The same archive with its names as they were walked, and none of the pages that were read since: what it reads is
  /// read after the walk, however long this one has been open.
  public func withoutPagesRead() -> Archive { Archive(self) }

  /// What was not read, and why: first what the walk over the names found, then what each page read so far showed.
  public var problems: [Problem] { state.withLock { $0.problems.list } }

  /// Reads a page's file anew when it is asked for next, for what is said of it has changed.
  public func forget(_ reference: PageReference) { state.withLock { $0.cache.remove(reference.path) } }

  /// A page's file as it stands, at most `Limits.pageBytes` of it.
  ///
  /// - Throws: `HoldingsError.unavailable` with the reason when it cannot be read at all.
  public func bytes(of reference: PageReference) throws(HoldingsError) -> [UInt8] {
    do throws(SafeFile.Refusal) {
      return try SafeFile(path: reference.path.bytes, folder: root).read().bytes
    } catch {
      throw .unavailable(Problem(path: reference.path, cause: error.cause))
    }
  }

  public func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    let pages = linked(try pages(ofFile: reference.path))
    let place = (reference.part ?? 1) - 1
    guard pages.indices.contains(place) else {
      // The file has fewer pages than when it was listed.
      throw .unavailable(Problem(path: reference.path, cause: .changedWhileRead))
    }
    return pages[place]
  }

  public func pages(at reference: PageReference) throws(HoldingsError) -> [Page] {
    reference.part == nil ? linked(try pages(ofFile: reference.path)) : [try page(reference)]
  }

  func pages(ofFile path: SourcePath) throws(HoldingsError) -> [Page] {
    if let pages = state.withLock({ $0.cache.pages(at: path) }) { return pages }
    do throws(SafeFile.Refusal) {
      let content = try SafeFile(path: path.bytes, folder: root).read()
      var source = catalogue.source(of: path)
      source.habits = habits(of: source)
      var pages = try reader.pages(from: content, source: source)
      if pages.count == 1, source.place.origin.date == nil { askNeighbours(of: &pages[0]) }
      settleDates(of: &pages, path)
      state.withLock { state in
        for page in pages { state.problems.add(page.problems) }
        state.cache.add(pages, at: path)
      }
      return pages
    } catch {
      let problem = Problem(path: path, cause: error.cause)
      state.withLock { $0.problems.add([problem]) }
      throw HoldingsError.unavailable(problem)
    }
  }

  /// Dates in the Chinese calendar alone, settled by the rest of the file, the files beside it or the archive.
  private func settleDates(of pages: inout [Page], _ path: SourcePath) {
    let inFile = OpenDates.years(of: pages)
    OpenDates(sources: [
      { _ in inFile },
      { [self] _ in heads.withLock { $0.years(around: path, in: issues, folder: root) } },
      { [catalogue] page in catalogue.years(of: page.newspaper) },
    ]).settle(&pages)
  }

  /// A page that prints neither date nor number takes them from the pages around it, where they are plain.
  private func askNeighbours(of page: inout Page) {
    guard page.date == nil, page.number == nil else { return }
    let path = page.path
    guard let told = heads.withLock({ $0.origin(of: path, in: issues, folder: root) }) else { return }
    page.date = told.date?.value
    page.number = told.number?.value
    page.newspaper = page.newspaper ?? told.newspaper?.value
    page.evidence.rules.merge(told.rules) { own, _ in own }
  }
}
