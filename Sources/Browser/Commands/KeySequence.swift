import Terminal

/// 键序: a key, or several pressed one after another, that mean a command together.
struct KeySequence: Hashable, Sendable {
  let keys: [Key]
  /// Whether one key more is pressed after them, any character, which the command takes as its argument: the name of a mark.
  var takesKey = false

  init(_ keys: [Key], takesKey: Bool = false) {
    self.keys = keys
    self.takesKey = takesKey
  }

  /// As help and settings write it: `j`, `C-e`, `zt`, `C-w t`, `m…`.
  var name: String { Self.name(of: keys) + (takesKey ? "…" : "") }

  /// Characters are written close together, keys with longer names with blanks between them.
  static func name(of keys: [Key]) -> String {
    let names = keys.map(\.name)
    return names.joined(separator: names.allSatisfy { $0.unicodeScalars.count == 1 } ? "" : " ")
  }
}

// Single keys are written in the command table as keys are.
extension KeySequence {
  static let enter = KeySequence([.enter])
  static let escape = KeySequence([.escape])
  static let tab = KeySequence([.tab])
  static let backTab = KeySequence([.backTab])
  static let backspace = KeySequence([.backspace])
  static let delete = KeySequence([.delete])
  static let up = KeySequence([.up])
  static let down = KeySequence([.down])
  static let left = KeySequence([.left])
  static let right = KeySequence([.right])
  static let home = KeySequence([.home])
  static let end = KeySequence([.end])
  static let pageUp = KeySequence([.pageUp])
  static let pageDown = KeySequence([.pageDown])

  static func character(_ scalar: Unicode.Scalar) -> KeySequence { KeySequence([.character(scalar)]) }
  static func control(_ scalar: Unicode.Scalar) -> KeySequence { KeySequence([.control(scalar)]) }
  static func alt(_ scalar: Unicode.Scalar) -> KeySequence { KeySequence([.alt(scalar)]) }
  static func function(_ number: Int) -> KeySequence { KeySequence([.function(number)]) }

  /// Characters pressed one after another: `.chord("zt")`.
  static func chord(_ characters: String, takesKey: Bool = false) -> KeySequence {
    KeySequence(characters.unicodeScalars.map { .character($0) }, takesKey: takesKey)
  }
}
