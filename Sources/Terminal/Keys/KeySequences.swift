/// Knows where in the bytes of a keyboard a key begins and ends, and which it is.
struct KeySequences {
  enum Meaning: Hashable {
    case input(Input)
    case nothing
    case pasteBegins
    /// What follows up to BEL or ST is an answer of the terminal.
    case answerBegins
  }

  struct Token: Hashable {
    var meaning: Meaning
    var byteCount: Int
  }

  static let pasteEnd = Array("\u{1B}[201~".utf8)

  private static let escape: UInt8 = 0x1B

  /// Whole sequences of this terminal, from terminfo.
  private let own: [[UInt8]: Key]
  private let longestOwn: Int

  init(own: [[UInt8]: Key] = [:]) {
    self.own = own
    longestOwn = own.keys.map(\.count).max() ?? 0
  }

  /// What the bytes begin with; nil when they may be cut. Bytes that are complete are never cut: what they are is final.
  func token(in bytes: [UInt8], isComplete: Bool) -> Token? {
    guard let first = bytes.first else { return nil }
    if first != Self.escape { return character(in: bytes[...], isComplete: isComplete) { .character($0) } }
    guard bytes.count > 1 else { return isComplete ? key(.escape, 1) : nil }
    if let token = ownKey(in: bytes) { return token }
    switch bytes[1] {
    case UInt8(ascii: "["): return control(in: bytes, isComplete: isComplete)
    case UInt8(ascii: "O"): return singleShift(in: bytes, isComplete: isComplete)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return answer(in: bytes, isComplete: isComplete)
    default: return alt(in: bytes, isComplete: isComplete)
    }
  }

  private func key(_ key: Key, _ byteCount: Int) -> Token { Token(meaning: .input(.key(key)), byteCount: byteCount) }

  private func ownKey(in bytes: [UInt8]) -> Token? {
    for count in stride(from: min(longestOwn, bytes.count), to: 1, by: -1) {
      if let key = own[Array(bytes.prefix(count))] { return self.key(key, count) }
    }
    return nil
  }

  /// A typed character; bytes that are none, and C1 controls, mean nothing.
  private func character(
    in bytes: ArraySlice<UInt8>, isComplete: Bool, _ make: (Unicode.Scalar) -> Key
  ) -> Token? {
    guard let first = bytes.first else { return nil }
    if first < 0x20 || first == 0x7F { return key(Key(typed: Unicode.Scalar(first)), 1) }
    let count = UTF8Form.byteCount(startingWith: first)
    let followers = bytes.dropFirst().prefix(max(0, count - 1))
    if followers.count < count - 1, followers.allSatisfy({ $0 & 0xC0 == 0x80 }), !isComplete { return nil }
    var decoder = DecodedUTF8(bytes.prefix(max(1, count)))
    guard case .scalar(let scalar) = decoder.next() else { return Token(meaning: .nothing, byteCount: 1) }
    if scalar.properties.generalCategory == .control { return Token(meaning: .nothing, byteCount: count) }
    return key(make(scalar), count)
  }

  /// Escape shortly before a character. Before a control character it is a key of its own.
  private func alt(in bytes: [UInt8], isComplete: Bool) -> Token? {
    if bytes[1] <= 0x20 || bytes[1] == 0x7F { return bytes[1] == 0x20 ? key(.alt(" "), 2) : key(.escape, 1) }
    guard var token = character(in: bytes[1...], isComplete: isComplete, { .alt($0) }) else { return nil }
    token.byteCount += 1
    return token
  }

  /// ESC O and a letter, as keypads send when they are in application mode.
  private func singleShift(in bytes: [UInt8], isComplete: Bool) -> Token? {
    let digits = bytes.dropFirst(2).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let final = bytes.dropFirst(2 + digits.count).first else { return isComplete ? cut(bytes) : nil }
    guard final > 0x20, final < 0x7F else { return Token(meaning: .nothing, byteCount: 2 + digits.count) }
    let meaning = KeyTable.letters[final].map { Meaning.input(.key($0)) }
    return Token(meaning: meaning ?? .nothing, byteCount: 3 + digits.count)
  }

  /// With an introducer alone somebody pressed Alt and that character; more is the torn beginning of a sequence.
  private func cut(_ bytes: [UInt8]) -> Token {
    bytes.count == 2 ? key(.alt(Unicode.Scalar(bytes[1])), 2) : Token(meaning: .nothing, byteCount: bytes.count)
  }

  private func answer(in bytes: [UInt8], isComplete: Bool) -> Token? {
    if bytes.count > 2 { return Token(meaning: .answerBegins, byteCount: 2) }
    return isComplete ? cut(bytes) : nil
  }

  /// ESC [ parameters, and a final byte (ECMA-48, 5.4).
  private func control(in bytes: [UInt8], isComplete: Bool) -> Token? {
    let rest = bytes.dropFirst(2)
    let parameters = rest.prefix { (0x20..<0x40).contains($0) }
    let end = 2 + parameters.count
    guard end < bytes.count else { return isComplete ? cut(bytes) : nil }
    switch bytes[end] {
    case UInt8(ascii: "[") where parameters.isEmpty: return linuxFunctionKey(in: bytes, isComplete: isComplete)
    case UInt8(ascii: "M") where parameters.isEmpty: return oldMouse(in: bytes, isComplete: isComplete)
    case 0x40..<0x7F:
      return Token(meaning: KeyTable.meaning(parameters: parameters, final: bytes[end]), byteCount: end + 1)
    default: return Token(meaning: .nothing, byteCount: end)
    }
  }

  /// The Linux console sends ESC [ [ A for F1 up to E for F5.
  private func linuxFunctionKey(in bytes: [UInt8], isComplete: Bool) -> Token? {
    guard bytes.count > 3 else { return isComplete ? cut(bytes) : nil }
    let number = Int(bytes[3]) - Int(UInt8(ascii: "A")) + 1
    return (1...5).contains(number) ? key(.function(number), 4) : Token(meaning: .nothing, byteCount: 4)
  }

  /// ESC [ M and three bytes: button, column and row, each with 32 added and the places counted from 1.
  private func oldMouse(in bytes: [UInt8], isComplete: Bool) -> Token? {
    guard bytes.count >= 6 else { return isComplete ? cut(bytes) : nil }
    let numbers = bytes[3..<6].map { Int($0) - 32 }
    return Token(meaning: KeyTable.mouse(numbers, isPressed: numbers[0] & 3 != 3), byteCount: 6)
  }
}
