public import Storage

/// Why a segment cannot be used; it is a cache, so the remedy is always to make it anew.
public enum SegmentError: Error, Hashable, Sendable {
  case storage(StorageError)
  /// It is no segment, or not all of it is there.
  case notWhole(path: String)
  /// It was made by another version of the program.
  case otherVersion(path: String, found: UInt32)
  /// Bytes have changed since they were written.
  case damaged(path: String, part: String, bytes: Range<Int>)
}

extension SegmentError: CustomStringConvertible {
  /// One line for people. The path is as it is: whoever shows it passes it through the text filter.
  public var description: String {
    switch self {
    case .storage(let error): error.description
    case .notWhole(let path): "\(path): not a whole index segment"
    case .otherVersion(let path, let found):
      "\(path): index format \(found), this program reads \(SegmentFormat.version)"
    case .damaged(let path, let part, let bytes):
      "\(path): \(part) damaged between bytes \(bytes.lowerBound) and \(bytes.upperBound)"
    }
  }
}
