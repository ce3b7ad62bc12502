public import Newspaper
public import Search

extension Archive {
  /// The bytes of some stretches of a page's lines, read from its file anew; empty where the file is no longer what was read.
  ///
  /// - Throws: `HoldingsError.unavailable` when the file cannot be read.
  public func printedBytes(
    of places: [LinePlace], on page: Page, at reference: PageReference
  ) throws(HoldingsError) -> [PrintedBytes] {
    let bytes = try bytes(of: reference)
    let encoding = TextEncoding.allCases.first { $0.name == page.encoding } ?? .utf8
    return places.compactMap { place in
      guard let line = page.sourceLine(place.line), line.byteRange.upperBound <= bytes.count else { return nil }
      let walk = CharacterWalk(bytes[line.byteRange], encoding: encoding)
      guard let range = walk.bytes(ofScalars: place.range) else { return nil }
      let decoded = Decoder(encoding).decode(bytes[range]).scalars
      // What was read is what stands there, or nothing is said.
      guard decoded == Array(Array(line.text.unicodeScalars)[place.range]) else { return nil }
      return PrintedBytes(
        path: page.path, encoding: page.encoding, line: place.line, range: range, bytes: Array(bytes[range]),
        text: String(String.UnicodeScalarView(decoded)))
    }
  }
}

/// Walks bytes of an encoding character by character, to tell which bytes a character was decoded from.
struct CharacterWalk {
  private let bytes: ArraySlice<UInt8>
  private let encoding: TextEncoding
  private let decoder: Decoder

  init(_ bytes: ArraySlice<UInt8>, encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    decoder = Decoder(encoding)
  }

  /// The bytes that some decoded scalars came from; nil where there are fewer, or a range begins within a character.
  func bytes(ofScalars range: Range<Int>) -> Range<Int>? {
    var position = bytes.startIndex
    var count = 0
    var start: Int?
    while count < range.upperBound, position < bytes.endIndex {
      if count == range.lowerBound { start = position }
      let step = self.step(at: position)
      position += step.byteCount
      count += step.scalarCount
    }
    guard count == range.upperBound, let start else { return nil }
    return start..<position
  }

  private func step(at position: Int) -> (byteCount: Int, scalarCount: Int) {
    let width = min(self.width(at: position), bytes.endIndex - position)
    let decoded = decoder.decode(bytes[position..<position + width])
    // A byte that means nothing is a character of its own.
    return decoded.undecodableCount > 0 ? (1, 1) : (width, max(1, decoded.scalars.count))
  }

  /// How many bytes the character takes that begins at a place, as its first bytes say.
  private func width(at position: Int) -> Int {
    let first = bytes[position]
    let second = position + 1 < bytes.endIndex ? bytes[position + 1] : 0
    switch encoding {
    case .utf8: return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    case .gb18030: return first < 0x80 ? 1 : (0x30...0x39).contains(second) ? 4 : 2
    case .big5: return first < 0x80 ? 1 : 2
    case .utf16LittleEndian: return (0xD8...0xDB).contains(second) ? 4 : 2
    case .utf16BigEndian: return (0xD8...0xDB).contains(first) ? 4 : 2
    }
  }
}
