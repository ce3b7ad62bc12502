import Newspaper
import Search
import SearchIndex
import Storage
import TestSupport
import Testing

/// Files that are torn, rotten or of another version: refused or found out, never a crash.
@Suite struct DamagedSegmentTests {
  private static func segment() throws -> [UInt8] {
    var archive = WideArchive(generator: SeededGenerator(seed: 3))
    return try TestIndex(archive.pages(12)).files.read("s0", atMost: .max)
  }

  @Test func namesDamageInOneLine() throws {
    var bytes = try Self.segment()
    bytes[100] ^= 1
    let reader = try SegmentReader("s", in: MemoryFileSystem(files: ["s": bytes]))
    #expect(throws: SegmentError.self) { try reader.check() }
    let words = reader.damage?.description ?? ""
    #expect(words.hasPrefix("s: ") && words.contains("damaged between bytes 0 and") && !words.contains("\n"))
  }

  @Test func refusesAnotherVersion() throws {
    var bytes = try Self.segment()
    bytes[8] = 99
    #expect(throws: SegmentError.otherVersion(path: "s", found: 99)) {
      try SegmentReader("s", in: MemoryFileSystem(files: ["s": bytes]))
    }
  }

  @Test func refusesWhatIsCutOff() throws {
    let bytes = try Self.segment()
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 50)) {
      let files = MemoryFileSystem(files: ["s": Array(bytes[..<length])])
      #expect(throws: SegmentError.self, "\(length) bytes") { try SegmentReader("s", in: files) }
    }
  }

  /// Bytes changed anywhere, many at once: answers are worth nothing, but they come, and the damage is known.
  @Test(arguments: 0..<60) func searchesDamagedBytesWithoutCrashing(_ seed: Int) async throws {
    var archive = WideArchive(generator: SeededGenerator(seed: UInt64(seed)))
    let pages = archive.pages(4)
    var bytes = try Self.segment()
    for _ in 0..<200 {
      bytes[Int.random(in: 100..<bytes.count * 9 / 10, using: &archive.generator)] =
        UInt8.random(in: 0...255, using: &archive.generator)
    }
    guard let reader = try? SegmentReader("s", in: MemoryFileSystem(files: ["s": bytes])) else { return }
    let snapshot = IndexSnapshot([IndexSnapshot.Member(reader, deletedPages: [1])])
    for _ in 0..<20 {
      let result = await IndexResult(
        SearchRequest(query: QueryParser().parse(archive.query(about: pages)).query), in: snapshot)
      _ = result.hits(0..<5)
      for facet in Facet.allCases { _ = result.counts(by: facet) }
    }
    for page in 0..<min(reader.pageCount, 20) { _ = reader.wholePage(page) }
    #expect(throws: SegmentError.self) { try reader.check() }
  }
}
