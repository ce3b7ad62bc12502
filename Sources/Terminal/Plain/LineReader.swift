import Glibc

/// Reads lines from a descriptor, and meanwhile listens to a pipe that says that something else has happened.
final class LineReader {
  enum Arrival {
    case line(String)
    case wake
    case end
  }

  private let input: Int32
  private let pipe: Int32
  private var bytes: [UInt8] = []
  private var hasEnded = false

  init(_ input: Int32, besides pipe: Int32) {
    self.input = input
    self.pipe = pipe
  }

  /// Waits for a line, a wake or the end.
  func next() -> Arrival {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return .line(line)
      }
      if hasEnded { return .end }
      let ready = wait(input, milliseconds: -1)
      if ready.pipe, emptyPipe() { return .wake }
      if ready.input { read() }
    }
  }

  /// Whether a wake came within some time.
  func waitForWake(_ timeout: Duration) -> Bool {
    let (seconds, attoseconds) = timeout.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return wait(-1, milliseconds: Int32(clamping: max(0, milliseconds))).pipe && emptyPipe()
  }

  private func wait(_ input: Int32, milliseconds: Int32) -> (input: Bool, pipe: Bool) {
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0), pollfd(fd: pipe, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, milliseconds) > 0 else { return (false, false) }
    return (descriptors[0].revents != 0, descriptors[1].revents != 0)
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
      // A last line without its end is a line as well.
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  private func emptyPipe() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 256)
    return Glibc.read(pipe, &buffer, buffer.count) > 0
  }
}
