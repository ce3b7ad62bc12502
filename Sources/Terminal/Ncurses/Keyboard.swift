import Glibc

/// Waits for bytes of the terminal and for the pipe of signals, whichever comes first.
struct Keyboard {
  let terminal: Int32
  private var decoder: InputDecoder
  private var lastByte = ContinuousClock.now
  /// Whether the terminal is gone. It is asked no more: a closed terminal answers at once, for ever.
  private(set) var hasEnded = false

  init(terminal: Int32, decoder: InputDecoder) {
    self.terminal = terminal
    self.decoder = decoder
  }

  /// Takes in bytes that somebody else has read.
  mutating func take(_ bytes: [UInt8]) { decoder.receive(bytes[...]) }

  enum Arrival {
    case input(Input)
    case signal
    case timeout
  }

  /// - Returns: The next input of the keyboard, or that the pipe of signals has something, or that the deadline passed.
  mutating func next(before deadline: ContinuousClock.Instant?) -> Arrival {
    while true {
      if let input = decoder.next() { return .input(input) }
      let patienceEnds = decoder.patience.map { lastByte + $0 }
      let ready = wait(until: [deadline, patienceEnds].compactMap { $0 }.min())
      if ready.signal { return .signal }
      if ready.terminal { read() }
      if hasEnded { return .input(.endOfInput) }
      if ready.terminal { continue }
      let now = ContinuousClock.now
      if let patienceEnds, now >= patienceEnds { decoder.loseWaiting() }
      if let deadline, now >= deadline { return decoder.next().map { .input($0) } ?? .timeout }
    }
  }

  private func wait(until time: ContinuousClock.Instant?) -> (terminal: Bool, signal: Bool) {
    var descriptors = [
      pollfd(fd: hasEnded ? -1 : terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.pipe, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, hasEnded ? 0 : Self.milliseconds(until: time))
    return count > 0 ? (descriptors[0].revents != 0, descriptors[1].revents != 0) : (false, false)
  }

  /// Rounded up, so that the time has come when the wait is over; -1 waits as long as it takes.
  private static func milliseconds(until time: ContinuousClock.Instant?) -> Int32 {
    guard let time else { return -1 }
    let duration = max(.zero, time - ContinuousClock.now)
    let (seconds, attoseconds) = duration.components
    guard seconds < 86_400 else { return 86_400_000 }
    return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(terminal, &buffer, buffer.count)
    if count > 0 {
      decoder.receive(buffer[..<count])
      lastByte = .now
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }
}
