/// Something that can be said to a person in one line: what, where, what to do.
protocol Explainable: Error {
  var wording: Wording { get }
  /// How the program ends after it.
  var status: Status { get }
}

/// What keeps a command from answering.
enum ProgramError: Error, Equatable {
  /// A file or folder named on the command line.
  case unreadable(path: [UInt8], errno: Int32)
  /// A file named on the command line to be written.
  case unwritable(path: [UInt8])
  case noSuchIdentifier(String)
  case noPages(path: [UInt8])
  case noSampleArchive
  /// A single file, or no folder for caches.
  case noIndexPlace(path: [UInt8])
  /// Neither an archive nor plain text was named.
  case archiveMissing
}
