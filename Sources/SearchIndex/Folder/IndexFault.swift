public import Storage

/// What is wrong with an index; it is a cache, so the remedy is always to make the part anew.
public enum IndexFault: Error, Hashable, Sendable {
  /// It was made by another version of the program.
  case manifestVersion(found: String)
  case manifestDamaged
  /// It is an index of another archive.
  case otherArchive(path: [UInt8])
  /// It was made by other rules of reading, or under other settings.
  case otherRules
  case segment(SegmentError)
  /// A table of files or folders is not as it was written.
  case tableDamaged(name: String)
  case storage(StorageError)
}

extension IndexFault: CustomStringConvertible {
  /// One line for people. Paths are as they are: whoever shows them passes them through the text filter.
  public var description: String {
    switch self {
    case .manifestVersion(let found): "index layout \(found), this program reads \(Manifest.version)"
    case .manifestDamaged: "\(Manifest.fileName): damaged"
    case .otherArchive(let path): "index of another archive: \(String(decoding: path, as: UTF8.self))"
    case .otherRules: "index made by other rules of reading"
    case .segment(let error): error.description
    case .tableDamaged(let name): "\(name): damaged"
    case .storage(let error): error.description
    }
  }
}
