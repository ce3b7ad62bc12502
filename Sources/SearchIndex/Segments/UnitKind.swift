/// What a term is made of. A run of letters or of digits is one unit, however long; every other character is one by itself.
enum UnitKind {
  /// Runs longer than this are no units; articles that hold one are read when letters or digits are asked for.
  static let longestWord = 255

  /// Whether a character is punctuation, a symbol or a control: pairs with it keep no positions.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    // Common Chinese characters first: looking up properties is slow.
    if (0x4E00...0x9FFF).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .privateUse, .unassigned:
      return false
    default: return true
    }
  }
}
