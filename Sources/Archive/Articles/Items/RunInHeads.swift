import Newspaper

/// Finds run-in heads: short sentences that open the parts of an article and share a frame:
/// 用情办实事。…用心办实事。 or 深入一线,发掘本土红色资源。…深入机关,讲好本土红色故事。
struct RunInHeads {
  private struct Sentence {
    let paragraph: Int
    let range: Range<Int>
    let scalars: ArraySlice<Unicode.Scalar>
  }

  private(set) var heads: [Crosshead] = []

  init(_ paragraphs: [[Unicode.Scalar]]) {
    let sentences = paragraphs.enumerated().flatMap { Self.shortSentences(of: $1, paragraph: $0) }
    // Only sentences with the same first character can share a frame.
    let groups = Dictionary(grouping: sentences) { $0.scalars.first }
    let framed = groups.values.flatMap(Self.framed).sorted {
      ($0.paragraph, $0.range.lowerBound) < ($1.paragraph, $1.range.lowerBound)
    }
    heads = framed.map { .runIn(text: String($0.scalars), paragraph: $0.paragraph, start: $0.range.lowerBound) }
  }

  private static func shortSentences(of text: [Unicode.Scalar], paragraph: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    for (index, scalar) in text.enumerated() where scalar == "。" {
      let range = start..<index + 1
      // Nothing after it: a paragraph's last sentence opens no part.
      if (5...18).contains(range.count), index + 1 < text.count, text[range].dropLast().allSatisfy({ isFrame($0) }) {
        sentences.append(Sentence(paragraph: paragraph, range: range, scalars: text[range]))
      }
      start = index + 1
    }
    return sentences
  }

  private static func isFrame(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.folded == "," || scalar.isBlank
  }

  /// At least three sentences with one beginning and one build, or with one beginning and one end.
  private static func framed(_ group: [Sentence]) -> [Sentence] {
    guard group.count >= 3 else { return [] }
    let byHead = Dictionary(grouping: group) { [$0.scalars.prefix(2).map { $0 }, [comma(in: $0.scalars)]] }
    let heads = byHead.filter { $0.value.count >= 3 && $0.key[1] != ["。"] }.flatMap(\.value)
    if !heads.isEmpty { return heads }
    let byTail = Dictionary(grouping: group) { $0.scalars.suffix(4).map { $0 } }
    return byTail.filter { $0.value.count >= 3 }.flatMap(\.value)
  }

  /// Marks whether a sentence is built of two halves.
  private static func comma(in scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    scalars.contains { $0.folded == "," } ? "，" : "。"
  }
}
