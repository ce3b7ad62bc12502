/// A folder's or file's name as scalars, with full-width digits and letters read as their ASCII ones.
struct NameText {
  let scalars: [Unicode.Scalar]
  /// Every maximal run of digits, in order. Every rule asks for them, and an archive may have a million names.
  let digitRuns: [Range<Int>]

  init(_ bytes: some Sequence<UInt8>) {
    let ascii = bytes.allSatisfy { $0 < 0x80 }
    if ascii {
      self.init(plain: bytes.map { Unicode.Scalar($0) })
    } else {
      self.init(scalars: String(decoding: Array(bytes), as: UTF8.self).unicodeScalars)
    }
  }

  init(scalars: some Sequence<Unicode.Scalar>) {
    self.init(
      plain: scalars.map { scalar in
        (0xFF10...0xFF5A).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      })
  }

  private init(plain scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    digitRuns = Self.digitRuns(in: scalars)
  }

  private static func digitRuns(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() where scalar.isDigit != (start != nil) {
      if let first = start { runs.append(first..<index) }
      start = start == nil ? index : nil
    }
    if let start { runs.append(start..<scalars.count) }
    return runs
  }

  var count: Int { scalars.count }

  /// Nil outside the name.
  subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  func text(_ range: Range<Int>) -> String {
    String(scalars[range.clamped(to: scalars.indices)])
  }

  /// Every maximal run of digits at or after an index; a run that holds the index counts from it on.
  func digitRuns(from start: Int) -> [Range<Int>] {
    if start == 0 { return digitRuns }
    return digitRuns.compactMap { $0.upperBound > start ? max(start, $0.lowerBound)..<$0.upperBound : nil }
  }

  /// The run of digits that begins at an index; empty where none does.
  func digits(at index: Int) -> Range<Int> {
    var end = index
    while self[end]?.isDigit == true { end += 1 }
    return index..<end
  }

  /// One or two digits that follow a single `-`, `_` or `.`, and no more digits.
  func numberAfterSeparator(_ index: Int, same separator: Unicode.Scalar? = nil) -> Range<Int>? {
    guard let mark = self[index], mark == "-" || mark == "_" || mark == ".", separator == nil || mark == separator
    else { return nil }
    let run = digits(at: index + 1)
    return (1...2).contains(run.count) ? run : nil
  }

  /// The number the digits of a range write; 0 for none, and no more than nine digits are read.
  func number(_ range: Range<Int>) -> Int {
    scalars[range].prefix(9).reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
  }
}

extension Unicode.Scalar {
  /// `0` to `9`
  var isDigit: Bool { (0x30...0x39).contains(value) }
  var isLatinLetter: Bool { (0x41...0x5A).contains(value & ~0x20) && isASCII }
  /// A letter of any script.
  var isLetter: Bool { isASCII ? isLatinLetter : isHan || properties.isAlphabetic }
  /// A character of Chinese writing.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF, 0x3007, 0xF900...0xFAFF: true
    default: false
    }
  }
}
