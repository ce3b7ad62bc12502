import ChineseText

/// What becomes of one scalar or stray byte on its way to the glass.
enum Appearance: Hashable {
  /// Nothing is seen of it, and it takes no room.
  case nothing
  /// It is text and begins a cluster.
  case base(Unicode.Scalar)
  /// It stands on the base before it.
  case mark(Unicode.Scalar)
  /// Its name is spelt out in ASCII.
  case spelling(String)
}

extension TextFilter {
  /// The sign for what cannot be shown.
  static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// 〓, the printer's sign for a missing character.
  static let missingCharacter: Unicode.Scalar = "\u{3013}"
  /// ◌, on which a mark without a base stands.
  static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  func appearance(of piece: Piece) -> Appearance {
    switch (piece, manner) {
    case (.scalar(let scalar), .reading): readingAppearance(of: scalar)
    case (.scalar(let scalar), .revealing): revealingAppearance(of: scalar)
    case (.strayByte, .reading): .base(Self.replacement)
    case (.strayByte(let byte), .revealing): .spelling("\\x" + hexadecimal(byte, digits: 2))
    }
  }

  private func readingAppearance(of scalar: Unicode.Scalar) -> Appearance {
    switch ScalarClass(scalar) {
    case .plain: text(scalar)
    case .combining: .mark(scalar)
    case .control: scalar == "\r" ? .nothing : .base(Self.replacement)
    case .hidden: .nothing
    case .space: .base(" ")
    case .privateUse: .base(Self.missingCharacter)
    case .unassigned: .base(Self.replacement)
    }
  }

  private func revealingAppearance(of scalar: Unicode.Scalar) -> Appearance {
    switch ScalarClass(scalar) {
    case .plain: text(scalar)
    case .combining: .mark(scalar)
    case .control, .hidden, .space, .privateUse, .unassigned: .spelling(spelling(of: scalar))
    }
  }

  /// A letter that takes no cell of its own, as a Hangul vowel within a syllable, stands on its base like a mark.
  private func text(_ scalar: Unicode.Scalar) -> Appearance {
    cells.width(of: scalar) == 0 ? .mark(scalar) : .base(scalar)
  }

  private func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    // Caret notation: the letter 64 places away, ^? for DEL.
    case 0..<0x20, 0x7F: return "^" + String(UnicodeScalar(UInt8(scalar.value ^ 0x40)))
    default: return "<U+" + hexadecimal(scalar.value, digits: 4) + ">"
    }
  }
}

/// The number in capitals, with zeros before it up to so many digits.
private func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
  let number = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - number.count)) + number
}
