import ChineseText
import Testing

@Suite struct ScalarClassTests {
  @Test(arguments: [
    ("a中é “―…①😀\u{3000}\u{A0}", ScalarClass.plain), ("\u{301}\u{20DD}\u{903}\u{3099}\u{1161}\u{11A8}", .combining),
    ("\u{0}\u{1B}\u{B}\u{7F}\u{80}\u{9B}", .control), ("\t\n\u{85}\u{2028}\u{2029}", .space),
    (
      "\r\u{AD}\u{200B}\u{200D}\u{202E}\u{2066}\u{61C}\u{FEFF}\u{FE0F}\u{E0041}\u{E01F0}\u{3164}\u{FFF9}\u{34F}",
      .hidden
    ),
    ("\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}", .privateUse), ("\u{378}\u{FFFE}\u{1FFFF}\u{10FFFF}\u{40000}", .unassigned),
  ])
  func tellsClassesApart(_ text: String, _ expected: ScalarClass) {
    #expect(text.unicodeScalars.filter { ScalarClass($0) != expected }.map(\.value) == [])
  }

  /// The standard library carries the same version of Unicode, so it is an independent reading of the same data.
  /// Planes 4 to 13 are empty, and what lies in 15 and 16 is looked at above.
  @Test func agreesWithTheStandardLibraryOnEveryScalar() {
    let all = [0...UInt32(0x3FFFF), 0xE0000...0xE0FFF].joined().lazy.compactMap(Unicode.Scalar.init)
    let others = all.filter { ScalarClass($0) != expected($0) }.prefix(10)
    #expect(others.map { String($0.value, radix: 16) } == [])
  }

  private func expected(_ scalar: Unicode.Scalar) -> ScalarClass {
    let properties = scalar.properties
    if ["\t", "\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { return .space }
    if properties.isDefaultIgnorableCodePoint || scalar == "\r" || 0xFFF9...0xFFFB ~= scalar.value { return .hidden }
    // Skin tones: terminals do not agree whether they take cells.
    if properties.isEmojiModifier { return .hidden }
    switch properties.generalCategory {
    case .unassigned: return .unassigned
    case .control: return .control
    case .privateUse: return .privateUse
    case .nonspacingMark, .enclosingMark, .spacingMark: return .combining
    case .format where properties.isBidiControl: return .hidden
    default: return 0x1161...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value ? .combining : .plain
    }
  }
}
