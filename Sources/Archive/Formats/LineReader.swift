import Newspaper

/// Splits a file into lines on its bytes and decodes each, so that every line knows its place in the file.
///
/// Line ends are LF, CRLF and a CR alone. In GB18030 and Big5 no second byte looks like one.
struct LineReader {
  private let bytes: [UInt8]
  private let encoding: TextEncoding
  private let decoder: Decoder
  private var position: Int
  private(set) var findings = TextFindings()

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
      let end = lineEnd()
      lines.append(line(number: lines.count + 1, range: position..<end.start))
      position = end.next
    }
    return lines
  }

  private mutating func line(number: Int, range: Range<Int>) -> SourceLine {
    if encoding == .utf8, let text = String(validating: bytes[range], as: UTF8.self) {
      findings.note(text.unicodeScalars, line: number, byteOffset: range.lowerBound)
      return SourceLine(number: number, text: text, byteRange: range)
    }
    let decoded = decoder.decode(Array(bytes[range]))
    findings.note(decoded, line: number, byteOffset: range.lowerBound)
    findings.note(decoded.scalars, line: number, byteOffset: range.lowerBound)
    return SourceLine(number: number, text: String(decoded.scalars), byteRange: range)
  }

  /// Where the line at `position` stops, and where the next one starts.
  private func lineEnd() -> (start: Int, next: Int) {
    let step = encoding.unitByteCount
    var index = position
    while index < bytes.count {
      switch unit(at: index) {
      case 0x0A: return (index, index + step)
      case 0x0D: return (index, unit(at: index + step) == 0x0A ? index + 2 * step : index + step)
      default: index += step
      }
    }
    return (bytes.count, bytes.count)
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
