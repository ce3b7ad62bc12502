internal import ChineseText

/// How a segment's text is written in fewer bytes: the most common characters as one byte, all others and the most common
/// pairs as two.
///
/// Chinese takes three bytes a character in UTF-8 and about one and a quarter here. Every article is written by itself, so any
/// one can be read alone; reading is a look in a table for every code.
enum TextCode {
  /// Codes of one byte: those below this.
  static let shortCount = 192
  /// All codes; the last one says that a scalar follows as it is, in three bytes.
  static let count = shortCount + (256 - shortCount) * 256
  static let escape = count - 1

  /// The scalars of a code as one number: the first in the low half, the second in the high half, 0 for none.
  static func entry(_ first: UInt32, _ second: UInt32 = 0) -> UInt64 { UInt64(second) << 32 | UInt64(first) }
}

/// Turns codes back into text, as it was or folded.
struct TextDecoder: Sendable {
  private let entries: ByteView
  private let folded = FoldedCodes()

  init(_ file: SegmentFile) { entries = file.view(.textCodes) }

  /// What each code stands for, as it is in the file.
  var bytes: [UInt8] { entries.bytes(0..<entries.count) }

  /// The scalars of some bytes; what is no code becomes U+FFFD.
  func scalars(of bytes: RawSpan) -> [Unicode.Scalar] { scalars(of: bytes, by: table(foldedBy: [])) }

  /// The scalars of some bytes by a table of this decoder.
  func scalars(of bytes: RawSpan, by table: CodeTable) -> [Unicode.Scalar] {
    let entries = table.entries.span
    // A byte is two scalars at most, and one more is written than counts.
    return Array(unsafeUninitializedCapacity: 2 * bytes.byteCount + 2) { buffer, count in
      var offset = 0
      while offset < bytes.byteCount {
        let code = Self.code(bytes, at: &offset)
        // Both are written, and counted without a branch: whether there is a second cannot be foretold.
        let entry = entries[code]
        let second = entry.second.value
        buffer[count] = entry.first
        buffer[count &+ 1] = entry.second
        count &+= 1 &+ Int((second | (0 &- second)) &>> 31)
        if code == TextCode.escape { buffer[count &- 1] = table.folded(Self.escaped(bytes, at: &offset)) }
      }
    }
  }

  /// What each code stands for in folded text. Made once for each set of folds, in a fraction of a millisecond.
  func table(foldedBy folds: FoldOptions) -> CodeTable { folded.table(foldedBy: folds, entries) }

  // MARK: Lengths

  /// Of every code how many bytes its text takes as UTF-8.
  var byteCounts: [UInt8] {
    (0..<TextCode.count).map { code in
      let entry = entries.number(UInt64.self, at: code * 8)
      let scalars = [UInt32(truncatingIfNeeded: entry), UInt32(truncatingIfNeeded: entry >> 32)]
      return scalars.reduce(0) { $1 == 0 ? $0 : $0 + UInt8(UTF8.width(Unicode.Scalar($1) ?? "\u{FFFD}")) }
    }
  }

  /// How many bytes some codes stand for as UTF-8, by what each takes.
  static func byteCount(of bytes: RawSpan, _ byteCounts: [UInt8]) -> Int {
    var offset = 0
    var count = 0
    while offset < bytes.byteCount {
      let code = code(bytes, at: &offset)
      count &+= code == TextCode.escape ? UTF8.width(escaped(bytes, at: &offset)) : Int(byteCounts[code])
    }
    return count
  }

  @inline(__always)
  private static func code(_ bytes: RawSpan, at offset: inout Int) -> Int {
    let first = Int(byte(bytes, at: &offset))
    guard offset < bytes.byteCount else { return first }
    // Without a branch, for how long a code is cannot be foretold: all ones where it has a second byte.
    let mask = (TextCode.shortCount &- 1 &- first) &>> (Int.bitWidth - 1)
    let second = Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
    offset &-= mask
    return first &+ (((first &- TextCode.shortCount) &* 255 &+ second) & mask)
  }

  private static func escaped(_ bytes: RawSpan, at offset: inout Int) -> Unicode.Scalar {
    var value: UInt32 = 0
    for shift in [0, 8, 16] as [UInt32] { value |= UInt32(byte(bytes, at: &offset)) << shift }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The next byte; 0 behind the end.
  @inline(__always)
  private static func byte(_ bytes: RawSpan, at offset: inout Int) -> UInt8 {
    guard offset < bytes.byteCount else { return 0 }
    defer { offset &+= 1 }
    return bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
