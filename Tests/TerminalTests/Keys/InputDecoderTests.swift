import Testing

@testable import Terminal

/// What a keyboard sends, and the inputs it is.
struct Keystrokes: Sendable, CustomTestStringConvertible {
  let bytes: String
  let inputs: [Input]

  init(_ bytes: String, _ inputs: Input...) {
    self.bytes = bytes
    self.inputs = inputs
  }

  init(_ bytes: String, keys: Key...) { self.init(bytes, keys: keys) }

  init(_ bytes: String, keys: [Key]) {
    self.bytes = bytes
    inputs = keys.map(Input.key)
  }

  var testDescription: String { bytes.debugDescription }

  static let all = [
    Keystrokes("jK中", keys: .character("j"), .character("K"), .character("中")),
    Keystrokes("\u{0F}\u{03}\u{0}", keys: .control("o"), .control("c"), .control("@")),
    Keystrokes("\r\n\t\u{7F}\u{8}", keys: .enter, .enter, .tab, .backspace, .backspace),
    Keystrokes("\u{1B}[A\u{1B}OA\u{1B}[1;5A", keys: .up, .up, .up),
    Keystrokes("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", keys: .home, .home, .home, .home),
    Keystrokes("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", keys: .end, .end, .end, .end),
    Keystrokes("\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~\u{1B}[3;2~", keys: .pageUp, .pageDown, .insert, .delete, .delete),
    Keystrokes("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[1;2P", keys: .function(1), .function(1), .function(1), .function(1)),
    Keystrokes("\u{1B}[15~\u{1B}[24~\u{1B}[[E", keys: .function(5), .function(12), .function(5)),
    Keystrokes("\u{1B}[Z", keys: .backTab),
    Keystrokes("\u{1B}x\u{1B}中\u{1B} ", keys: .alt("x"), .alt("中"), .alt(" ")),
    Keystrokes("\u{1B}\u{1B}[A\u{1B}\r", keys: .escape, .up, .escape, .enter),
    // Unknown sequences and answers of the terminal are no keys.
    Keystrokes(
      "\u{1B}[999zq\u{1B}[>0;276;0cq\u{1B}[?2026;2$yq", keys: .character("q"), .character("q"), .character("q")),
    Keystrokes("\u{1B}[12;40Rq\u{1B}[Iq\u{1B}[Oq", keys: .character("q"), .character("q"), .character("q")),
    Keystrokes("\u{1B}]11;rgb:0/0/0\u{7}q\u{1B}]52;c;eA==\u{1B}\\q", keys: .character("q"), .character("q")),
    Keystrokes("\u{1B}P1$r0m\u{1B}\\q\u{1B}_x\u{1B}\\q", keys: .character("q"), .character("q")),
    Keystrokes("\u{1B}Oyq\u{9B}q", keys: .character("q"), .character("q")),
    Keystrokes("\u{1B}[<0;5;3M\u{1B}[<0;5;3m", .mouse(Mouse(position: Position(column: 4, row: 2), button: .press))),
    Keystrokes("\u{1B}[<64;300;1M", .mouse(Mouse(position: Position(column: 299, row: 0), button: .wheelUp))),
    Keystrokes("\u{1B}[<81;1;1M", .mouse(Mouse(position: Position(column: 0, row: 0), button: .wheelDown))),
    Keystrokes("\u{1B}[<2;1;1M\u{1B}[<35;1;1M\u{1B}[<0;0;0M", keys: []),
    Keystrokes("\u{1B}[M !#\u{1B}[M#!#", .mouse(Mouse(position: Position(column: 0, row: 2), button: .press))),
    Keystrokes("\u{1B}[200~铁东\r\n区\rj\u{1B}[A\u{1B}[201~q", .paste("铁东\n区\nj\u{1B}[A"), .key(.character("q"))),
    Keystrokes("\u{1B}[200~\u{1B}[201~", .paste("")),
    Keystrokes("\u{1B}[214zq", keys: .function(13), .character("q")),
  ]
}

private func decoder() -> InputDecoder {
  InputDecoder(sequences: KeySequences(own: [Array("\u{1B}[214z".utf8): .function(13)]))
}

private func inputs(of decoder: inout InputDecoder) -> [Input] {
  var inputs: [Input] = []
  while let input = decoder.next() { inputs.append(input) }
  return inputs
}

