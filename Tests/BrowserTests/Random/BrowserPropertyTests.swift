import Terminal
import Testing

@testable import Browser

/// Any keys and sizes in any order: the browser lives, and every picture is as large as the screen.
@Suite struct BrowserPropertyTests {
  @Test(arguments: [1, 2, 3, 4])
  func livesThroughRandomKeysAndSizes(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let keys = CommandTable.entries.flatMap(\.keys).flatMap(\.keys).filter { $0 != .character("Q") }
    let texts = ["献血", "桥", "5", "\"", "(", "不在其中", "figure:>10"]
    var lines: [String] = []
    for _ in 0..<400 {
      switch random.next() % 12 {
      case 0: lines.append("@\(1 + random.next() % 180)x\(1 + random.next() % 60)")
      case 1: lines.append("/ \"\(texts[Int(random.next() % UInt64(texts.count))].filter { $0 != "\"" })\" Tab Enter")
      default: lines.append(keys[Int(random.next() % UInt64(keys.count))].name)
      }
      if random.next() % 7 == 0 { lines.append("Enter Enter") }
    }
    let run = try ScreenRun(lines.joined(separator: "\n"))
    for surface in run.screen.shown {
      for row in 0..<surface.size.rows where surface[row].count != surface.size.columns {
        Issue.record("a row of \(surface[row].count) cells at \(surface.size)")
      }
    }
  }
}

/// Steele, Lea and Flood's generator: small, and the same on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
