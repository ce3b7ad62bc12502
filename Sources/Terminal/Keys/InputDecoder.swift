/// Turns what a keyboard sends into inputs, however the bytes are cut.
///
/// Written for this program because `get_wch` gives an unknown or late sequence as single keys, which would be commands.
/// Here a sequence that means nothing to us, and any answer of the terminal, is read to its end and thrown away.
struct InputDecoder {
  private enum State {
    case keys
    /// Within a bracketed paste; the bytes so far.
    case paste([UInt8])
    /// Within an answer of the terminal that ends in BEL or ST.
    case answer
  }

  /// More of a paste than this is left out.
  static let pasteLimit = 1 << 20

  private let sequences: KeySequences
  private let escapeDelay: Duration
  private var state = State.keys
  private var bytes: [UInt8] = []
  /// Whether the wait for the rest is over.
  private var isImpatient = false

  init(sequences: KeySequences = KeySequences(), escapeDelay: Duration = .milliseconds(100)) {
    self.sequences = sequences
    self.escapeDelay = escapeDelay
  }

  mutating func receive(_ more: some Sequence<UInt8>) {
    bytes += more
    isImpatient = false
  }

  /// How long after the last byte the rest may still come; nil when nothing has begun.
  ///
  /// Escape alone waits shortest. What has plainly begun as a sequence is given longer, for slow lines.
  var patience: Duration? {
    switch state {
    case .paste: escapeDelay * 50
    case .answer: escapeDelay * 10
    case .keys: bytes.isEmpty ? nil : bytes.count == 1 ? escapeDelay : escapeDelay * 10
    }
  }

  /// The rest will not come: what there is must do.
  mutating func loseWaiting() { isImpatient = true }

  /// The next whole input; nil when more bytes are needed.
  mutating func next() -> Input? {
    while true {
      switch state {
      case .paste(let pasted):
        guard let paste = endPaste(pasted) else { return nil }
        return .paste(paste)
      case .answer:
        guard skipAnswer() else { return nil }
      case .keys:
        guard let token = sequences.token(in: bytes, isComplete: isImpatient) else { return nil }
        bytes.removeFirst(token.byteCount)
        if let input = begin(token.meaning) { return input }
      }
    }
  }

  private mutating func begin(_ meaning: KeySequences.Meaning) -> Input? {
    switch meaning {
    case .input(let input): return input
    case .nothing: return nil
    case .pasteBegins: state = .paste([])
    case .answerBegins: state = .answer
    }
    return nil
  }

  /// Moves bytes into the paste; returns it once it has ended, or has stopped coming.
  private mutating func endPaste(_ pasted: [UInt8]) -> String? {
    guard let end = bytes.firstRange(of: KeySequences.pasteEnd) else {
      if isImpatient { return finishPaste(pasted + bytes, rest: []) }
      // The mark may be cut; all before its length can be moved.
      let count = max(0, bytes.count - KeySequences.pasteEnd.count + 1)
      state = .paste(pasted + bytes.prefix(min(count, max(0, Self.pasteLimit - pasted.count))))
      bytes.removeFirst(count)
      return nil
    }
    return finishPaste(pasted + bytes[..<end.lowerBound], rest: bytes[end.upperBound...])
  }

  private mutating func finishPaste(_ pasted: [UInt8], rest: ArraySlice<UInt8>) -> String {
    state = .keys
    bytes = Array(rest)
    return Self.text(pasted[...])
  }

  /// Terminals send a line end of a paste as carriage return.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(pasteLimit), as: UTF8.self)
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }

  /// Throws bytes of an answer away; true once it has ended.
  private mutating func skipAnswer() -> Bool {
    let end = bytes.firstIndex { $0 == 0x07 || $0 == 0x18 || $0 == 0x1A || $0 == 0x1B } ?? bytes.count
    bytes.removeFirst(end)
    if bytes.first == 0x1B, bytes.count == 1, !isImpatient { return false }
    guard !bytes.isEmpty || isImpatient else { return false }
    state = .keys
    if bytes.starts(with: [0x1B, UInt8(ascii: "\\")]) {
      bytes.removeFirst(2)
    } else if bytes.first != 0x1B, !bytes.isEmpty {
      bytes.removeFirst()
    }
    return true
  }
}
