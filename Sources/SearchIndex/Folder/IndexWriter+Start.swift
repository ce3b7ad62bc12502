internal import Storage

extension IndexWriter {
  /// What a writer begins with: what was published, without the parts that are damaged or of another version.
  struct Start {
    private(set) var manifest: Manifest
    let readers: [String: SegmentReader]
    let list: FileList
    private(set) var faults: [IndexFault] = []

    init(in folder: any FileSystem, of subject: IndexSubject) throws(IndexFault) {
      manifest = Manifest(subject: subject)
      do throws(IndexFault) {
        if let found = try Manifest.published(in: folder) {
          try found.check(subject)
          manifest = found
        }
      } catch {
        // Only what the bytes themselves say may be thrown away; a disk that does not answer is another matter.
        guard error.allowsRebuilding else { throw error }
        faults.append(error)
      }
      let (tables, damagedTables) = Self.tables(of: manifest, in: folder)
      faults += damagedTables
      if tables.count < manifest.files.count {
        // Without one table nothing is known for sure of a file: an older one may tell of it what no longer holds.
        manifest = Manifest(subject: subject, generation: manifest.generation, nextNumber: manifest.nextNumber)
      }
      let opened = OpenedIndex.open(manifest, in: folder)
      readers = opened.readers
      faults += opened.faults
      manifest.segments.removeAll { opened.readers[$0.name] == nil }
      if !faults.isEmpty { manifest.isComplete = false }
      list = FileList(tables: manifest.files.isEmpty ? [] : tables, segments: manifest.segments)
    }

    private static func tables(
      of manifest: Manifest, in folder: any FileSystem
    ) -> (tables: [FileTable], faults: [IndexFault]) {
      var tables: [FileTable] = []
      var faults: [IndexFault] = []
      for table in manifest.files {
        do throws(IndexFault) { tables.append(try FileTable(table, in: folder)) } catch { faults.append(error) }
      }
      if let table = manifest.folders {
        do throws(IndexFault) { _ = try FileTable(table, in: folder) } catch { faults.append(error) }
      }
      return (tables, faults)
    }
  }
}
