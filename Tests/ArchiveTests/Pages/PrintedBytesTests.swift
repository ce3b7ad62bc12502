import Testing

@testable import Archive

/// Which bytes of a line some characters were decoded from.
@Suite struct PrintedBytesTests {
  @Test(
    arguments: [
      (TextEncoding.utf8, Array("修渠12条".utf8), 2..<5, 6..<11), (.utf8, Array("a𠀀3个".utf8), 2..<4, 5..<9),
      (.gb18030, [0xD0, 0xDE, 0xC7, 0xFE, 0x31, 0x32, 0xCC, 0xF5], 2..<5, 4..<8),
      (.gb18030, [0x81, 0x30, 0x81, 0x30, 0x33], 1..<2, 4..<5), (.big5, [0xA4, 0x54, 0xAD, 0xD3], 0..<1, 0..<2),
      (.utf16LittleEndian, [0x33, 0x00, 0x40, 0xD8, 0x00, 0xDC, 0x34, 0x00], 2..<3, 6..<8),
      // Bytes that mean nothing are characters of their own.
      (.utf8, [0xFF, 0x33, 0x34], 1..<3, 1..<3),
    ] as [(TextEncoding, [UInt8], Range<Int>, Range<Int>)])
  func tellsTheBytesOfCharacters(
    _ encoding: TextEncoding, _ bytes: [UInt8], _ scalars: Range<Int>, _ expected: Range<Int>
  ) {
    #expect(CharacterWalk(bytes[...], encoding: encoding).bytes(ofScalars: scalars) == expected)
  }

  @Test func isNilBeyondTheEnd() {
    #expect(CharacterWalk(Array("12".utf8)[...], encoding: .utf8).bytes(ofScalars: 1..<3) == nil)
  }
}
