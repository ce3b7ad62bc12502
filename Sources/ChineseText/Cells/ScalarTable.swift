/// A value for every Unicode scalar, found in two steps: the block of 256, then the place in it.
///
/// Blocks that hold nothing of their own are shared, so a table of what Chinese text needs stays near 100 KB and in
/// the processor's cache. Looking up costs about a nanosecond.
struct ScalarTable<Value: Sendable>: Sendable {
  private static var blockSize: Int { 256 }

  private var blocks: [UInt16]
  private var values: [Value]
  /// Whether a block holds values of its own, and may be written to.
  private var isOwn: [Bool]

  init(repeating value: Value) {
    blocks = Array(repeating: 0, count: 0x110000 / Self.blockSize)
    isOwn = Array(repeating: false, count: blocks.count)
    values = Array(repeating: value, count: Self.blockSize)
  }

  subscript(scalar: Unicode.Scalar) -> Value {
    get {
      let value = Int(truncatingIfNeeded: scalar.value)
      return values[Int(blocks[value >> 8]) << 8 | value & 0xFF]
    }
    set { set(Int(scalar.value), to: newValue) }
  }

  /// Gives every scalar of the range the same value; whole blocks among them come to share one.
  mutating func fill(_ range: ClosedRange<Int>, with value: Value) {
    var uniform: UInt16?
    var next = range.lowerBound
    while next <= range.upperBound {
      let index = next / Self.blockSize
      let end = min(range.upperBound, index * Self.blockSize + Self.blockSize - 1)
      if end - next + 1 == Self.blockSize {
        let block = uniform ?? addBlock(repeatElement(value, count: Self.blockSize))
        uniform = block
        blocks[index] = block
        isOwn[index] = false
      } else {
        let start = ownStart(of: index)
        for place in next...end { values[start + place % Self.blockSize] = value }
      }
      next = end + 1
    }
  }

  private mutating func set(_ scalar: Int, to value: Value) {
    values[ownStart(of: scalar / Self.blockSize) + scalar % Self.blockSize] = value
  }

  /// Where the block's own values begin; one that is shared is copied first.
  private mutating func ownStart(of index: Int) -> Int {
    if !isOwn[index] {
      isOwn[index] = true
      let start = Int(blocks[index]) * Self.blockSize
      blocks[index] = addBlock(Array(values[start..<start + Self.blockSize]))
    }
    return Int(blocks[index]) * Self.blockSize
  }

  private mutating func addBlock(_ block: some Collection<Value>) -> UInt16 {
    values += block
    return UInt16(values.count / Self.blockSize - 1)
  }
}
