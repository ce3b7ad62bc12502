public import Newspaper
public import Search

extension PageReader {
  /// Reads a page file that was named by itself, by its path as seen from the working directory.
  ///
  /// - Throws: `HoldingsError.unavailable` with the reason when it cannot be read at all.
  public func page(at path: [UInt8]) throws(HoldingsError) -> Page {
    let path = SourcePath(bytes: path)
    do throws(SafeFile.Refusal) {
      return try page(from: SafeFile(path: path.bytes, folder: nil).read(), path: path)
    } catch {
      throw .unavailable(Problem(path: path, cause: error.cause))
    }
  }

  /// A page with what reading its file told beside what its text tells.
  func page(
    from content: SafeFile.Content, path: SourcePath, isDuplicate: Bool = false
  ) throws(SafeFile.Refusal) -> Page {
    var page = page(from: content.bytes, path: path, isDuplicate: isDuplicate)
    if page.problems.contains(where: { $0.cause == .binary }) { throw .binary }
    if let whole = content.wholeByteCount {
      page.problems.append(Problem(path: path, cause: .cutShort(byteCount: whole, limit: Limits.pageBytes)))
    }
    if content.changedWhileRead { page.problems.append(Problem(path: path, cause: .changedWhileRead)) }
    return page
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
