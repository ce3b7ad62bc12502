import ChineseText
import Newspaper

/// What is odd in a text, counted, with the place of the first of each sort.
struct TextFindings {
  private struct Finding {
    var count = 0
    var line: Int?
    var byteOffset: Int?

    mutating func add(_ more: Int, line: Int, byteOffset: Int) {
      if count == 0 { (self.line, self.byteOffset) = (line, byteOffset) }
      count += more
    }
  }

  private var undecodable = Finding()
  private var controls = Finding()
  private var hidden = Finding()
  private var privateUse = Finding()
  private(set) var hasPrintedCharacter = false
  private var rest: (cause: Problem.Cause, line: Int, byteOffset: Int)?

  /// Counts the bytes of a line that meant nothing.
  mutating func note(_ decoded: Decoder.Decoded, line: Int, byteOffset: Int) {
    guard let first = decoded.firstUndecodable else { return }
    undecodable.add(decoded.undecodableCount, line: line, byteOffset: byteOffset + first)
  }

  /// Counts the scalars of a line that show nothing or must not be sent to a terminal. `byteOffset` is the line's own.
  mutating func note(_ scalars: some Sequence<Unicode.Scalar>, line: Int, byteOffset: Int) {
    var controlCount = 0
    var hiddenCount = 0
    var privateCount = 0
    for scalar in scalars where !Self.isEveryday(scalar) {
      switch ScalarClass(scalar) {
      case .control: controlCount += 1
      case .hidden: hiddenCount += 1
      case .privateUse: privateCount += 1
      case .plain, .combining, .space, .unassigned: break
      }
    }
    if !hasPrintedCharacter { hasPrintedCharacter = scalars.contains(where: Self.isPrinted) }
    if controlCount > 0 { controls.add(controlCount, line: line, byteOffset: byteOffset) }
    if hiddenCount > 0 { hidden.add(hiddenCount, line: line, byteOffset: byteOffset) }
    if privateCount > 0 { privateUse.add(privateCount, line: line, byteOffset: byteOffset) }
  }

  /// ASCII, Chinese marks and Han: what nearly all text is made of, and nothing odd among it.
  private static func isEveryday(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    let shown = ScalarClass(scalar)
    return !scalar.isBlank && shown != .control && shown != .hidden && shown != .space
  }

  /// Says that the file was not read from this place on.
  mutating func noteRest(from byteOffset: Int, of byteCount: Int, line: Int) {
    rest = (.cutShort(byteCount: byteCount, limit: byteOffset), line, byteOffset)
  }

  /// The findings as problems of a file, in a fixed order.
  func problems(in path: SourcePath) -> [Problem] {
    var problems: [Problem] = []
    func add(_ finding: Finding, _ cause: Problem.Cause) {
      guard finding.count > 0 else { return }
      problems.append(Problem(path: path, cause: cause, line: finding.line, byteOffset: finding.byteOffset))
    }
    if !hasPrintedCharacter { problems.append(Problem(path: path, cause: .empty)) }
    if let rest {
      problems.append(Problem(path: path, cause: rest.cause, line: rest.line, byteOffset: rest.byteOffset))
    }
    add(undecodable, .undecodable(byteCount: undecodable.count))
    add(controls, .controlCharacters(count: controls.count))
    add(hidden, .hiddenCharacters(count: hidden.count))
    add(privateUse, .privateUse(count: privateUse.count))
    return problems
  }
}
