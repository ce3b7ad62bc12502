/// A value for every Unicode scalar, found in two steps: the block of 256, then the place in it.
///
/// Blocks that hold nothing of their own are shared, so a table of what Chinese text needs stays near 100 KB and in
/// the processor's cache. Looking up costs about a nanosecond.
struct ScalarTable<Value: Sendable>: Sendable {
  private static var blockSize: Int { 256 }

  private var blocks: [UInt16]
  private var values: [Value]
  private var ownBlocks: Set<Int> = []

  init(repeating value: Value) {
    blocks = Array(repeating: 0, count: 0x110000 / Self.blockSize)
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
      if next % Self.blockSize == 0, next + Self.blockSize - 1 <= range.upperBound {
        let block = uniform ?? addBlock(Array(repeating: value, count: Self.blockSize))
        uniform = block
        blocks[next / Self.blockSize] = block
        ownBlocks.remove(next / Self.blockSize)
        next += Self.blockSize
      } else {
        set(next, to: value)
        next += 1
      }
    }
  }

  private mutating func set(_ scalar: Int, to value: Value) {
    let index = scalar / Self.blockSize
    if ownBlocks.insert(index).inserted {
      let start = Int(blocks[index]) * Self.blockSize
      blocks[index] = addBlock(Array(values[start..<start + Self.blockSize]))
    }
    values[Int(blocks[index]) * Self.blockSize + scalar % Self.blockSize] = value
  }

  private mutating func addBlock(_ block: [Value]) -> UInt16 {
    values += block
    return UInt16(values.count / Self.blockSize - 1)
  }
}
