/// What is seen where two printed lines meet, in up to four letters.
struct PrintedPage {
  /// What a line looks like beside the lines around it.
  private enum Kind {
    static let top = UInt8(ascii: "^")
    static let bottom = UInt8(ascii: "$")
    /// ◘●▲ first
    static let ornament = UInt8(ascii: "D")
    /// （寒雲）
    static let name = UInt8(ascii: "P")
    /// Text, and a name or two letters of one in brackets at its end: （天）
    static let signed = UInt8(ascii: "S")
    /// Without a mark: of a few characters, shorter than its neighbours, as long as they, longer than any title.
    static let tiny = UInt8(ascii: "u")
    static let short = UInt8(ascii: "t")
    static let title = UInt8(ascii: "T")
    static let long = UInt8(ascii: "L")
    /// With marks: shorter than its neighbours, and not.
    static let ended = UInt8(ascii: "e")
    static let body = UInt8(ascii: "B")
  }

  private let texts: [[Unicode.Scalar]]
  private let kinds: [UInt8]
  private let ends: [UInt8]
  private let counts: [Int]

  init(_ lines: [Row]) {
    let texts = lines.map(\.scalars)
    let counts = texts.map(\.count)
    (self.texts, self.counts) = (texts, counts)
    kinds = texts.indices.map { Self.kind(of: texts[$0], measure: Self.usual(counts, $0 - 4, $0 + 5)) }
    ends = texts.map(Self.end)
  }

  /// What is seen at a line that is not the first.
  func cues(at index: Int) -> [UInt32] {
    let (above, own, below) = (kind(index - 1), kind(index), kind(index + 1))
    let end = ends[index - 1]
    let counts = (self.counts[index - 1], self.counts[index])
    let measures = (usualCount(index - 4, index - 1), usualCount(index + 1, index + 4))
    let fallsShort = UInt8(ascii: counts.0 < measures.0 - 1 ? "1" : "0")
    var cues: [UInt32] = [
      Self.cue("1"), Self.cue("a", above), Self.cue("o", own), Self.cue("b", below), Self.cue("k", kind(index + 2)),
      Self.cue("p", above, own), Self.cue("q", own, below), Self.cue("t", above, own, below),
      Self.cue("u", own, below, kind(index + 2)), Self.cue("e", end), Self.cue("h", fallsShort),
      Self.cue("i", end, fallsShort), Self.cue("j", end, fallsShort, own), Self.cue("n", ends[index]),
      Self.cue("l", Self.digit(counts.1 / 3, 6)), Self.cue("v", Self.digit(4 * counts.1 / max(1, measures.1), 6)),
      Self.cue("w", Self.digit(4 * counts.1 / max(1, measures.0), 6)),
      Self.cue("x", Self.digit(4 * counts.0 / max(1, measures.0), 6), own),
    ]
    addRun(at: index, &cues)
    let text = texts[index]
    if text.first.map({ Self.never.contains($0) }) ?? false { cues.append(Self.cue("m")) }
    if closes(index - 1) { cues += [Self.cue("f"), Self.cue("f", own)] }
    if Self.isSigned(texts[index - 1]) { cues.append(Self.cue("g", own)) }
    if abs(measures.0 - measures.1) > 2 { cues += [Self.cue("c"), Self.cue("c", own, above)] }
    if text.contains(where: { Self.addressed.contains($0) || $0.folded.isDigit }) { cues.append(Self.cue("d")) }
    return cues
  }

  /// How many lines without a mark stand above it, and from it on, and what comes after them.
  private func addRun(at index: Int, _ cues: inout [UInt32]) {
    let above = (1...4).prefix { isTitle(index - $0) }.count
    let ahead = (0..<4).prefix { isTitle(index + $0) }.count
    let next = kind(index + ahead)
    let plain = next == Kind.ended || next == Kind.signed ? Kind.body : next
    let (first, second) = (Self.digit(above, 4), Self.digit(ahead, 4))
    cues += [
      Self.cue("r", first, kind(index)), Self.cue("y", second, plain), Self.cue("z", first, second),
      Self.cue("s", first, second, next),
    ]
  }

