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
}
