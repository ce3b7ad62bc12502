import Newspaper

/// 转版: the lines that part an article between pages, and the page they name.
enum JumpLine {
  /// `（下转第三版）`, `(下转3版)`, `▶▶下转A3` at a line's end.
  static func jumps(_ scalars: [Unicode.Scalar]) -> Bool { jumpWords.occurs(in: scalars.suffix(tailLength)) }

  /// `（上接第一版）`, `（上接5月17日第一版）`
  static func opens(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    openWords.longestPrefix(
      of: head.drop { LeadForm.openBrackets.contains($0) || $0.isBlank || $0 == "▲" || $0 == "■" })
      != nil
  }

  /// Where a line that jumps says the rest stands; nil where it says nothing that can be read.
  static func target(_ scalars: [Unicode.Scalar]) -> PageNumber? {
    let tail = scalars.suffix(tailLength)
    guard let start = tail.indices.first(where: { jumpWords.longestPrefix(of: tail[$0...]) != nil }) else { return nil }
    return page(in: tail[start...])
  }

  /// Where a line that goes on says the beginning stands.
  static func origin(_ scalars: [Unicode.Scalar]) -> PageNumber? {
    let head = scalars.prefix(24)
    let end = head.firstIndex { $0.folded == ")" || $0 == "】" || $0 == "〕" } ?? head.endIndex
    return page(in: head[..<end])
  }

  /// The number before the last 版; without one, letter and digits at the end.
  private static func page(in words: ArraySlice<Unicode.Scalar>) -> PageNumber? {
    let end = words.lastIndex(of: "版") ?? words.lastIndex { $0.folded.isDigit }.map { $0 + 1 } ?? words.startIndex
    let numeral = trailing(words[..<end]) { Numeral.isNumeral($0) }
    let letters = trailing(words[..<numeral.startIndex]) { $0.isLatinLetter }
    guard words.contains("版") || !letters.isEmpty, let value = Numeral.value(numeral) else { return nil }
    return PageNumber(String(letters.map(\.folded)) + String(value))
  }

  private static func trailing(
    _ words: ArraySlice<Unicode.Scalar>, while condition: (Unicode.Scalar) -> Bool
  ) -> ArraySlice<Unicode.Scalar> {
    let start = words.lastIndex { !condition($0) }.map { $0 + 1 } ?? words.startIndex
    return words[start...]
  }

  private static let tailLength = 14
  private static let jumpWords = WordTable(
    "下转 下轉 转第 轉第 紧接第 未完待续 未完待續 相关报道见 相关报道详见 报道见 報道見 詳見 详见第 见第")
  private static let openWords = WordTable("上接 紧接 续第 接第")
}
