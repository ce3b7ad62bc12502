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

/// Turns text into the codes that suit it best.
struct TextEncoder {
  /// What each code stands for.
  private(set) var entries: [UInt64] = []
  /// For every scalar its code plus 1, and in the highest bit whether a pair begins with it.
  private var codes: [UInt32]
  private var pairs: PairTable
  private static let pairFlag: UInt32 = 0x8000_0000
  /// Scalars that are looked at to choose the codes.
  private static let sampleLength = 1 << 20
  /// A pair that is rarer than this in the sample is worth no code.
  private static let leastPairCount = 4

  /// Chooses the codes for texts of that kind, given as UTF-8.
  init(for texts: [UInt8]) {
    // Characters beyond the first plane take four bytes, which begin as no others do.
    let end = texts.contains { $0 >= 0xF0 } ? 0x110000 : 0x10000
    codes = Array(repeating: 0, count: end)
    var counts = Array(repeating: UInt32(0), count: end)
    var seen: [Int] = []
    // A small segment is written often, so what it costs must not be what a large one does.
    var counter = PairTable(capacity: min(1 << 18, 16 << (Int.bitWidth - texts.count.leadingZeroBitCount)))
    // Every so many bytes a stretch, so that all of the segment is looked at.
    let stretch = 4096
    let step = max(stretch, texts.count / max(1, 3 * Self.sampleLength / stretch))
    var start = 0
    while start < texts.count {
      var previous: UInt32 = 0
      UTF8Scalars.forEach(in: texts, start..<min(texts.count, start + stretch)) { scalar in
        if counts[Int(scalar)] == 0 { seen.append(Int(scalar)) }
        counts[Int(scalar)] &+= 1
        if previous > 0 { counter.count(previous, scalar) }
        previous = scalar
      }
      start += step
    }
    pairs = PairTable(capacity: 1 << 15)
    choose(seen, counts, counter)
  }

  private mutating func choose(_ seen: [Int], _ counts: [UInt32], _ counter: PairTable) {
    let scalars = seen.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let singles = scalars.prefix(TextCode.count - 1 - 4096)
    entries = singles.map { TextCode.entry(UInt32($0)) }
    for (code, scalar) in singles.enumerated() { codes[scalar] = UInt32(code + 1) }
    // A pair of two short codes would save nothing.
    let found = counter.entries.filter { $0.count >= Self.leastPairCount }.compactMap { pair in
      let cost = cost(of: pair.first) + cost(of: pair.second)
      return cost > 2 ? (pair: pair, gain: Int(pair.count) * (cost - 2)) : nil
    }
    let best = found.sorted { ($1.gain, $0.pair.key) < ($0.gain, $1.pair.key) }
    // Codes that are short stay those of single characters, however few there are.
    while entries.count < TextCode.shortCount { entries.append(0) }
    for (pair, _) in best.prefix(TextCode.count - 1 - entries.count) {
      pairs.set(pair.first, pair.second, to: UInt32(entries.count))
      codes[Int(pair.first)] |= Self.pairFlag
      entries.append(TextCode.entry(pair.first, pair.second))
    }
  }

  private func cost(of scalar: UInt32) -> Int {
    let code = Int(codes[Int(scalar)] & ~Self.pairFlag)
    return code == 0 ? 5 : code <= TextCode.shortCount ? 1 : 2
  }

  /// Appends the codes of a text, given as UTF-8.
  func append(_ text: [UInt8], _ range: Range<Int>, to sink: inout ByteSink) {
    var held: UInt32 = 0
    UTF8Scalars.forEach(in: text, range) { append($0, after: &held, to: &sink) }
    if held > 0 { append(scalar: held, to: &sink) }
  }

  /// Appends the codes of scalars.
  func append(_ scalars: [Unicode.Scalar], to sink: inout ByteSink) {
    var held: UInt32 = 0
    for scalar in scalars { append(scalar.value, after: &held, to: &sink) }
    if held > 0 { append(scalar: held, to: &sink) }
  }

  /// Holds a scalar back until the next one tells whether both have a code together.
  @inline(__always)
  private func append(_ scalar: UInt32, after held: inout UInt32, to sink: inout ByteSink) {
    if held > 0 {
      if entry(of: held) & Self.pairFlag != 0, let code = pairs.value(held, scalar) {
        Self.append(code: Int(code), to: &sink)
        held = 0
        return
      }
      append(scalar: held, to: &sink)
    }
    if scalar == 0 { append(scalar: 0, to: &sink) }
    held = scalar
  }

  /// Of a merged segment not every text was looked at, so a character may have no entry.
  @inline(__always)
  private func entry(of scalar: UInt32) -> UInt32 { Int(scalar) < codes.count ? codes[Int(scalar)] : 0 }

  @inline(__always)
  private func append(scalar: UInt32, to sink: inout ByteSink) {
    let code = entry(of: scalar) & ~Self.pairFlag
    if code > 0 { return Self.append(code: Int(code) - 1, to: &sink) }
    Self.append(code: TextCode.escape, to: &sink)
    for shift in [0, 8, 16] as [UInt32] { sink.append(byte: UInt8(truncatingIfNeeded: scalar >> shift)) }
  }

  @inline(__always)
  private static func append(code: Int, to sink: inout ByteSink) {
    if code < TextCode.shortCount { return sink.append(byte: UInt8(truncatingIfNeeded: code)) }
    let long = code - TextCode.shortCount
    sink.append(byte: UInt8(truncatingIfNeeded: TextCode.shortCount + (long >> 8)))
    sink.append(byte: UInt8(truncatingIfNeeded: long & 0xFF))
  }
}

/// Turns codes back into text, as it was or folded.
struct TextDecoder: Sendable {
  private let entries: ByteView
  private let folded = FoldedCodes()

  init(_ file: SegmentFile) { entries = file.view(.textCodes) }

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
