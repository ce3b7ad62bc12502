internal import CNcurses
import Glibc

/// What terminfo says of the terminal named by TERM, as far as it is asked before ncurses starts.
struct TerminalKind {
  /// Whether it understands the sequences of ECMA-48, so that private modes it does not know are passed over.
  let isECMA48: Bool
  /// Puts everything back: modes of ours, cursor, attributes, the main screen.
  let restore: [UInt8]
  /// Key sequences beyond those that most terminals share.
  let keys: [[UInt8]: Key]

  init(output: Int32) throws(TerminalError) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    var found: Int32 = 0
    guard !name.isEmpty, setupterm(name, output, &found) == OK else { throw .unknownTerminal(name: name) }
    guard let move = Self.string("cup") else { throw .cannotMoveCursor(name: name) }
    isECMA48 = move.starts(with: Array("\u{1B}[".utf8))
    let ours = isECMA48 ? Array(TerminalModes.allOff.utf8) : []
    let theirs = ["rmkx", "sgr0", "op", "cnorm", "rmcup"].compactMap(Self.string)
    restore = ours + theirs.flatMap { $0 }
    keys = Self.keys()
  }

  /// A terminfo string without its padding, the `$<5>` that asks slow terminals to wait.
  private static func string(_ name: String) -> [UInt8]? {
    guard let value = kanbao_terminfo(name) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: value).utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<") else {
        bytes.append(byte)
        continue
      }
      rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
    }
    return bytes
  }

  private static func keys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let sequence = string(name), sequence.count > 1, sequence.first == 0x1B else { continue }
      keys[sequence] = key
    }
    return keys
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ] + (1...20).map { ("kf\($0)", .function($0)) }
}
