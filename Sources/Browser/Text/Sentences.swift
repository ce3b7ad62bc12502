/// Where the sentences of a text begin and end: each ends with its mark and the brackets and quotes that close after it.
enum Sentences {
  private static let ends: Set<Unicode.Scalar> = ["。", "！", "？", "!", "?", "；", "…"]
  private static let closers: Set<Unicode.Scalar> = ["”", "’", "」", "』", "）", ")", "》", "\"", "】"]

  /// Together the whole text, in order.
  static func ranges(of text: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      guard ends.contains(text[index]) else {
        index += 1
        continue
      }
      while index < text.count, ends.contains(text[index]) || closers.contains(text[index]) { index += 1 }
      ranges.append(start..<index)
      start = index
    }
    return start < text.count ? ranges + [start..<text.count] : ranges
  }

  /// The sentence that holds a place; the whole text where there is none.
  static func range(around offset: Int, in text: [Unicode.Scalar]) -> Range<Int> {
    ranges(of: text).first { $0.contains(offset) } ?? 0..<text.count
  }
}
