extension String {
  /// The text of some scalars. Written as bytes at once: the way over a view of scalars takes many times as long.
  init(of scalars: ArraySlice<Unicode.Scalar>) {
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: count) { buffer in
      var place = 0
      for scalar in scalars {
        let value = scalar.value
        let width = UTF8.width(scalar)
        // The first byte tells the width by its highest bits, the others bear six bits each.
        let mark: UInt32 = width == 1 ? 0 : width == 2 ? 0xC0 : width == 3 ? 0xE0 : 0xF0
        var shift = UInt32(6 * (width - 1))
        buffer[place] = UInt8(truncatingIfNeeded: mark | value >> shift)
        place += 1
        while shift > 0 {
          shift -= 6
          buffer[place] = UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F)
          place += 1
        }
      }
      return place
    }
  }
}
