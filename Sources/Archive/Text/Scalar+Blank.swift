extension Unicode.Scalar {
  /// Blank in print: ASCII and ideographic spaces, tabs, line separators.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x3000, 0xA0: true
    case 0x21...0x7E, 0x2010...0x2027, 0x2E80...0x2FFF, 0x3001...0xD7FF, 0xFF01...0xFF9F: false
    default: properties.isWhitespace
    }
  }
}
