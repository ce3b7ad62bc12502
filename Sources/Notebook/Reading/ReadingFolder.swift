public import Newspaper
public import Storage

/// What was read and asked in one archive, on disk.
public struct ReadingFolder: Sendable {
  private let folder: NotebookFolder
  private let name: String

  /// - Parameters:
  ///   - folder: Where it is kept.
  ///   - archive: A name of the archive that no other has; it becomes that of the file.
  public init(in folder: NotebookFolder, of archive: String) {
    self.folder = folder
    name = archive + ".txt"
  }

  /// What is known now.
  public func log() throws(StorageError) -> ReadingLog { Self.understood(try folder.read(name)) }

  /// Adds to what another program may have added meanwhile.
  public func note(
    _ records: [ReadingRecord] = [], questions: [AskedQuestion] = [], screen: LastScreen? = nil
  ) throws(StorageError) {
    try folder.change(name) { bytes in
      var log = Self.understood(bytes)
      for record in records { log.note(record) }
      for question in questions { log.note(question) }
      if let screen { log.screen = screen }
      return Array(log.description.utf8)
    }
  }

  private static func understood(_ bytes: [UInt8]) -> ReadingLog {
    ReadingLog(text: String(decoding: bytes, as: UTF8.self))
  }
}
