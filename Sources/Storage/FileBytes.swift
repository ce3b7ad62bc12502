internal import CMapping
internal import Glibc

/// The bytes of a file, in memory or mapped from the disk; they stay where they are as long as anything refers to this.
///
/// A number that begins beyond the end reads as 0 and a range is cut to what is there, so that nothing read from a damaged
/// file can lead out of it. Numbers are little-endian and may begin anywhere.
public final class FileBytes: Sendable {
  public let count: Int
  @usableFromInline nonisolated(unsafe) let base: UnsafeRawPointer
  /// Nil for bytes that are not pages of a file which the system can read again.
  private let mapping: Int32?
  private let release: @Sendable (UnsafeRawPointer) -> Void

  /// - Parameters:
  ///   - base: Where the bytes are; nobody may change them.
  ///   - count: How many there are.
  ///   - isMapped: Whether they are pages of a file that the system can read again.
  ///   - release: Gives them back when nothing refers to them any more.
  init(
    base: UnsafeRawPointer, count: Int, isMapped: Bool = false, release: @escaping @Sendable (UnsafeRawPointer) -> Void
  ) {
    self.base = base
    self.count = count
    mapping = isMapped ? kanbao_watch_mapping(base, count) : nil
    self.release = release
  }

  /// A copy of bytes in memory.
  public convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
    self.init(base: UnsafeRawPointer(copy), count: bytes.count) { $0.deallocate() }
  }

  deinit {
    if let mapping { kanbao_forget_mapping(mapping) }
    release(base)
  }

  /// Whether somebody cut the file while it was mapped, or its disk failed: what was missing reads as 0 from then on.
  ///
  /// Known once the missing part was looked at; ask after a look, before its outcome is believed.
  public var isTorn: Bool { mapping.map(kanbao_mapping_is_torn) ?? false }

  /// Lets the system have the memory of what was looked at so far; what is looked at again comes in again.
  ///
  /// For whoever reads a large file once from end to end. Others may read meanwhile.
  public func forget() {
    if mapping != nil, !isTorn { madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED) }
  }

  /// The number of a type at an offset; 0 where it does not lie within the file.
  @inlinable
  public func number<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type, at offset: Int) -> Number {
    guard offset >= 0, offset <= count &- MemoryLayout<Number>.size else { return 0 }
    return Number(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Hands over the bytes of a range, cut to what is there.
  @inlinable
  public func withBytes<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result {
    let part = range.clamped(to: 0..<count)
    return body(RawSpan(_unsafeStart: base + part.lowerBound, byteCount: part.count))
  }
}
