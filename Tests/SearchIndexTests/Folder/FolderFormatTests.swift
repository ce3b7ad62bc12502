import Newspaper
import Storage
import Testing

@testable import SearchIndex

/// What is written to the index folder is read as it was.
@Suite struct FolderFormatTests {
  @Test(arguments: [
    ([], "-"), ([0], "0"), ([1, 2, 3, 7], "1-3,7"), ([5, 4, 9, 10, 4], "4-5,9-10"),
  ])
  func numbersAreWrittenAsRanges(_ numbers: [Int], _ text: String) {
    #expect(NumberSet(numbers).description == text)
    #expect(NumberSet(text) == NumberSet(numbers))
    #expect(NumberSet(numbers).numbers == Set(numbers).sorted())
  }

  @Test(arguments: ["", ",", "3-1", "1,2", "1-2-3", "-1", "a", "1,", "2,1", "99999999999999999999"])
  func otherTextIsNoSet(_ text: String) {
    // Neighbours are one range, so `1,2` was not written by this program.
    #expect(NumberSet(text) == nil)
  }

  @Test func aManifestIsReadAsWritten() throws {
    let subject = IndexSubject(archive: Array("/报 库/%\n".utf8) + [0xFF], rules: 3, settings: .max)
    var manifest = Manifest(subject: subject, generation: 12, nextNumber: 40, isComplete: true)
    manifest.segments = [
      Manifest.Segment(
        name: "segment-3-ab", byteCount: 900, numbers: NumberSet([1, 3]), pageCount: 9, articleCount: 70,
        textByteCount: 4000, deletedPages: NumberSet([0, 1, 8]))
    ]
    manifest.files = [Manifest.Table(name: "files-4-cd", byteCount: 100, entryCount: 2)]
    manifest.folders = Manifest.Table(name: "folders-5-ef", byteCount: 50, entryCount: 1)
    #expect(try Manifest(decoding: manifest.encoded) == manifest)
    #expect(manifest.encoded.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) })
  }

  @Test func anotherLayoutIsNamedAndNotRead() {
    #expect(throws: IndexFault.manifestVersion(found: "2")) {
      _ = try Manifest(decoding: Array("kanbao-index 2\nwhatever else\n".utf8))
    }
  }

  @Test func aTableFindsItsEntriesByPath() throws {
    let entries = (0..<100).map { number in
      FileEntry(
        path: SourcePath("p/\(number)"),
        stamp: FileStamp(byteCount: number, modified: -number, inode: 5, contentHash: .max), surroundings: 1,
        corrections: 2, segment: number, flags: [.hasJumps], digests: Array(repeating: 9, count: number % 3))
    }
    let bytes = FileTable.encoded(entries.inTableOrder)
    let folder = MemoryFileSystem(files: ["t": bytes])
    let table = try FileTable(Manifest.Table(name: "t", byteCount: bytes.count, entryCount: 100), in: folder)
    #expect(entries.allSatisfy { table.entry(of: $0.path) == $0 })
    #expect(["", "p", "p/100", "q"].allSatisfy { table.entry(of: SourcePath($0)) == nil })
    #expect((0..<100).map { table.entry($0) } == entries.inTableOrder)
  }
}
