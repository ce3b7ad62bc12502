import Archive
import Browser
import Newspaper
import Search
import SearchIndex

extension Library {
  /// The browser's doors to a folder of pages, searched by scanning it. Reading of the names begins at once.
  static func archive(at path: [UInt8]) -> Library {
    let opening = Task.detached(priority: .userInitiated) { open(path) }
    return Library(
      open: { () async throws(HoldingsError) in try await opening.value.get() },
      matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
      write: TextFile.write)
  }

  private static func open(_ path: [UInt8]) -> Result<Opened, HoldingsError> {
    do throws(ArchiveError) {
      let archive = try Archive.open(path: path)
      return .success(Opened(holdings: archive, engine: ScanEngine(holdings: archive)))
    } catch {
      return .failure(.unavailable(Problem(path: SourcePath(bytes: path), cause: .unreadable(errno: error.code))))
    }
  }
}
