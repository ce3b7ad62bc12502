extension String {
  /// Without line ends, controls and invisible direction marks, runs of blanks as one; a citation is one line, whatever the
  /// print or the file did.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    var isBlank = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = !line.isEmpty
      } else if !scalar.isInvisible {
        if isBlank { line.append(" ") }
        isBlank = false
        line.append(scalar)
      }
    }
    return String(line)
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate: true
    default: false
    }
  }

  /// Whether it is a Chinese character, as far as a citation has to know.
  var isHan: Bool { properties.isIdeographic }

  var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }
}
