extension Key {
  /// The key meant when an input method is on: `：` is `:`, `【` is `[`, a full-width `ｊ` is `j`, the ideographic space is Space.
  ///
  /// For commands only. In a prompt what was typed is what is wanted.
  public var folded: Key {
    guard case .character(let scalar) = self else { return self }
    return .character(Self.folded(scalar))
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // Full-width forms stand in the order of ASCII.
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
    default: keysOfPunctuation[scalar] ?? scalar
    }
  }

  /// What Chinese input methods print on the keys of an ASCII keyboard.
  private static let keysOfPunctuation: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{3000}": " ", "。": ".", "、": "\\", "·": "`", "—": "_", "…": "^", "￥": "$",
    "【": "[", "】": "]", "〔": "[", "〕": "]", "「": "{", "」": "}", "『": "{", "』": "}", "《": "<", "》": ">",
    "“": "\"", "”": "\"", "‘": "'", "’": "'",
  ]
}
