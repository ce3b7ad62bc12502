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
    codes = Array(repeating: 0, count: 0x110000)
    var counts = Array(repeating: UInt32(0), count: 0x110000)
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
      if codes[Int(held)] & Self.pairFlag != 0, let code = pairs.value(held, scalar) {
        Self.append(code: Int(code), to: &sink)
        held = 0
        return
      }
      append(scalar: held, to: &sink)
    }
    if scalar == 0 { append(scalar: 0, to: &sink) }
    held = scalar
  }

  @inline(__always)
  private func append(scalar: UInt32, to sink: inout ByteSink) {
    let code = codes[Int(scalar)] & ~Self.pairFlag
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

/// Turns codes back into text.
struct TextDecoder: Sendable {
  private let entries: ByteView

  init(_ file: SegmentFile) { entries = file.view(.textCodes) }

  /// Appends the scalars of some bytes; what is no code becomes U+FFFD.
  func append(_ bytes: RawSpan, to scalars: inout [Unicode.Scalar]) {
    var offset = 0
    while offset < bytes.byteCount {
      var code = Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset &+= 1
      if code >= TextCode.shortCount {
        let low = offset < bytes.byteCount ? Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) : 0
        offset &+= 1
        code = TextCode.shortCount &+ ((code &- TextCode.shortCount) << 8 | low)
      }
      if code == TextCode.escape {
        var value: UInt32 = 0
        for shift in [0, 8, 16] as [UInt32] {
          let byte = offset < bytes.byteCount ? bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) : 0
          value |= UInt32(byte) << shift
          offset &+= 1
        }
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        continue
      }
      let entry = entries.entry(UInt64.self, code)
      scalars.append(Unicode.Scalar(UInt32(truncatingIfNeeded: entry)) ?? "\u{FFFD}")
      let second = UInt32(truncatingIfNeeded: entry >> 32)
      if second > 0 { scalars.append(Unicode.Scalar(second) ?? "\u{FFFD}") }
    }
  }
}
