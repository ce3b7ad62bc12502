import ChineseText
import Terminal
import TestSupport
import Testing

/// Compared scalar by scalar: to `String`, é is é however it is written.
private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

@Test(arguments: HostileString.all)
func hostileStringsAreShownAndNeverObeyed(_ string: HostileString) {
  #expect(scalars(TextFilter(.reading).shown(bytes: string.bytes)) == scalars(string.reading))
  #expect(scalars(TextFilter(.revealing).shown(bytes: string.bytes)) == scalars(string.revealing))
}

@Test func theTableIsWhole() {
  #expect(HostileString.all.count == 65)
}

@Test(arguments: HostileString.all, [TextFilter.Manner.reading, .revealing])
func hostileStringsCutAnywhereStayHarmless(_ string: HostileString, _ manner: TextFilter.Manner) {
  let filter = TextFilter(manner)
  let bad = string.bytes.indices.filter { isHarmful(filter.shown(bytes: string.bytes[...$0])) }
  #expect(bad.isEmpty)
}

/// What may never come out, told by Unicode's properties and not by the table the filter uses.
///
/// Format characters that are neither ignorable nor about direction are visible signs, such as the Arabic number sign.
func isHarmful(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
    case .format: return properties.isBidiControl || isInvisible(scalar)
    default: return isInvisible(scalar)
    }
  }
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isDefaultIgnorableCodePoint || (0xFFF0...0xFFFB).contains(scalar.value)
}

private let everyScalar = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

@Test(arguments: [TextFilter.Manner.reading, .revealing])
func noScalarComesOutHarmful(_ manner: TextFilter.Manner) {
  let filter = TextFilter(manner)
  let harmful = stride(from: 0, to: everyScalar.count, by: 256).filter { start in
    isHarmful(filter.shown(everyScalar[start..<min(start + 256, everyScalar.count)]))
  }
  #expect(harmful.map { everyScalar[$0] } == [])
}

/// The ambiguous ones lie in the first plane.
@Test(arguments: [(AmbiguousWidth.narrow, everyScalar[...]), (.wide, everyScalar.prefix(0xF800))])
func everyScalarTakesTheCellsThatAreCounted(_ ambiguous: AmbiguousWidth, _ scalars: ArraySlice<Unicode.Scalar>) {
  let cells = CellWidth(ambiguous: ambiguous)
  var surface = Surface(size: Size(columns: 1024, rows: 1), cells: cells)
  let wrong = stride(from: 0, to: scalars.count, by: 256).filter { start in
    let scalars = scalars[start..<min(start + 256, scalars.count)]
    // Each after a base, so that a mark has something to stand on.
    let end = surface.write(scalars.flatMap { ["字", $0] }, at: Position(column: 0, row: 0))
    return end != cells.width(of: scalars) + 2 * scalars.count
  }
  #expect(wrong.map { everyScalar[$0] } == [])
}

@Test func randomBytesStayHarmlessAndCountable() {
  var random = Seeded(seed: 20_220_101)
  for _ in 0..<50 {
    let bytes = (0..<Int.random(in: 1...4096, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let (reading, revealing) = (TextFilter().shown(bytes: bytes), TextFilter(.revealing).shown(bytes: bytes))
    #expect(!isHarmful(reading) && !isHarmful(revealing))
  }
}

@Test func aFloodOfEscapesIsAFloodOfSigns() {
  let shown = TextFilter().shown(bytes: repeatElement(0x1B, count: 1_000_000))
  #expect(shown.unicodeScalars.count == 1_000_000)
  #expect(shown.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
}

@Test func aNameOfOverridesIsNotEmptyToWhoeverMustTellNamesApart() {
  let name = repeatElement(Unicode.Scalar("\u{202E}"), count: 85)
  #expect(TextFilter(.reading).shown(name) == "")
  #expect(TextFilter(.revealing).shown(name) == String(repeating: "<U+202E>", count: 85))
}

@Test func aHeadlineOfInvisiblesAndOneLetterIsOneLetter() {
  let headline = Array(repeatElement(Unicode.Scalar("\u{200B}"), count: 10_000)) + ["字"]
  #expect(TextFilter().shown(headline) == "字")
}

/// The same numbers in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
