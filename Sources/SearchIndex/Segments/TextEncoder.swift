internal import Synchronization

/// Turns text into the codes that suit it best.
struct TextEncoder {
  /// What each code stands for.
  private(set) var entries: [UInt64] = []
  /// For every scalar its code plus 1 in the low half, and in the high half a bit for each class of scalars of which one
  /// follows it in a pair: most lookups of pairs are spared by it.
  private var codes: [UInt64]
  private var pairs: PairTable
  /// Bytes of code for a byte of the text it was made for, as it was measured then.
  private var share = 0.0
  /// How much longer other text may become under codes that were not made for it.
  private static let tolerance = 1.06
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
    share = share(of: texts)
  }

  private mutating func choose(_ seen: [Int], _ counts: [UInt32], _ counter: PairTable) {
    let scalars = seen.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let singles = scalars.prefix(TextCode.count - 1 - 4096)
    entries = singles.map { TextCode.entry(UInt32($0)) }
    for (code, scalar) in singles.enumerated() { codes[scalar] = UInt64(code + 1) }
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
      codes[Int(pair.first)] |= Self.classBit(pair.second)
      entries.append(TextCode.entry(pair.first, pair.second))
    }
  }

  private func cost(of scalar: UInt32) -> Int {
    let code = Int(truncatingIfNeeded: codes[Int(scalar)] & 0xFFFF_FFFF)
    return code == 0 ? 5 : code <= TextCode.shortCount ? 1 : 2
  }

  /// Of 32 classes the one of a scalar, as the bit that stands for it.
  @inline(__always)
  private static func classBit(_ scalar: UInt32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: 32 | scalar & 31) }

  // MARK: Suiting

  /// Whether it suits texts, given as UTF-8, about as well as those it was made for.
  func suits(_ texts: [UInt8]) -> Bool { share(of: texts) <= share * Self.tolerance }

  /// Bytes of code for a byte of text, by some of the text.
  private func share(of texts: [UInt8]) -> Double {
    let stretch = 4096
    let step = max(stretch, texts.count / 64)
    var sink = ByteSink()
    var count = 1
    for start in stride(from: 0, to: texts.count, by: step) {
      let range = start..<min(texts.count, start + stretch)
      append(texts, range, to: &sink)
      count += range.count
    }
    return Double(sink.count) / Double(count)
  }

  // MARK: Coding

  /// Appends the codes of a text, given as UTF-8.
  func append(_ text: [UInt8], _ range: Range<Int>, to sink: inout ByteSink) {
    // A byte of text is never more than four of code.
    sink.append(atMost: 4 * range.count + 4) { bytes in
      var writer = CodeRow(bytes)
      UTF8Scalars.forEach(in: text, range) { append($0, to: &writer) }
      append(held: writer.held, to: &writer)
      return writer.count
    }
  }

  /// Appends the codes of scalars.
  func append(_ scalars: [Unicode.Scalar], to sink: inout ByteSink) {
    sink.append(atMost: 4 * scalars.count + 4) { bytes in
      var writer = CodeRow(bytes)
      for scalar in scalars { append(scalar.value, to: &writer) }
      append(held: writer.held, to: &writer)
      return writer.count
    }
  }

  /// Where codes are written, and the scalar that waits for the one after it.
  private struct CodeRow {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    /// 0 for none.
    var held: UInt32 = 0

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
      bytes[count] = byte
      count &+= 1
    }

    @inline(__always)
    mutating func write(code: Int) {
      if code < TextCode.shortCount { return write(UInt8(truncatingIfNeeded: code)) }
      let long = code &- TextCode.shortCount
      write(UInt8(truncatingIfNeeded: TextCode.shortCount &+ (long &>> 8)))
      write(UInt8(truncatingIfNeeded: long))
    }
  }

  /// Holds a scalar back until the next one tells whether both have a code together.
  @inline(__always)
  private func append(_ scalar: UInt32, to row: inout CodeRow) {
    let held = row.held
    if held > 0, entry(of: held) & Self.classBit(scalar) != 0, let code = pairs.value(held, scalar) {
      row.write(code: Int(truncatingIfNeeded: code))
      row.held = 0
      return
    }
    append(held: held, to: &row)
    if scalar == 0 { append(lone: 0, to: &row) }
    row.held = scalar
  }

  @inline(__always)
  private func append(held scalar: UInt32, to row: inout CodeRow) {
    if scalar > 0 { append(lone: scalar, to: &row) }
  }

  @inline(__always)
  private func append(lone scalar: UInt32, to row: inout CodeRow) {
    let code = Int(truncatingIfNeeded: entry(of: scalar) & 0xFFFF_FFFF)
    if code > 0 { return row.write(code: code &- 1) }
    row.write(code: TextCode.escape)
    for shift in [0, 8, 16] as [UInt32] { row.write(UInt8(truncatingIfNeeded: scalar >> shift)) }
  }

  /// Not every text was looked at, so a character may have no entry.
  @inline(__always)
  private func entry(of scalar: UInt32) -> UInt64 { Int(scalar) < codes.count ? codes[Int(scalar)] : 0 }
}

/// The codes that the segments of one writer share as long as they suit, so that a merge can copy texts as they are.
public final class SharedTextCode: Sendable {
  private let last = Mutex<TextEncoder?>(nil)
  /// Less text than this has codes of its own: there are few of them then.
  private static let leastByteCount = 1 << 20

  public init() {}

  func encoder(for texts: [UInt8]) -> TextEncoder {
    guard texts.count >= Self.leastByteCount else { return TextEncoder(for: texts) }
    if let known = last.withLock({ $0 }), known.suits(texts) { return known }
    let made = TextEncoder(for: texts)
    last.withLock { $0 = made }
    return made
  }
}
