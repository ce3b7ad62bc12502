/// The punctuation of a row, counted in one pass.
struct Marks {
  private(set) var depth = 0
  private(set) var lowest = 0
  private(set) var commaCount = 0
  private(set) var stopCount = 0
  private(set) var digitCount = 0
  /// Blanks between characters that are no Latin letters or digits: common in headlines, rare in text.
  private(set) var hanBlankCount = 0
  private(set) var hanCount = 0
  private(set) var finalMark: Unicode.Scalar?
  private(set) var endsSentence = false
  private(set) var parts: [Int] = []
  /// How many scalars stand before its first mark; the whole count where there is none.
  private(set) var firstClauseCount: Int

  init(_ scalars: [Unicode.Scalar], style: PunctuationStyle = .modern) {
    firstClauseCount = scalars.firstIndex { Self.clauseMarks.contains($0) } ?? scalars.count
    for index in scalars.indices {
      // Most of any row; told apart first.
      if scalars[index].isHan { hanCount += 1 } else { count(scalars[index], at: index, in: scalars) }
    }
    let bare = scalars.reversed().drop { Self.closers.contains($0) || $0.isBlank }
    finalMark = bare.first
    endsSentence =
      finalMark.map(style.closes) ?? false || Self.endsInNote(scalars)
      || Self.endsInSpeaker(scalars)
    if scalars.count <= Self.titleLimit {
      let hasBlank = scalars.contains(where: \.isBlank)
      parts = hasBlank ? scalars.split(whereSeparator: \.isBlank).map(\.count) : scalars.isEmpty ? [] : [scalars.count]
    }
  }

  /// A sentence, then a short note in brackets: `…专员。（据新华社）`
  private static func endsInNote(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let last = scalars.last, last.folded == ")",
      let open = scalars.suffix(24).lastIndex(where: { $0.folded == "(" })
    else { return false }
    return scalars[..<open].last { !$0.isBlank }.map { terminal.contains($0) || $0 == "”" || $0 == "」" } ?? false
  }

  /// Words that were said and who said them: `“早操是身体的，懒觉是灵魂的。”——匿名`
  private static func endsInSpeaker(_ scalars: [Unicode.Scalar]) -> Bool {
    let tail = scalars.suffix(14)
    guard let last = scalars.last, last.isHan, let dash = tail.lastIndex(where: { dashes.contains($0) }) else {
      return false
    }
    return tail[..<dash].last { !dashes.contains($0) }.map { $0 == "”" || $0 == "」" } ?? false
  }

  private mutating func count(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) {
    if scalar.isBlank {
      let isBetweenHan =
        index > 0 && scalars[index - 1].value > 0xFF && index + 1 < scalars.count && scalars[index + 1].value > 0xFF
      hanBlankCount += isBetweenHan ? 1 : 0
    } else if scalar.folded.isDigit {
      digitCount += 1
    } else if Self.openers.contains(scalar) {
      depth += 1
    } else if Self.closers.contains(scalar) {
      depth -= 1
      lowest = min(lowest, depth)
      depth = max(depth, 0)
    } else if scalar == "，" || scalar == "," {
      let isInNumber =
        index > 0 && scalars[index - 1].isDigit && index + 1 < scalars.count && scalars[index + 1].isDigit
      commaCount += isInNumber ? 0 : 1
    } else if scalar == "。" || scalar.folded == ";" {
      stopCount += index + 1 < scalars.count ? 1 : 0
    }
  }

  /// A headline is seldom longer.
  static let titleLimit = 60
  static let terminal: ScalarSet = ["。", "！", "？", "!", "?", "…", "．"]
  private static let clauseMarks: ScalarSet = ["，", "。", "、", "；", ",", ";", "！", "？", "”", "」", "）", ")"]
  static let dashes: ScalarSet = ["—", "―", "─", "–", "－", "-"]
  static let closers: ScalarSet = ["”", "’", "」", "』", "）", ")", "》", "】", "〕", "〉", "］", "]"]
  static let openers: ScalarSet = ["“", "‘", "「", "『", "（", "(", "《", "【", "〔", "〈", "［", "["]
  /// Marks no line of Chinese opens with unless a column broke there (GB/T 15834, 避头).
  static let never: ScalarSet = closers.union([
    "，", "。", "、", "；", "：", "！", "？", ",", ";", "?", "!", "％", "%", "…", "．",
  ])
}
