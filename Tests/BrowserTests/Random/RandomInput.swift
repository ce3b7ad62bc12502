import Terminal

@testable import Browser

/// What a person, a cat or a broken line may send, from a generator that gives the same again for the same seed.
struct RandomInput {
  private var random: SplitMix
  private let keys = CommandTable.entries.flatMap(\.keys).flatMap(\.keys)
  static let texts = [
    "献血", "桥", "5", "\"", "(", "不在其中", "figure:>10", "xianxue", "theme dark", "set digits half", "top", "12", "line-",
  ]
  private static let editing: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .left, .right, .home, .end, .up, .down, .control("u"),
    .control("w"), .control("k"),
  ]

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func next() -> Input {
    switch random.next() % 40 {
    case 0: return .resize(Size(columns: 1 + pick(200), rows: 1 + pick(60)))
    case 1: return .resize(Size(columns: 80, rows: 24))
    case 2: return .paste(Self.texts[pick(Self.texts.count)] + "\n\u{1B}[31m献\u{0301}")
    case 3: return .resumed
    case 4, 5: return mouse()
    case 6...9: return .key(Self.editing[pick(Self.editing.count)])
    case 10...12: return .key(.character(digit()))
    case 13, 14: return .key(letter())
    default: return .key(keys[pick(keys.count)])
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private mutating func digit() -> Unicode.Scalar { Array("0123456789".unicodeScalars)[pick(10)] }

  private mutating func letter() -> Key {
    .character(Array("adehlmt献血：／ｊ　é\u{0301}".unicodeScalars)[pick(15)])
  }

  private mutating func mouse() -> Input {
    let buttons: [Mouse.Button] = [.press, .double, .wheelUp, .wheelDown]
    return .mouse(Mouse(position: Position(column: pick(200), row: pick(60)), button: buttons[pick(4)]))
  }
}
