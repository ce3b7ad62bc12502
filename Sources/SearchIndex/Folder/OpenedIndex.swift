internal import Newspaper
public import Storage

/// An index as it was published at one moment: its segments, open, and what was left out because it is damaged.
///
/// It stays whole however often the folder is written to after it was opened.
public struct OpenedIndex: Sendable {
  /// A missing file means that the index was published anew between two looks; so often it is opened again.
  private static let tries = 3

  let manifest: Manifest
  let readers: [String: SegmentReader]
  /// What could not be used. The files in it count as never indexed.
  public let faults: [IndexFault]
  private let folder: any FileSystem

  /// Opens what is published, which must be an index of `subject`; nil where nothing is.
  ///
  /// - Throws: ``IndexFault`` when it can not be used at all.
  public init?(in folder: any FileSystem, of subject: IndexSubject) throws(IndexFault) {
    try self.init(in: folder, of: subject, without: [])
  }

  private init?(
    in folder: any FileSystem, of subject: IndexSubject, without damaged: [SegmentError]
  ) throws(IndexFault) {
    for attempt in 1... {
      guard let manifest = try Manifest.published(in: folder) else { return nil }
      try manifest.check(subject)
      let (readers, faults) = Self.open(manifest, in: folder, without: damaged)
      // What vanished was replaced; a file that stays away is a damage like any other.
      if attempt < Self.tries, faults.contains(where: \.isMissingFile) { continue }
      self.init(manifest: manifest, readers: readers, faults: faults, folder: folder)
      return
    }
    return nil
  }

  init(manifest: Manifest, readers: [String: SegmentReader], faults: [IndexFault], folder: any FileSystem) {
    self.manifest = manifest
    self.readers = readers
    self.faults = faults
    self.folder = folder
  }

  static func open(
    _ manifest: Manifest, in folder: any FileSystem, without damaged: [SegmentError] = []
  ) -> (readers: [String: SegmentReader], faults: [IndexFault]) {
    var readers: [String: SegmentReader] = [:]
    var faults: [IndexFault] = []
    for segment in manifest.segments {
      do throws(SegmentError) {
        if let known = damaged.first(where: { $0.path == segment.name }) { throw known }
        let reader = try SegmentReader(segment.name, in: folder)
        guard reader.pageCount == segment.pageCount, reader.articleCount == segment.articleCount else {
          throw .notWhole(path: segment.name)
        }
        readers[segment.name] = reader
      } catch {
        faults.append(.segment(error))
      }
    }
    return (readers, faults)
  }

  /// The same index without segments whose bytes were found changed while they were read.
  public func leavingOut(_ damaged: [SegmentError]) -> OpenedIndex {
    let names = Set(damaged.map(\.path))
    return OpenedIndex(
      manifest: manifest, readers: readers.filter { !names.contains($0.key) },
      faults: faults + damaged.map { .segment($0) }, folder: folder)
  }

  /// Whether every file of the archive was looked at when it was made, and nothing of it is damaged.
  public var isComplete: Bool { manifest.isComplete && faults.isEmpty }

  /// What is searched.
  public var snapshot: IndexSnapshot { snapshot(without: []) }

  /// What is searched when some files do not count.
  func snapshot(without files: Set<SourcePath>) -> IndexSnapshot {
    IndexSnapshot(members(of: manifest.segments, without: files))
  }

  /// Segments with what is deleted in them; those that cannot be read are left out.
  func members(of segments: [Manifest.Segment], without files: Set<SourcePath> = []) -> [IndexSnapshot.Member] {
    segments.compactMap { segment in
      guard let reader = readers[segment.name] else { return nil }
      let others = files.isEmpty ? [] : reader.pages(ofFiles: files)
      return IndexSnapshot.Member(reader, deletedPages: Set(segment.deletedPages.numbers + others))
    }
  }

  /// What is known of every file.
  ///
  /// - Throws: ``IndexFault`` when a table is damaged.
  func fileList() throws(IndexFault) -> FileList {
    var tables: [FileTable] = []
    for table in manifest.files { tables.append(try FileTable(table, in: folder)) }
    return FileList(tables: tables, segments: manifest.segments.filter { readers[$0.name] != nil })
  }

  /// The folders of the archive with their times, as they were before their names were read; nil unless all are known.
  public func folders() throws(IndexFault) -> FolderTable? {
    guard isComplete, let table = manifest.folders else { return nil }
    return FolderTable(try FileTable(table, in: folder))
  }

  /// Reads all of it against its checksums, and says what is not as it was written.
  public func check() -> [IndexFault] {
    var found = faults
    for reader in manifest.segments.compactMap({ readers[$0.name] }) {
      do throws(SegmentError) { try reader.check() } catch { found.append(.segment(error)) }
    }
    for table in manifest.files + [manifest.folders].compactMap({ $0 }) {
      do throws(IndexFault) { _ = try FileTable(table, in: folder) } catch { found.append(error) }
    }
    return found
  }
}

extension Manifest {
  /// What a folder holds; nil where nothing was published yet.
  ///
  /// Only a missing file says that there is nothing: any other failure must not pass for an empty index.
  static func published(in folder: any FileSystem) throws(IndexFault) -> Manifest? {
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try folder.read(fileName, atMost: byteLimit)
    } catch .missing {
      return nil
    } catch {
      throw .storage(error)
    }
    return try Manifest(decoding: bytes)
  }

  func check(_ wanted: IndexSubject) throws(IndexFault) {
    guard subject.archive == wanted.archive else { throw .otherArchive(path: subject.archive) }
    guard subject == wanted else { throw .otherRules }
  }
}

extension IndexFault {
  var isMissingFile: Bool {
    if case .segment(.storage(.missing)) = self { return true }
    return false
  }
}