  private func kind(_ index: Int) -> UInt8 {
    index < 0 ? Kind.top : index < kinds.count ? kinds[index] : Kind.bottom
  }

  private func isTitle(_ index: Int) -> Bool {
    switch kind(index) {
    case Kind.tiny, Kind.short, Kind.title, Kind.long: true
    default: false
    }
  }

  private func usualCount(_ start: Int, _ end: Int) -> Int { Self.usual(counts, start, end) }

  /// 云、也、矣：how old prose closes.
  private func closes(_ index: Int) -> Bool {
    let text = texts[index].last == "、" ? texts[index].dropLast() : texts[index][...]
    return text.last.map { Self.finals.contains($0) } ?? false
  }

  /// A cue as the table of weights names it.
  static func name(of cue: UInt32) -> String {
    let letters = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: cue >> $0) }.filter { $0 != 0 }
    return String(decoding: letters, as: UTF8.self)
  }

  // MARK: - Lines

  private static func kind(of text: [Unicode.Scalar], measure: Int) -> UInt8 {
    guard let first = text.first, let last = text.last else { return Kind.body }
    if ornaments.contains(first) { return Kind.ornament }
    if (3...10).contains(text.count), openers.contains(first), closers.contains(last) { return Kind.name }
    if isSigned(text) { return Kind.signed }
    if text.contains(where: { marks.contains($0) }) {
      return text.count * 4 < measure * 3 ? Kind.ended : Kind.body
    }
    if text.count <= max(3, measure * 2 / 5) { return Kind.tiny }
    return text.count * 5 < measure * 4 ? Kind.short : text.count <= 16 ? Kind.title : Kind.long
  }

  private static func end(_ text: [Unicode.Scalar]) -> UInt8 {
    guard let last = text.last else { return UInt8(ascii: "n") }
    if stops.contains(last) { return UInt8(ascii: "s") }
    if commas.contains(last) { return UInt8(ascii: "c") }
    return UInt8(ascii: closers.contains(last) ? "p" : "n")
  }

  /// （天）, （獅 where the bracket fell off: up to four characters in brackets at the end.
  private static func isSigned(_ text: [Unicode.Scalar]) -> Bool {
    let inner = text.last.map { closers.contains($0) } ?? false ? text.dropLast() : text[...]
    guard let open = inner.suffix(5).lastIndex(where: { openers.contains($0) || closers.contains($0) })
    else { return false }
    return openers.contains(inner[open]) && open < inner.endIndex - 1
  }

  /// The middle one of some lines' lengths; 12 where there is none.
  private static func usual(_ counts: [Int], _ start: Int, _ end: Int) -> Int {
    let start = max(0, start)
    let end = min(counts.count, end)
    guard start < end else { return 12 }
    return counts[start..<end].sorted()[(end - start) / 2]
  }

  private static func digit(_ number: Int, _ most: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(min(number, most)) }

  private static func cue(_ family: Unicode.Scalar, _ a: UInt8 = 0, _ b: UInt8 = 0, _ c: UInt8 = 0) -> UInt32 {
    UInt32(family.value) << 24 | UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  private static let ornaments = ScalarSet("◘●▲◎□◇■※▼◆★△▽◁▷⊙○☆◐◑".unicodeScalars)
  private static let marks = ScalarSet("。！？；、，：:,「」『』“”".unicodeScalars)
  private static let stops: ScalarSet = ["。", "！", "？"]
  private static let commas: ScalarSet = ["、", "，", ","]
  private static let openers: ScalarSet = ["（", "("]
  private static let closers: ScalarSet = ["）", ")"]
  private static let never = ScalarSet("、，。）』」！？".unicodeScalars)
  private static let finals = ScalarSet("也云矣耳哉焉".unicodeScalars)
  private static let addressed: ScalarSet = ["號", "路", "元"]
}
