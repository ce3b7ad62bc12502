// What must add up.
extension FigureCheck.Text {
  private static let totals: [StaticString] = ["共", "共计", "合计", "总计", "共有", "共为", "总共"]

  /// 小麦12亩、玉米30亩，共45亩: the parts stand right before the sum, two of them at least, and nothing but names between.
  func sum(at index: Int) -> FigureConflict? {
    let start = figures[index].range.lowerBound
    guard has(Self.totals, before: start), let total = exactValue(index) else { return nil }
    var parts: [Int] = []
    var end = start
    var rounding = self.rounding(index)
    for part in (0..<index).reversed() {
      let range = figures[part].range
      guard haveSameUnit(part, index), exactValue(part) != nil, isListed(range.upperBound..<end, isLast: parts.isEmpty)
      else { break }
      parts.insert(part, at: 0)
      rounding = rounding + self.rounding(part)
      end = range.lowerBound
    }
    guard parts.count > 1, beginsList(before: end, parts[0]) else { return nil }
    let sum = parts.reduce(DecimalNumber.zero) { $0 + (exactValue($1) ?? .zero) }
    return differ(sum, total, rounding: rounding) ? conflict(.sum, parts + [index], expected: sum) : nil
  }

  /// Whether what stands between two parts is a mark and the name of the next: 、玉米; before the sum, a mark and 共.
  private func isListed(_ range: Range<Int>, isLast: Bool) -> Bool {
    guard let first = range.first, range.count <= 12, text[first].isOne(of: "、，,和及") else { return false }
    let name = range.dropFirst()
    if isLast { return name.count <= 3 && name.allSatisfy { text[$0].isOne(of: "共计合总有为") } }
    return name.allSatisfy { text[$0].isHan && !text[$0].isOne(of: "共计占增减比另还其中") }
  }

  /// Whether the first part's name begins with the clause, so that no part before it is left out.
  private func beginsList(before start: Int, _ part: Int) -> Bool {
    var index = start
    while index > 0, start - index < 12, text[index - 1].isHan { index -= 1 }
    let mark = text[index - 1]
    let name = index..<start
    return (mark == "\0" || mark.isOne(of: "。；;：:！\n　 ") || mark == "，" || mark == ",")
      && !name.contains { text[$0].isOne(of: "共计占增减比其中另还余") }
      && (part == 0 || isDivided(figures[part - 1].range.upperBound..<start) || mark == "," || mark == "，")
  }

  /// 共有学生300人，其中男生400人: a part that is larger than the whole.
  func part(at index: Int) -> FigureConflict? {
    guard index > 0, let whole = exactValue(index - 1), let part = exactValue(index), haveSameUnit(index - 1, index)
    else { return nil }
    let gap = figures[index - 1].range.upperBound..<figures[index].range.lowerBound
    guard gap.count <= 12, !isDivided(gap), gap.dropLast().contains(where: { text.has("其中", at: $0) }) else {
      return nil
    }
    let rounding = self.rounding(index - 1) + self.rounding(index)
    guard whole < part, differ(whole, part, rounding: rounding) else { return nil }
    return conflict(.part, [index - 1, index])
  }

  /// 共有学生300人，其中男180人、女130人.
  var sexes: [FigureConflict] {
    figures.indices.dropFirst(2).compactMap { index in
      let (whole, men, women) = (index - 2, index - 1, index)
      guard let total = exactValue(whole), let first = exactValue(men), let second = exactValue(women),
        haveSameUnit(whole, men), haveSameUnit(men, women)
      else { return nil }
      let before = figures[whole].range.upperBound..<figures[men].range.lowerBound
      let between = figures[men].range.upperBound..<figures[women].range.lowerBound
      guard isSex("男", in: before, afterWhole: true), isSex("女", in: between, afterWhole: false) else { return nil }
      let sum = first + second
      let rounding = self.rounding(whole) + self.rounding(men) + self.rounding(women)
      return differ(sum, total, rounding: rounding) ? conflict(.sexes, [whole, men, women], expected: nil) : nil
    }
  }

  /// A mark, perhaps 其中, and 男 with the word for people.
  private func isSex(_ sex: Unicode.Scalar, in range: Range<Int>, afterWhole: Bool) -> Bool {
    guard let first = range.first, text[first].isOne(of: "，,、(") else { return false }
    var start = first + 1
    if afterWhole, text.has("其中", at: start) { start += 2 }
    if text[start] == "," || text[start] == ":" { start += 1 }
    guard start < range.upperBound, text[start] == sex else { return false }
    return (start + 1..<range.upperBound).allSatisfy { text[$0].isOne(of: "生性职工社员学村民") }
  }
}
