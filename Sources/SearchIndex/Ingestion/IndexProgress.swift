/// How far an indexing has come.
public struct IndexProgress: Hashable, Sendable {
  /// Of the archive.
  public var fileCount = 0
  public var byteCount = 0
  /// Looked at so far: read, or found to be as they were.
  public var doneFileCount = 0
  public var doneByteCount = 0
  /// Read and parsed so far.
  public var readFileCount = 0
  public var readByteCount = 0
  public var readPageCount = 0
  public var articleCount = 0
  /// Of the articles read so far, as UTF-8.
  public var textByteCount = 0
  /// Files that are gone.
  public var removedFileCount = 0
  /// Files that are not in the archive and stay in the index, for so many of them may only be away for a while.
  public var missingFileCount = 0
  /// Files that could not be read.
  public var unreadableFileCount = 0
  /// Since it began.
  public var duration = Duration.zero

  public init() {}

  /// 0…1, by bytes.
  public var share: Double { byteCount == 0 ? 1 : min(1, Double(doneByteCount) / Double(byteCount)) }

  /// Bytes of files read in a second; nil before anything was read.
  public var bytesPerSecond: Double? {
    let seconds = duration / .seconds(1)
    return readByteCount > 0 && seconds > 0 ? Double(readByteCount) / seconds : nil
  }

  /// What is left at the speed so far; nil before there is one.
  public var timeLeft: Duration? {
    guard let speed = bytesPerSecond, speed > 0 else { return nil }
    return .seconds(Double(max(0, byteCount - doneByteCount)) / speed)
  }
}
