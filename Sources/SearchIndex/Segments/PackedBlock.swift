/// Up to 128 numbers in as few bits each as most of them need; the few that need more follow behind (PFOR).
///
///     width (7 bits) and whether there are exceptions (1 bit)
///     how many exceptions                           only if there are
///     the low bits of all numbers                   count × width bits, lowest first
///     place and high bits of each exception         one byte, and a number of seven bits a byte
enum PackedBlock {
  private static let exceptionFlag: UInt8 = 0x80

  // MARK: Writing

  static func append(_ values: ArraySlice<UInt32>, to sink: inout ByteSink) {
    let width = bestWidth(for: values)
    let limit = UInt64(1) << UInt64(width)
    var exceptionCount = 0
    for value in values where UInt64(value) >= limit { exceptionCount += 1 }
    sink.append(byte: UInt8(width) | (exceptionCount > 0 ? exceptionFlag : 0))
    if exceptionCount > 0 { sink.append(byte: UInt8(exceptionCount)) }
    appendLowBits(of: values, width: width, to: &sink)
    guard exceptionCount > 0 else { return }
    for (place, value) in values.enumerated() where UInt64(value) >= limit {
      sink.append(byte: UInt8(place))
      sink.append(Int(value) >> width)
    }
  }

  private static func appendLowBits(of values: ArraySlice<UInt32>, width: Int, to sink: inout ByteSink) {
    guard width > 0 else { return }
    let mask = UInt64(1) &<< UInt64(width) &- 1
    var word: UInt64 = 0
    var bitCount = 0
    for value in values {
      let bits = UInt64(value) & mask
      word |= bits &<< UInt64(bitCount)
      bitCount &+= width
      guard bitCount >= 64 else { continue }
      sink.append(fixed: word)
      bitCount &-= 64
      word = bitCount == 0 ? 0 : bits &>> UInt64(width &- bitCount)
    }
    while bitCount > 0 {
      sink.append(byte: UInt8(truncatingIfNeeded: word))
      word &>>= 8
      bitCount &-= 8
    }
  }

  /// The width at which numbers and exceptions together take the fewest bytes.
  private static func bestWidth(for values: ArraySlice<UInt32>) -> Int {
    var counts = InlineArray<33, Int>(repeating: 0)
    var widest = 0
    for value in values {
      let width = 32 - value.leadingZeroBitCount
      counts[width] += 1
      widest = max(widest, width)
    }
    var best = widest
    var bestCost = (values.count * widest + 7) / 8
    var above = 0
    var width = widest - 1
    while width >= 0 {
      above += counts[width + 1]
      // Most exceptions need one byte for their high bits, those far above more.
      let cost = (values.count * width + 7) / 8 + 1 + above * (widest - width > 7 ? 3 : 2)
      if above <= 255, cost < bestCost {
        best = width
        bestCost = cost
      }
      width -= 1
    }
    return best
  }

  // MARK: Reading

  /// Reads `count` numbers that begin at an offset into the first places of an array.
  ///
  /// - Returns: The offset behind them. Of damaged bytes the numbers are some, and the offset is at most the end.
  static func read(_ bytes: RawSpan, at start: Int, count: Int, into values: inout [UInt32]) -> Int {
    guard start < bytes.byteCount else {
      for index in 0..<count { values[index] = 0 }
      return bytes.byteCount
    }
    let head = bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self)
    let width = min(32, Int(head & ~exceptionFlag))
    var offset = start &+ 1
    var exceptionCount = 0
    if head & exceptionFlag != 0, offset < bytes.byteCount {
      exceptionCount = Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset &+= 1
    }
    unpack(bytes, at: offset, width: width, count: count, into: &values)
    offset &+= (count &* width &+ 7) / 8
    for _ in 0..<exceptionCount {
      guard offset < bytes.byteCount else { break }
      let place = Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset &+= 1
      let high = number(bytes, at: &offset)
      if place < count { values[place] |= UInt32(truncatingIfNeeded: high &<< UInt64(width)) }
    }
    return min(offset, bytes.byteCount)
  }

  /// Where the numbers that begin at an offset end.
  static func end(_ bytes: RawSpan, at start: Int, count: Int) -> Int {
    guard start < bytes.byteCount else { return bytes.byteCount }
    let head = bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self)
    var offset = start &+ 1 &+ (count &* min(32, Int(head & ~exceptionFlag)) &+ 7) / 8
    guard head & exceptionFlag != 0, start + 1 < bytes.byteCount else { return min(offset, bytes.byteCount) }
    let exceptionCount = Int(bytes.unsafeLoad(fromByteOffset: start + 1, as: UInt8.self))
    offset &+= 1
    for _ in 0..<exceptionCount {
      offset &+= 1
      _ = number(bytes, at: &offset)
    }
    return min(offset, bytes.byteCount)
  }

  private static func unpack(_ bytes: RawSpan, at start: Int, width: Int, count: Int, into values: inout [UInt32]) {
    var values = values.mutableSpan
    guard width > 0 else {
      for index in 0..<count { values[index] = 0 }
      return
    }
    let mask = UInt64(1) &<< UInt64(width) &- 1
    var bit = 0
    // Whole words can be read up to seven bytes before the end.
    let safe = start &+ (count &* width) / 8 &+ 8 <= bytes.byteCount
    var index = 0
    while index < count {
      let word = safe ? word(bytes, at: start &+ bit &>> 3) : cutWord(bytes, at: start &+ bit &>> 3)
      values[index] = UInt32(truncatingIfNeeded: (word &>> UInt64(truncatingIfNeeded: bit & 7)) & mask)
      bit &+= width
      index &+= 1
    }
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes from an offset on, zeros behind the end.
  private static func cutWord(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    var index = 0
    while index < 8, offset &+ index < bytes.byteCount {
      let byte = bytes.unsafeLoad(fromByteOffset: offset &+ index, as: UInt8.self)
      word |= UInt64(byte) &<< UInt64(8 &* index)
      index &+= 1
    }
    return word
  }

  /// A number of seven bits a byte; what is missing of it is 0.
  static func number(_ bytes: RawSpan, at offset: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, offset < bytes.byteCount {
      let byte = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      offset &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift &+= 7
    }
    return value
  }
}
