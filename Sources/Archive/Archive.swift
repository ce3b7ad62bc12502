public import Newspaper
public import Search
import Synchronization

/// 报库: a folder of page files, read only; nothing is ever written below it.
///
/// The names are walked once, when it is opened. A page is read when it is asked for, and again only when it has left
/// the small cache of pages read last. All members may be called from any thread.
public final class Archive: Holdings, Sendable {
  public let issues: [Issue]

  private let root: Descriptor
  private let reader: PageReader
  private let duplicates: Set<SourcePath>
  private let state: Mutex<State>

  private struct State {
    var problems: ProblemList
    var cache = PageCache()
  }

  /// Opens a folder, or a single page file as an archive of one page. Opens no page.
  ///
  /// Hidden names (a dot first) are passed over; links are not followed and are listed as problems.
  /// - Throws: `ArchiveError` when the path cannot be used at all.
  public static func open(path: [UInt8]) throws(ArchiveError) -> Archive {
    do throws(SystemError) {
      return try Archive(ArchiveRoot(path: path))
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

  private init(_ root: ArchiveRoot) throws(SystemError) {
    self.root = root.folder
    reader = PageReader()
    let scan = try root.scan(formats: reader.formats)
    let catalogue = Catalogue(files: scan.pages, rootName: root.name)
    issues = catalogue.issues
    duplicates = catalogue.duplicates
    state = Mutex(State(problems: ProblemList(scan.problems)))
  }

  /// What was not read, and why: first what the walk over the names found, then what each page read so far showed.
  public var problems: [Problem] { state.withLock { $0.problems.list } }

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
    let path = reference.path
    if let page = state.withLock({ $0.cache.page(at: path) }) { return page }
    do throws(SafeFile.Refusal) {
      let content = try SafeFile(path: path.bytes, folder: root).read()
      let page = try reader.page(from: content, path: path, isDuplicate: duplicates.contains(path))
      state.withLock { state in
        state.problems.add(page.problems)
        state.cache.add(page)
      }
      return page
    } catch {
      let problem = Problem(path: path, cause: error.cause)
      state.withLock { $0.problems.add([problem]) }
      throw HoldingsError.unavailable(problem)
    }
  }
}