@Test(arguments: Keystrokes.all)
func sequencesAreKeys(_ keystrokes: Keystrokes) {
  var decoder = decoder()
  decoder.receive(keystrokes.bytes.utf8)
  #expect(inputs(of: &decoder) == keystrokes.inputs)
  #expect(decoder.patience == nil)
}

@Test(arguments: Keystrokes.all)
func sequencesCutAnywhereAreTheSameKeys(_ keystrokes: Keystrokes) {
  let bytes = Array(keystrokes.bytes.utf8)
  let wrong = (0...bytes.count).filter { cut in
    var decoder = decoder()
    decoder.receive(bytes[..<cut])
    var found = inputs(of: &decoder)
    decoder.receive(bytes[cut...])
    found += inputs(of: &decoder)
    return found != keystrokes.inputs
  }
  #expect(wrong.isEmpty)
}

@Test(arguments: Keystrokes.all)
func sequencesByteByByteAreTheSameKeys(_ keystrokes: Keystrokes) {
  var decoder = decoder()
  var found: [Input] = []
  for byte in keystrokes.bytes.utf8 {
    decoder.receive([byte])
    found += inputs(of: &decoder)
  }
  #expect(found == keystrokes.inputs)
}

@Test(arguments: [
  Keystrokes("\u{1B}", keys: .escape), Keystrokes("\u{1B}[", keys: .alt("[")), Keystrokes("\u{1B}O", keys: .alt("O")),
  Keystrokes("\u{1B}P", keys: .alt("P")), Keystrokes("\u{1B}[5", keys: []), Keystrokes("\u{1B}[<0;1", keys: []),
  Keystrokes("\u{1B}[M !", keys: []),
  Keystrokes("\u{1B}]11;rgb", keys: []), Keystrokes("\u{1B}]11;rgb\u{1B}", keys: .escape),
  Keystrokes("\u{1B}[200~铁东", .paste("铁东")),
])
func whatIsNotFinishedEndsWhenPatienceDoes(_ keystrokes: Keystrokes) {
  var decoder = decoder()
  decoder.receive(keystrokes.bytes.utf8)
  #expect(decoder.next() == nil)
  #expect(decoder.patience != nil)
  decoder.loseWaiting()
  #expect(inputs(of: &decoder) == keystrokes.inputs)
  decoder.receive("q".utf8)
  #expect(inputs(of: &decoder) == [.key(.character("q"))])
}

@Test func escapeAloneWaitsShortest() {
  var decoder = decoder()
  decoder.receive([0x1B])
  #expect(decoder.patience == .milliseconds(100))
  decoder.receive(Array("[5".utf8))
  #expect(decoder.patience == .seconds(1))
}

@Test func bytesThatAreNoTextAreNoKeys() {
  var decoder = decoder()
  decoder.receive([0xFF, 0xC0, 0x9B, 0xE6, 0x8A, 0x71, 0xED, 0xA0, 0x80])
  #expect(inputs(of: &decoder) == [.key(.character("q"))])
}

@Test func aPasteIsKeptToItsLimit() {
  var decoder = decoder()
  decoder.receive("\u{1B}[200~".utf8)
  for _ in 0..<300 {
    decoder.receive(repeatElement(0x61, count: 4096))
    #expect(decoder.next() == nil)
  }
  decoder.receive("\u{1B}[201~".utf8)
  #expect(decoder.next() == .paste(String(repeating: "a", count: InputDecoder.pasteLimit)))
}

@Test func anythingTypedComesToAnEnd() {
  var random = Seeded(seed: 42)
  for _ in 0..<2000 {
    var decoder = decoder()
    let bytes = randomKeystrokes(using: &random)
    decoder.receive(bytes)
    let count = inputs(of: &decoder).count
    decoder.loseWaiting()
    _ = inputs(of: &decoder)
    #expect(count <= bytes.count && decoder.patience == nil)
  }
}

/// Mostly the bytes that sequences are made of.
private func randomKeystrokes(using random: inout Seeded) -> [UInt8] {
  let usual = Array("\u{1B}\u{1B}[]OMP~;0<".utf8)
  return (0..<Int.random(in: 1...40, using: &random)).map { _ in
    Bool.random(using: &random)
      ? UInt8.random(in: 0...255, using: &random) : usual[Int.random(in: 0..<usual.count, using: &random)]
  }
}
