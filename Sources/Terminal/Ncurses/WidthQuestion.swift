import ChineseText
import Glibc

/// Asks the terminal how wide it draws characters that Unicode calls ambiguous, as “ … — ①: no table can know.
///
/// One of them is drawn and the terminal is asked where its cursor stands now (ECMA-48, DSR 6). Not on the first row: a
/// late answer from there could be read as F3 with Shift.
enum WidthQuestion {
  static let text = "\u{1B}[2;1H\u{201C}\u{1B}[6n"
  /// A terminal that does not answer holds the first picture up for so long.
  static let patience = Duration.milliseconds(50)

  /// The answer among the bytes that have come: what it tells, and where it stands; nil as long as it is not whole.
  static func answer(in bytes: [UInt8]) -> (width: AmbiguousWidth, range: Range<Int>)? {
    for start in bytes.indices where bytes[start...].starts(with: Array("\u{1B}[2;".utf8)) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "R")) else { return nil }
      let column = Int(String(decoding: bytes[(start + 4)..<end], as: UTF8.self))
      guard let column, let width = AmbiguousWidth(rawValue: column - 1) else { continue }
      return (width, start..<end + 1)
    }
    return nil
  }

  /// Waits for the answer; what was typed meanwhile is given back.
  static func waitForAnswer(on terminal: Int32) -> (width: AmbiguousWidth?, typed: [UInt8]) {
    let deadline = ContinuousClock.now + patience
    var bytes: [UInt8] = []
    while let arrived = read(from: terminal, until: deadline) {
      bytes += arrived
      guard let answer = answer(in: bytes) else { continue }
      bytes.removeSubrange(answer.range)
      return (answer.width, bytes)
    }
    return (nil, bytes)
  }

  /// Nil when the time is over or the terminal is gone.
  private static func read(from terminal: Int32, until deadline: ContinuousClock.Instant) -> [UInt8]? {
    let (seconds, attoseconds) = (deadline - .now).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard milliseconds > 0, poll(&descriptor, 1, Int32(milliseconds)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(terminal, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
