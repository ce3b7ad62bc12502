import Glibc

/// One of the program's two ways out: standard output, or standard error.
///
/// Bytes are collected and written in large pieces, to a terminal line by line; `flush` sends the rest. A reader that has gone away (`| head`) ends
/// the program through `StreamError.closed`, quietly.
final class Stream {
  let descriptor: Int32
  /// Whether a person looks at it.
  let isTerminal: Bool
  private var waiting: [UInt8] = []
  private static let pieceSize = 1 << 16

  init(descriptor: Int32) {
    self.descriptor = descriptor
    self.isTerminal = isatty(descriptor) == 1
  }

  func write(_ bytes: some Sequence<UInt8>) throws(StreamError) {
    waiting += bytes
    if waiting.count >= Self.pieceSize || isTerminal && waiting.last == UInt8(ascii: "\n") { try flush() }
  }

  func write(_ text: String) throws(StreamError) { try write(text.utf8) }

  func writeLine(_ json: JSON) throws(StreamError) {
    json.append(to: &waiting)
    try write("\n")
  }

  /// Sends all that was written so far, and returns when the system has it.
  func flush() throws(StreamError) {
    var sent = 0
    defer { waiting.removeAll(keepingCapacity: true) }
    while sent < waiting.count {
      let count = waiting.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count > 0 {
        sent += count
      } else {
        try recover(from: errno)
      }
    }
  }

  /// Waits where a later try can succeed.
  private func recover(from code: Int32) throws(StreamError) {
    switch code {
    case EINTR: return
    case EAGAIN:
      var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&wanted, 1, -1)
    case EPIPE: throw .closed
    default: throw .refused(errno: code)
    }
  }
}

/// Why an answer could not be written out.
enum StreamError: Error, Equatable {
  /// The reader went away, which ends the program without a word.
  case closed
  case refused(errno: Int32)
}
