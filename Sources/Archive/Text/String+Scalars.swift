extension String {
  /// A string of exactly these scalars; written straight as UTF-8, which is several times faster than appending them.
  init(_ scalars: some Collection<Unicode.Scalar>) {
    var byteCount = 0
    for scalar in scalars { byteCount += scalar.byteCount }
    self.init(unsafeUninitializedCapacity: byteCount) { buffer in
      var end = 0
      for scalar in scalars {
        let (value, count) = (scalar.value, scalar.byteCount)
        // The lead byte tells the length (RFC 3629 section 3); each byte after it holds six bits.
        buffer[end] = count == 1 ? UInt8(value) : ~(0xFF >> UInt8(count)) | UInt8(value >> UInt32(6 * (count - 1)))
        for place in stride(from: 1, to: count, by: 1) {
          buffer[end + place] = 0x80 | UInt8(value >> UInt32(6 * (count - 1 - place)) & 0x3F)
        }
        end += count
      }
      return end
    }
  }
}

extension Unicode.Scalar {
  /// Bytes of it in UTF-8, 1…4.
  fileprivate var byteCount: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4 }
}
