public import Newspaper

/// All clippings of a text, with everything else that stands in it: what is not changed is written again byte by byte.
public struct ClippingBook: Sendable {
  private struct Section {
    var bytes: [UInt8]
    /// Nil for what stands before the first heading, and for what was not understood.
    var clipping: Clipping?
    var otherFacts: [ClippingText.OtherFact] = []
    var faults: [(line: Int, cause: TextFault.Cause)] = []
  }

  private var sections: [Section] = []

  /// What a new text begins with.
  public static let opening = "# 剪报 Clippings\n\n"

  /// Reads a text. Nothing in it is an error: what is not understood is kept, and told of in `faults`.
  public init(bytes: [UInt8] = []) {
    var names: Set<ClippingID> = []
    var line = 1
    for part in Self.parts(of: bytes) {
      sections.append(Self.section(part, firstLine: line, &names))
      line += part.count { $0 == UInt8(ascii: "\n") }
    }
  }

  /// In the order of the text, each name once.
  public var clippings: [Clipping] { sections.compactMap(\.clipping) }

  public subscript(id: ClippingID) -> Clipping? { sections.first { $0.clipping?.id == id }?.clipping }

  /// What was not understood, by line.
  public func faults(in file: String) -> [TextFault] {
    sections.flatMap(\.faults).map { TextFault(file: file, line: $0.line, cause: $0.cause) }
  }

  /// The whole text.
  public var bytes: [UInt8] { sections.flatMap(\.bytes) }

  /// Adds a clipping at the end, or puts it in the place of the one of its name; false when that one is the same.
  @discardableResult
  public mutating func put(_ clipping: Clipping) -> Bool {
    if let index = sections.firstIndex(where: { $0.clipping?.id == clipping.id }) {
      guard sections[index].clipping != clipping else { return false }
      sections[index].clipping = clipping
      sections[index].bytes = Self.bytes(of: clipping, sections[index].otherFacts)
      return true
    }
    if sections.isEmpty { sections.append(Section(bytes: Array(Self.opening.utf8))) }
    endLastLine()
    sections.append(Section(bytes: Self.bytes(of: clipping, []), clipping: clipping))
    return true
  }

  /// Takes a clipping out; nil when it is not there.
  public mutating func remove(_ id: ClippingID) -> Clipping? {
    guard let index = sections.firstIndex(where: { $0.clipping?.id == id }) else { return nil }
    return sections.remove(at: index).clipping
  }

  /// A heading begins a line, also after a text whose last line a person did not end.
  private mutating func endLastLine() {
    guard let last = sections.indices.last else { return }
    if let end = sections[last].bytes.last, end != UInt8(ascii: "\n") { sections[last].bytes += Array("\n\n".utf8) }
  }

  private static func bytes(of clipping: Clipping, _ otherFacts: [ClippingText.OtherFact]) -> [UInt8] {
    Array(ClippingText.lines(of: clipping, otherFacts: otherFacts).map { $0 + "\n" }.joined().utf8)
  }
}

// MARK: - Reading

extension ClippingBook {
  /// The stretches of a text that begin with `## ` on a line, and what stands before the first.
  private static func parts(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var line = 0
    let heading = Array("## ".utf8)
    while line < bytes.count {
      if line > start, bytes[line...].starts(with: heading) {
        parts.append(bytes[start..<line])
        start = line
      }
      line = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    return start < bytes.count ? parts + [bytes[start...]] : parts
  }

  private static func section(
    _ part: ArraySlice<UInt8>, firstLine: Int, _ names: inout Set<ClippingID>
  ) -> Section {
    var section = Section(bytes: Array(part))
    guard let text = String(validating: part, as: UTF8.self) else {
      section.faults = [(firstLine, .notUTF8)]
      return section
    }
    let lines = text.split(separator: "\n" as Unicode.Scalar).map { $0.withoutCarriageReturn }
    guard part.starts(with: "## ".utf8) else {
      section.faults = strayLines(lines, firstLine: firstLine)
      return section
    }
    let reader = ClippingReader(lines, firstLine: firstLine)
    let byHand = PageDigest(TextDigest(of: part).description).map { ClippingID(number: $0.number) }
    guard let byHand, var clipping = reader.clipping(otherName: byHand) else {
      section.faults = [(firstLine, .nothingClipped)]
      return section
    }
    // A person may have copied a clipping with its name; the second one goes by its text.
    if names.contains(clipping.id) { clipping.id = byHand }
    guard names.insert(clipping.id).inserted else {
      section.faults = [(firstLine, .nothingClipped)]
      return section
    }
    section.clipping = clipping
    section.otherFacts = reader.otherFacts
    section.faults = reader.faults
    return section
  }

  /// Before the first heading, titles and blank lines are what a text may begin with.
  private static func strayLines(_ lines: [String], firstLine: Int) -> [(line: Int, cause: TextFault.Cause)] {
    lines.enumerated().compactMap { index, line in
      let isExpected = line.hasPrefix("#") || line.allSatisfy { $0 == " " || $0 == "\t" }
      return isExpected ? nil : (firstLine + index, .stray)
    }
  }
}

extension String {
  fileprivate var withoutCarriageReturn: String {
    unicodeScalars.last == "\r" ? String(unicodeScalars.dropLast()) : self
  }
}
