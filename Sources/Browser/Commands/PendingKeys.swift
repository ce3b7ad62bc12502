import Terminal

/// What was pressed and is no command yet: a number, and the first keys of several.
struct PendingKeys: Hashable {
  private(set) var count: Int?
  private(set) var keys: [Key] = []
  /// Whether what may follow is being shown, because the person stopped to think.
  var isExplained = false

  /// Above this a number is a slip of the hand.
  static let largestCount = 999_999

  var isEmpty: Bool { count == nil && keys.isEmpty }

  /// As the foot of the screen shows it: `12z`.
  var name: String { (count.map(String.init) ?? "") + KeySequence.name(of: keys) }

  /// Takes a digit of a number; false for a key that is none. A number does not begin with zero, nor after other keys.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard keys.isEmpty, case .character(let scalar) = key.folded, let digit = Int(String(Character(scalar))),
      scalar.isASCII, digit > 0 || count != nil
    else { return false }
    count = min((count ?? 0) * 10 + digit, Self.largestCount)
    return true
  }

  mutating func add(_ key: Key) { keys.append(key) }

  /// Takes back the key pressed last.
  mutating func removeLast() {
    if keys.popLast() == nil { count = count.flatMap { $0 < 10 ? nil : $0 / 10 } }
    if keys.isEmpty { isExplained = false }
  }
}
