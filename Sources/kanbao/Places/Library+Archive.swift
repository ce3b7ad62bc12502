import Archive
import Browser
import Newspaper
import Search
import SearchIndex

extension Library {
  /// The browser's doors to a folder of pages, searched by scanning it.
  static func archive(at path: [UInt8]) -> Library {
    Library(
      open: { () throws(HoldingsError) in
        do throws(ArchiveError) {
          let archive = try Archive.open(path: path)
          return Opened(holdings: archive, engine: ScanEngine(holdings: archive))
        } catch {
          throw .unavailable(Problem(path: SourcePath(bytes: path), cause: .unreadable(errno: error.code)))
        }
      },
      matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
      write: TextFile.write)
  }
}
