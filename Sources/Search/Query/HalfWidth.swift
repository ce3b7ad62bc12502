extension Unicode.Scalar {
  /// The ASCII character that a mark typed under a Chinese input method stands for in a query; others are themselves.
  var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    case 0x201C...0x201F: "\""
    default: self
    }
  }
}

extension Unicode.Scalar {
  /// The same for values, in which the marks on the keys of . < > mean nothing else.
  var halfWidthInValue: Unicode.Scalar {
    switch self {
    case "。": "."
    case "《", "〈": "<"
    case "》", "〉": ">"
    default: halfWidth
    }
  }
}
