import Glibc
import Synchronization

/// Turns bytes of one encoding into scalars; every byte that means nothing becomes one U+FFFD.
///
/// A decoder holds an iconv descriptor and is used from one thread.
final class Decoder {
  struct Decoded {
    var scalars: [Unicode.Scalar] = []
    var undecodableCount = 0
    /// Of the first undecodable byte, from the start of the bytes given.
    var firstUndecodable: Int?
  }

  private let encoding: TextEncoding
  private let descriptor: iconv_t?

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    if encoding != .utf8 { Self.keepLoaded(encoding) }
    descriptor = encoding == .utf8 ? nil : Self.open(encoding)
  }

  private static func open(_ encoding: TextEncoding) -> iconv_t? {
    // iconv_open answers (iconv_t)-1 where it does not know a name.
    iconv_open("UTF-32LE", encoding.iconvName).flatMap { Int(bitPattern: $0) == -1 ? nil : $0 }
  }

  /// The encodings of which one descriptor stays open for good: glibc unloads an encoding's tables with the last one, and
  /// loading them for every file costs more than decoding it.
  private static let loaded = Mutex<Set<TextEncoding>>([])

  private static func keepLoaded(_ encoding: TextEncoding) {
    if loaded.withLock({ $0.insert(encoding).inserted }) { _ = open(encoding) }
  }

  deinit { if let descriptor { iconv_close(descriptor) } }

  /// Decodes bytes that begin and end between characters; each call starts anew.
  func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    if encoding == .utf8 { return decodeUTF8(bytes) }
    guard let descriptor else { return decodeUTF8(bytes) }
    iconv(descriptor, nil, nil, nil, nil)
    return decode(bytes, with: descriptor)
  }

  private func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var decoded = Decoded()
    decoded.scalars.reserveCapacity(bytes.count / 2)
    var reader = UTF8Reader(bytes)
    while let step = reader.next() {
      decoded.scalars.append(step.scalar)
      if !step.isSound { decoded.noteUndecodable(at: reader.position - 1 - bytes.startIndex) }
    }
    return decoded
  }

  private func decode(_ bytes: ArraySlice<UInt8>, with descriptor: iconv_t) -> Decoded {
    var decoded = Decoded()
    decoded.scalars.reserveCapacity(bytes.count / encoding.unitByteCount)
    bytes.withUnsafeBytes { raw in
      // iconv's input is not const in its declaration, but it writes nothing there.
      let start = raw.bindMemory(to: CChar.self).baseAddress.map { UnsafeMutablePointer(mutating: $0) }
      var offset = 0
      while offset < bytes.count {
        let stop = convert(start.map { $0 + offset }, count: bytes.count - offset, with: descriptor, into: &decoded)
        offset = bytes.count - stop.remaining
        if stop.isFull { continue }
        guard offset < bytes.count else { break }
        decoded.scalars.append("\u{FFFD}")
        decoded.noteUndecodable(at: offset)
        offset += 1
      }
      // Big5-HKSCS holds a letter back that a combining mark might follow.
      _ = convert(nil, count: 0, with: descriptor, into: &decoded)
    }
    return decoded
  }

  /// Converts up to the first byte that means nothing, the end, or a full buffer.
  private func convert(
    _ start: UnsafeMutablePointer<CChar>?, count: Int, with descriptor: iconv_t, into decoded: inout Decoded
  ) -> (remaining: Int, isFull: Bool) {
    var input = start
    var remaining = count
    var isFull = false
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: min(count + 4, 1 << 14)) { buffer in
      var room = buffer.count * 4
      buffer.withMemoryRebound(to: CChar.self) { output in
        var next = output.baseAddress
        let result = iconv(descriptor, &input, &remaining, &next, &room)
        isFull = result == -1 && errno == E2BIG
      }
      decoded.scalars += buffer.prefix(buffer.count - room / 4).lazy.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    }
    return (remaining, isFull)
  }
}

extension Decoder.Decoded {
  fileprivate mutating func noteUndecodable(at offset: Int) {
    undecodableCount += 1
    if firstUndecodable == nil { firstUndecodable = offset }
  }
}
