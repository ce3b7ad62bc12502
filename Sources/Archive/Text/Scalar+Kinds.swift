/// What matters about a scalar before it is known what the text says.
extension Unicode.Scalar {
  /// C0 and C1 controls without TAB, which is white space, and without NEL, which ends lines elsewhere.
  var isControl: Bool {
    switch value {
    case 0x09, 0x85: false
    case 0...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  /// Shows nothing by itself: zero-width, direction and format characters (Default_Ignorable_Code_Point).
  var isHidden: Bool {
    switch value {
    case 0..<0xAD, 0x2010...0x2027, 0x2E80...0xD7FF, 0xFF01...0xFF9F: false
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// Blank in print: ASCII and ideographic spaces, tabs, line separators.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x3000, 0xA0: true
    case 0x21...0x7E, 0x2010...0x2027, 0x2E80...0x2FFF, 0x3001...0xD7FF, 0xFF01...0xFF9F: false
    default: properties.isWhitespace
    }
  }

  /// Leaves a mark on paper.
  var isPrinted: Bool { !isBlank && !isControl && !isHidden }
}
