internal import Storage

/// A stretch of a segment's file, whose bytes are held against their checksums before they are looked at.
///
/// Nothing read through it leads out of it: what is not there is 0.
struct ByteView: Sendable {
  let file: SegmentFile
  let start: Int
  let count: Int

  /// The number of a type at an offset in bytes.
  @inline(__always)
  func number<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type, at offset: Int) -> Number {
    guard offset >= 0, offset <= count &- MemoryLayout<Number>.size else { return 0 }
    file.check(start &+ offset, MemoryLayout<Number>.size)
    return file.bytes.number(type, at: start &+ offset)
  }

  /// The number of a place in a table of numbers.
  @inline(__always)
  func entry<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type, _ index: Int) -> Number {
    number(type, at: index &* MemoryLayout<Number>.size)
  }

  /// How many numbers of a type there are.
  func entryCount<Number: FixedWidthInteger>(_ type: Number.Type) -> Int { count / MemoryLayout<Number>.size }

  /// A part of the view, cut to what is there.
  func part(_ range: Range<Int>) -> ByteView {
    let inside = range.clamped(to: 0..<count)
    return ByteView(file: file, start: start + inside.lowerBound, count: inside.count)
  }

  @inline(__always)
  func withBytes<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result {
    let inside = range.clamped(to: 0..<count)
    file.check(start &+ inside.lowerBound, inside.count)
    return file.bytes.withBytes(start &+ inside.lowerBound..<start &+ inside.upperBound, body)
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    withBytes(range) { span in
      Array(unsafeUninitializedCapacity: span.byteCount) { buffer, count in
        span.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
        count = span.byteCount
      }
    }
  }
}
