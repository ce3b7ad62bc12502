import Glibc
import Testing

@testable import Terminal

/// Lines in, lines out.
@Suite struct PlainScreenTests {
  static let lines: [(line: String, keys: [Key])] = [
    ("", [.character(" ")]),
    ("  ", [.character(" ")]),
    ("n", [.character("n")]),
    (" 。 ", [.character("。")]),
    ("12", ":choose 12".unicodeScalars.map { .character($0) } + [.enter]),
    ("献血 屋", "/献血 屋".unicodeScalars.map { .character($0) } + [.enter]),
    ("/桥", "/桥".unicodeScalars.map { .character($0) } + [.enter]),
    (":top", ":top".unicodeScalars.map { .character($0) } + [.enter]),
  ]

  @Test(arguments: lines.indices)
  func aLineIsTheKeysThatDoTheSame(index: Int) {
    #expect(PlainLine.keys(of: Self.lines[index].line) == Self.lines[index].keys)
  }

  @Test func printsAScreenWhenItAsksAndAgainOnlyWhenItChanged() throws {
    let typed = try Pipe()
    let printed = try Pipe()
    let screen = try PlainScreen(size: Size(columns: 20, rows: 5), input: typed.reading, output: printed.writing)
    var surface = Surface(size: screen.size)
    surface.write("柳溪日报", at: Position(column: 0, row: 0))
    surface.write("第1版", at: Position(column: 2, row: 3))
    screen.show(surface)
    typed.write("j\nk")
    typed.closeWriting()
    #expect(screen.nextInput(timeout: nil) == .key(.character("j")))
    screen.show(surface)
    #expect(screen.nextInput(timeout: nil) == .key(.character("k")))
    #expect(screen.nextInput(timeout: nil) == .endOfInput)
    #expect(printed.read() == "柳溪日报\n\n  第1版\n> > > ")
  }

  @Test func aWakeEndsAWaitAndPrintsNothing() throws {
    let typed = try Pipe()
    let printed = try Pipe()
    let screen = try PlainScreen(size: Size(columns: 20, rows: 5), input: typed.reading, output: printed.writing)
    screen.show(Surface(size: screen.size))
    #expect(screen.nextInput(timeout: .milliseconds(1)) == .timeout)
    screen.waker()
    #expect(screen.nextInput(timeout: .seconds(5)) == .wake)
    screen.waker()
    #expect(screen.nextInput(timeout: nil) == .wake)
    screen.waker()
    #expect(screen.nextInput(timeout: nil) == .wake)
    #expect(printed.read() == "> ")
  }

  @Test func nothingButTextIsSent() throws {
    let typed = try Pipe()
    let printed = try Pipe()
    let screen = try PlainScreen(size: Size(columns: 40, rows: 2), input: typed.reading, output: printed.writing)
    var surface = Surface(size: screen.size)
    surface.write("a\u{1B}[31mb\u{9B}2Jc", at: Position(column: 0, row: 0))
    screen.show(surface)
    typed.closeWriting()
    _ = screen.nextInput(timeout: nil)
    #expect(!printed.read().unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }
}

/// The two ends of a pipe.
private final class Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    (reading, writing) = (ends[0], ends[1])
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) }
  }

  func closeWriting() { close(writing) }

  /// Everything that was written so far.
  func read() -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(reading, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
