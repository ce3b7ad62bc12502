import Archive
import Browser
import Glibc
import Newspaper
import Notebook
import Search
import SearchIndex
import Storage

extension Library {
  /// The browser's doors to a folder of pages, whose index is kept in the background; without a place for one every search
  /// reads the pages.
  ///
  /// Without corrections pages are shown as the program reads them, and can only be read.
  static func archive(
    at path: [UInt8], corrections: CorrectionFolder?, index: IndexPlace? = nil, remembersReading: Bool = false,
    language: Language
  ) -> Library {
    Library(
      open: { () throws(HoldingsError) in try open(path, corrections, index, remembersReading) },
      matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
      pinyin: { query, articles in ArticlePinyin(query).terms(in: articles) },
      write: TextFile.write,
      keepCopy: { CopiedText.keep($0) },
      run: { ShellRunner(root: Self.absolute(path), language: language).run($0) },
      export: { await Exporter($0, from: $1).outcome() })
  }

  /// The path from the root, or as it is where the system does not tell.
  private static func absolute(_ path: [UInt8]) -> [UInt8] {
    guard let resolved = realpath(path.cString, nil) else { return path }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }

  private static func open(
    _ path: [UInt8], _ corrections: CorrectionFolder?, _ index: IndexPlace?, _ remembersReading: Bool
  ) throws(HoldingsError) -> Opened {
    do throws(ArchiveError) {
      let archive = try Archive.open(path: path, corrections: corrections)
      let live = LiveArchive(archive, path: path, corrections: corrections)
      let keeper = index.map { IndexKeeper(path, place: $0, corrections: corrections, live: live) }
      let keeping = Keeping.notebook(
        NotebookPlace(of: path), finder: Finder(holdings: live, engine: live),
        runner: SearchRunner(holdings: live, engine: live), remembersReading: remembersReading)
      return Opened(holdings: live, engine: live, keeping: keeping) { correction, reference in
        defer {
          live.archive.forget(reference)
          keeper?.noteCorrection()
        }
        return corrections?.outcome(ofSaving: correction) ?? .notKept(reason: "--no-corrections")
      } follow: { tell in
        keeper?.start(tell)
      } printedBytes: { page, reference, places in
        (try? live.archive.printedBytes(of: places, on: page, at: reference)) ?? []
      }
    } catch {
      throw .unavailable(Problem(path: SourcePath(bytes: path), cause: .unreadable(errno: error.code)))
    }
  }
}

extension CorrectionFolder {
  /// Saves a correction and says what the browser needs to know of it.
  fileprivate func outcome(ofSaving correction: Correction) -> CorrectionOutcome {
    do throws(StorageError) {
      switch try save(correction) {
      case .kept: return .kept
      case .changedElsewhere: return .changedElsewhere
      }
    } catch {
      return .notKept(reason: error.description)
    }
  }
}
