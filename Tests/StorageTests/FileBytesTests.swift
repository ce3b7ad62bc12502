import Glibc
import Storage
import TestSupport
import Testing

@Suite struct FileBytesTests {
  @Test func readsNumbersAndNeverBeyondTheEnd() {
    let bytes = FileBytes([1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(bytes.number(UInt32.self, at: 1) == 0x0504_0302)
    #expect(bytes.number(UInt64.self, at: 1) == 0x0908_0706_0504_0302)
    #expect([-1, 2, 9, Int.max, Int.min].map { bytes.number(UInt64.self, at: $0) } == [0, 0, 0, 0, 0])
    #expect(bytes.withBytes(7..<100) { $0.byteCount } == 2)
    #expect(bytes.withBytes(100..<200) { $0.byteCount } == 0)
    #expect(FileBytes([]).number(UInt8.self, at: 0) == 0)
  }

  /// Without a guard the program would be stopped by SIGBUS.
  @Test func whatIsCutAwayUnderAMappingReadsAsNothing() throws {
    let folder = TemporaryFolder()
    let files = try LocalFileSystem(root: folder.path)
    try files.replace("file", with: Array(repeating: 7, count: 40_000))
    let (bytes, other) = (try files.map("file"), try files.map("file"))
    #expect(bytes.number(UInt8.self, at: 30_000) == 7 && !bytes.isTorn)
    bytes.forget()
    #expect(bytes.number(UInt8.self, at: 30_000) == 7)
    truncate(folder.path + "/file", 4096)
    #expect(bytes.number(UInt8.self, at: 100) == 7 && !bytes.isTorn)
    #expect(bytes.number(UInt64.self, at: 30_000) == 0 && bytes.isTorn)
    #expect(bytes.withBytes(20_000..<40_000) { span in span.withUnsafeBytes { $0.allSatisfy { $0 == 0 } } })
    #expect(!other.isTorn)
  }
}
