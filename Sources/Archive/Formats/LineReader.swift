import Newspaper

/// Splits a file into lines on its bytes and decodes each, so that every line knows its place in the file.
///
/// Line ends are LF, CRLF and a CR alone. A form feed begins a page; it is no part of a line's text, and inside a line
/// it also ends it. In GB18030 and Big5 no second byte looks like any of them.
struct LineReader {
  private let bytes: [UInt8]
  private let encoding: TextEncoding
  private let decoder: Decoder
  private var position: Int
  private(set) var findings = TextFindings()
  /// Indices of the lines before which a form feed stands, ascending.
  private(set) var pageBreaks: [Int] = []

  init(_ bytes: [UInt8], encoding: TextEncoding, start: Int) {
    self.bytes = bytes
    self.encoding = encoding
    decoder = Decoder(encoding)
    position = start
  }

  /// All lines; a line end at the file's end opens no further one.
  mutating func readLines() -> [SourceLine] {
    var lines: [SourceLine] = []
    while position < bytes.count {
      guard lines.count < Limits.pageLines else {
        findings.noteRest(from: position, of: bytes.count, line: lines.count + 1)
        break
      }
      skipFormFeeds(at: lines.count)
      let end = lineEnd()
      lines.append(line(number: lines.count + 1, range: position..<end.start))
      position = end.next
      if end.opensPage { pageBreaks.append(lines.count) }
    }
    return lines
  }

  private mutating func skipFormFeeds(at index: Int) {
    guard unit(at: position) == Self.formFeed else { return }
    while unit(at: position) == Self.formFeed { position += encoding.unitByteCount }
    if index > 0, pageBreaks.last != index { pageBreaks.append(index) }
  }

  private mutating func line(number: Int, range: Range<Int>) -> SourceLine {
    if encoding == .utf8, let text = String(validating: bytes[range], as: UTF8.self) {
      if !UTF8Reader.isPlainText(bytes[range]) || !findings.hasPrintedCharacter {
        findings.note(text.unicodeScalars, line: number, byteOffset: range.lowerBound)
      }
      return SourceLine(number: number, text: text, byteRange: range)
    }
    let decoded = decoder.decode(bytes[range])
    findings.note(decoded, line: number, byteOffset: range.lowerBound)
    findings.note(decoded.scalars, line: number, byteOffset: range.lowerBound)
    return SourceLine(number: number, text: String(decoded.scalars), byteRange: range)
  }

  /// Where a line stops, where the next one starts, and whether that begins a page.
  private struct LineEnd {
    var start: Int
    var next: Int
    var opensPage = false
  }

  /// The end of the line at `position`.
  private func lineEnd() -> LineEnd {
    let step = encoding.unitByteCount
    var index = step == 1 ? Self.firstEndMark(in: bytes, from: position) : position
    while index < bytes.count {
      switch unit(at: index) {
      case Self.formFeed: return afterFormFeed(at: index)
      case 0x0A: return LineEnd(start: index, next: index + step)
      case 0x0D:
        return LineEnd(start: index, next: unit(at: index + step) == 0x0A ? index + 2 * step : index + step)
      default: index += step
      }
    }
    return LineEnd(start: bytes.count, next: bytes.count)
  }

  /// The first byte that may end a line where units are bytes; nearly all bytes are passed here.
  private static func firstEndMark(in bytes: [UInt8], from start: Int) -> Int {
    let bytes = bytes.span
    var index = start
    while index < bytes.count, bytes[index] &- 0x0A > 3 { index += 1 }
    return index
  }

  private static let formFeed: UInt16 = 0x0C

  /// A form feed within a line or at its end ends it; a line end right after it is not another one.
  private func afterFormFeed(at index: Int) -> LineEnd {
    let step = encoding.unitByteCount
    var next = index
    while unit(at: next) == Self.formFeed { next += step }
    if unit(at: next) == 0x0D { next += step }
    if unit(at: next) == 0x0A { next += step }
    return LineEnd(start: index, next: next, opensPage: true)
  }

  private func unit(at index: Int) -> UInt16? {
    guard index + encoding.unitByteCount <= bytes.count else { return nil }
    switch encoding {
    case .utf16LittleEndian: return UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index])
    case .utf16BigEndian: return UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    case .utf8, .gb18030, .big5: return UInt16(bytes[index])
    }
  }
}
