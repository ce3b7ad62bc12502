/// Splits what a program sent to a terminal into its escape sequences and controls; plain text is left out.
///
/// A test holds the set of one session against the set of an empty one: what text brought in would be extra.
public func terminalSequences(in bytes: [UInt8]) -> [String] {
  var sequences: [String] = []
  var rest = bytes[...]
  while let byte = rest.first {
    let count = byte == 0x1B ? escapeLength(rest) : 1
    let isControl = byte < 0x20 || byte == 0x7F || isC1(rest)
    if isControl { sequences.append(String(decoding: rest.prefix(byte == 0xC2 ? 2 : count), as: UTF8.self)) }
    rest = rest.dropFirst(isC1(rest) ? 2 : count)
  }
  return sequences
}

/// The sequences with their numbers taken out, so that `ESC [ 3 ; 7 H` and `ESC [ 12 H` are one kind.
public func terminalSequenceKinds(in bytes: [UInt8]) -> Set<String> {
  Set(terminalSequences(in: bytes).map { String($0.filter { !"0123456789;".contains($0) }) })
}

private func isC1(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.first == 0xC2 && (0x80..<0xA0).contains(bytes.dropFirst().first ?? 0)
}

/// ECMA-48: CSI ends at a final byte, OSC, DCS, APC, PM and SOS end at BEL or ST, the rest after intermediates.
private func escapeLength(_ bytes: ArraySlice<UInt8>) -> Int {
  let rest = bytes.dropFirst(2)
  switch bytes.dropFirst().first {
  case nil: return 1
  case UInt8(ascii: "["): return 3 + rest.prefix { (0x20..<0x40).contains($0) }.count
  case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
    let text = rest.prefix { $0 != 0x07 && $0 != 0x1B }
    return 2 + text.count + (rest.dropFirst(text.count).first == 0x07 ? 1 : 2)
  case let byte?: return (0x20..<0x30).contains(byte) ? 3 : 2
  }
}
