extension Key: CustomStringConvertible {
  public var description: String { name }

  /// How the key is written in the help and in settings: `j`, `Space`, `C-o`, `M-x`, `PgDn`, `F1`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "C-\(scalar)"
    case .alt(" "): "M-Space"
    case .alt(let scalar): "M-\(scalar)"
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// Reads a name as ``name`` writes it; upper and lower case matter only in single characters.
  public init?(name: String) {
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1 {
      guard scalars[0].value > 0x20, scalars[0].value != 0x7F else { return nil }
      self = .character(scalars[0])
    } else if let key = Self.named(name) ?? Self.function(named: name) ?? Self.modified(scalars) {
      self = key
    } else {
      return nil
    }
  }

  private static let names: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "S-Tab"), (.backspace, "Backspace"),
    (.delete, "Del"), (.insert, "Ins"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
    (.character(" "), "Space"), (.alt(" "), "M-Space"),
  ]

  /// The names that are longer than a character: `Enter`, `PgDn` …
  public static let longNames = names.map(\.name)

  private static func named(_ name: String) -> Key? {
    names.first { $0.name.lowercased() == name.lowercased() }?.key
  }

  private static func function(named name: String) -> Key? {
    guard name.first == "F" || name.first == "f", let number = Int(name.dropFirst()) else { return nil }
    return (1...63).contains(number) ? .function(number) : nil
  }

  private static func modified(_ scalars: [Unicode.Scalar]) -> Key? {
    guard scalars.count == 3, scalars[1] == "-" else { return nil }
    switch scalars[0] {
    case "C", "c": return control(scalars[2])
    case "M", "m": return scalars[2].value > 0x20 ? .alt(scalars[2]) : nil
    default: return nil
    }
  }

  /// Nil where a terminal sends no control character of its own: Control-I is Tab, Control-M is Enter.
  private static func control(_ scalar: Unicode.Scalar) -> Key? {
    guard scalar.isASCII, scalar.value >= 0x40, scalar.value != 0x7F else { return nil }
    let key = Key(typed: Unicode.Scalar(UInt8(scalar.value & 0x1F)))
    if case .control = key { return key }
    return scalar.properties.isAlphabetic ? key : nil
  }
}
