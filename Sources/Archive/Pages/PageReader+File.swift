public import Newspaper
public import Search

extension PageReader {
  /// Reads the pages of a file that was named by itself, by its path as seen from the working directory.
  ///
  /// How its newspaper opens articles is learnt from what lies around it, where that is given.
  /// - Throws: `HoldingsError.unavailable` with the reason when it cannot be read at all.
  public func pages(at path: [UInt8], in nearby: NearbyFiles? = nil) throws(HoldingsError) -> [Page] {
    let path = SourcePath(bytes: path)
    do throws(SafeFile.Refusal) {
      var source = PageSource(path: path)
      if let nearby { source.habits = nearby.habits(of: path) }
      return try pages(from: SafeFile(path: path.bytes, folder: nil).read(), source: source)
    } catch {
      throw .unavailable(Problem(path: path, cause: error.cause))
    }
  }

  /// Pages with what reading their file told beside what its text tells; the first page bears it.
  func pages(from content: SafeFile.Content, source: PageSource) throws(SafeFile.Refusal) -> [Page] {
    var pages = pages(from: content.bytes, source: source)
    if pages[0].problems.contains(where: { $0.cause == .binary }) { throw .binary }
    if let whole = content.wholeByteCount {
      let cause = Problem.Cause.cutShort(byteCount: whole, limit: Limits.pageBytes)
      pages[0].problems.append(Problem(path: source.path, cause: cause))
    }
    if content.changedWhileRead {
      pages[0].problems.append(Problem(path: source.path, cause: .changedWhileRead))
    }
    return pages
  }
}

extension SafeFile.Refusal {
  var cause: Problem.Cause {
    switch self {
    case .notARegularFile: .notARegularFile
    case .binary: .binary
    case .system(let errno): .unreadable(errno: errno)
    }
  }
}
