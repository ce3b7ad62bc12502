// What is counted. In Chinese it stands behind the measure word (90名献血人员) or, where the sentence has the number last,
// before it (发放调查问卷4107份).
extension FigureContextReader {
  /// Longer runs of characters are clauses.
  private static let longestNoun = 16

  // MARK: Behind

  /// 170名住院孤寡老人提供: from the figure to the word with which the sentence goes on.
  func nounBehind(_ index: Int) -> Range<Int>? {
    var start = figures[index].range.upperBound
    if text[start] == "的" { start += 1 } else if !figures[index].kind.isFollowedByNoun { return nil }
    let limit = index + 1 < figures.count ? figures[index + 1].range.lowerBound : text.count
    var end = start
    while end < min(limit, start + Self.longestNoun), continuesNoun(at: end) {
      if leadsOut(at: end, marks: Self.closing, partners: Self.opening, of: start..<end) { break }
      if end > start, NounWords.goOn.hasWord(in: text, at: end) { break }
      if end == start, NounWords.cannotBegin.hasWord(in: text, at: end) { return nil }
      end += 1
    }
    // A figure that comes at once is counted by itself: 3类12项.
    guard end > start, end < limit || limit == text.count else { return nil }
    return withoutLooseMarks(start..<end)
  }

  // MARK: Before

  /// 满意率达96.69%: back from the figure, past words that only lead up to it, to the word that governs the noun.
  func nounBefore(_ index: Int) -> Range<Int>? {
    let (floor, end) = withoutLead(index)
    var start = end
    while start > max(floor, end - Self.longestNoun), continuesNoun(at: start - 1),
      !leadsOut(at: start - 1, marks: Self.opening, partners: Self.closing, of: start..<end)
    { start -= 1 }
    // Cut behind the last word that takes the noun as its object; at the very end it is the noun: 受理5件.
    var cut = start
    while cut < end {
      guard let word = NounWords.governing.longest(in: text, at: cut), word.end < end else {
        cut += 1
        continue
      }
      start = word.end
      cut = word.end
    }
    return end - start > 1 || (end > start && !text[start].isSmallWord) ? withoutLooseMarks(start..<end) : nil
  }

  private static let opening = Set("“《".unicodeScalars)
  private static let closing = Set("”》".unicodeScalars)

  /// Whether a mark's partner is missing from what was read so far: the noun ends where its quotation does.
  private func leadsOut(
    at index: Int, marks: Set<Unicode.Scalar>, partners: Set<Unicode.Scalar>, of range: Range<Int>
  ) -> Bool {
    marks.contains(text[index]) && !range.contains { partners.contains(text[$0]) }
  }

  /// Without an opening mark at its end or a closing one at its beginning, where the length cut a quotation.
  private func withoutLooseMarks(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let last = range.last, Self.opening.contains(text[last]) { range = range.lowerBound..<last }
    while let first = range.first, Self.closing.contains(text[first]) { range = first + 1..<range.upperBound }
    return range.isEmpty ? nil : range
  }

  /// Where the noun ends before words such as 共, 达到, 同比增长, 比去年, and the end of the figure before it.
  private func withoutLead(_ index: Int) -> (floor: Int, end: Int) {
    let floor = end(ofFigureBefore: index)
    let end = withoutLead(figures[index].range.lowerBound, floor: floor)
    // 棉花总产比1978年增长3倍: the year is what it is held against.
    guard end == floor, let start = comparedDate(before: index) else { return (floor, end) }
    let past = self.end(ofFigureBefore: index - 1)
    return (past, withoutLead(start, floor: past))
  }

  private func withoutLead(_ start: Int, floor: Int) -> Int {
    var end = start
    while end > floor, let word = NounWords.leadingUp.longest(in: text, before: end, floor: floor) { end = word.start }
    return end
  }

  func end(ofFigureBefore index: Int) -> Int { index > 0 ? figures[index - 1].range.upperBound : 0 }

  /// Where 比 stands before the date that comes before a figure: 比1978年.
  func comparedDate(before index: Int) -> Int? {
    guard index > 0, figures[index - 1].kind == .date else { return nil }
    let start = figures[index - 1].range.lowerBound - 1
    return start >= end(ofFigureBefore: index - 1) && text[start].isOne(of: "比较較") ? start : nil
  }

  // MARK: Of the figure before

  /// 完成产值3.2亿元，同比增长5%: the second figure tells of what the first counted.
  func nounOfNeighbour(_ index: Int) -> Range<Int>? {
    guard index > 0, let comparison = comparison(at: index), comparison.relation != .share else { return nil }
    let before = figures[index - 1].range.upperBound
    guard before <= comparison.words.lowerBound else { return nil }
    let gap = before..<comparison.words.lowerBound
    guard gap.count <= 2, gap.allSatisfy({ text[$0] == "，" || text[$0] == "," || text[$0] == "、" || text[$0] == "(" })
    else { return nil }
    return nounBehind(index - 1) ?? nounBefore(index - 1)
  }

  private func continuesNoun(at index: Int) -> Bool {
    let scalar = text[index]
    return scalar.isHan || scalar.isASCIILetter || scalar.isASCIIDigit || scalar.isOne(of: "“”《》·")
  }
}

extension FigureKind {
  /// Whether a noun may stand behind it without 的.
  fileprivate var isFollowedByNoun: Bool { ![.percent, .rate, .duration].contains(self) }
}

extension Unicode.Scalar {
  /// A single character before a number that names nothing: 的3个, 在2名.
  fileprivate var isSmallWord: Bool { self.isOne(of: "的在了和与及从向对于把被将每各该由以又再并等其") }
}
