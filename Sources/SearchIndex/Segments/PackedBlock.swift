/// Up to 128 numbers in as few bits each as most of them need; the few that need more follow behind (PFOR).
///
///     width (7 bits) and whether there are exceptions (1 bit)
///     how many exceptions                           only if there are
///     the low bits of all numbers                   count × width bits, lowest first
///     place and high bits of each exception         one byte, and a number of seven bits a byte
enum PackedBlock {
  private static let exceptionFlag: UInt8 = 0x80

  // MARK: Writing

  static func append(_ values: Span<UInt32>, to sink: inout ByteSink) {
    var all: UInt32 = 0
    for index in values.indices { all |= values[index] }
    // Most rows of counts and weights hold nothing.
    if all == 0 { return sink.append(byte: 0) }
    let widest = 32 - all.leadingZeroBitCount
    let width = bestWidth(for: values, widest: widest)
    guard width < widest else {
      sink.append(byte: UInt8(width))
      return appendLowBits(of: values, width: width, to: &sink)
    }
    var exceptionCount = 0
    for index in values.indices where values[index] &>> UInt32(width) != 0 { exceptionCount &+= 1 }
    sink.append(byte: UInt8(width) | exceptionFlag)
    sink.append(byte: UInt8(exceptionCount))
    appendLowBits(of: values, width: width, to: &sink)
    for index in values.indices where values[index] &>> UInt32(width) != 0 {
      sink.append(byte: UInt8(truncatingIfNeeded: index))
      sink.append(Int(values[index] &>> UInt32(width)))
    }
  }

  private static func appendLowBits(of values: Span<UInt32>, width: Int, to sink: inout ByteSink) {
    guard width > 0 else { return }
    let mask = UInt64(1) &<< UInt64(width) &- 1
    var word: UInt64 = 0
    var bitCount = 0
    for index in values.indices {
      let bits = UInt64(values[index]) & mask
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
  private static func bestWidth(for values: Span<UInt32>, widest: Int) -> Int {
    // Sixty-four places, so that the compiler knows that no width leads out.
    var counts = InlineArray<64, Int>(repeating: 0)
    for index in values.indices { counts[(32 &- values[index].leadingZeroBitCount) & 63] &+= 1 }
    var best = widest
    var bestCost = (values.count &* widest &+ 7) / 8
    var above = 0
    var width = widest - 1
    while width >= 0 {
      above &+= counts[width &+ 1]
      // Most exceptions need one byte for their high bits, those far above more.
      let cost = (values.count &* width &+ 7) / 8 &+ 1 &+ above &* (widest &- width > 7 ? 3 : 2)
      if above <= 255, cost < bestCost {
        best = width
        bestCost = cost
      }
      width -= 1
    }
    return best
  }

  // MARK: Reading

  /// Reads `count` numbers that begin at an offset into an array, from a place on.
  ///
  /// - Returns: The offset behind them. Of damaged bytes the numbers are some, and the offset is at most the end.
  static func read(
    _ bytes: RawSpan, at start: Int, count: Int, into values: inout [UInt32], from place: Int = 0
  ) -> Int {
    guard start < bytes.byteCount else {
      for index in 0..<count { values[place + index] = 0 }
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
    unpack(bytes, at: offset, width: width, count: count, into: &values, from: place)
    offset &+= (count &* width &+ 7) / 8
    for _ in 0..<exceptionCount {
      guard offset < bytes.byteCount else { break }
      let index = Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset &+= 1
      let high = number(bytes, at: &offset)
      if index < count { values[place &+ index] |= UInt32(truncatingIfNeeded: high &<< UInt64(width)) }
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

  private static func unpack(
    _ bytes: RawSpan, at start: Int, width: Int, count: Int, into values: inout [UInt32], from place: Int
  ) {
    var values = values.mutableSpan
    guard width > 0 else {
      for index in 0..<count { values[place &+ index] = 0 }
      return
    }
    let mask = UInt64(1) &<< UInt64(width) &- 1
    var bit = 0
    // Whole words can be read up to seven bytes before the end.
    let safe = start &+ (count &* width) / 8 &+ 8 <= bytes.byteCount
    var index = 0
    while index < count {
      let word = safe ? word(bytes, at: start &+ bit &>> 3) : cutWord(bytes, at: start &+ bit &>> 3)
      values[place &+ index] = UInt32(truncatingIfNeeded: (word &>> UInt64(truncatingIfNeeded: bit & 7)) & mask)
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
