// What changes by so much, and shares.
extension FigureCheck.Text {
  private static let reached = WordTable<Bool>(
    [
      ("增加到", true), ("增长到", true), ("增至", true), ("提高到", true), ("上升到", true), ("升至", true), ("提升到", true),
      ("扩大到", true), ("减少到", false), ("下降到", false), ("降至", false), ("减至", false), ("降低到", false), ("缩小到", false),
    ], anchor: .last)
  private static let rises: [StaticString] = ["增加", "增加了", "增长", "增长了", "提高了", "上升了", "净增", "增产", "增收"]
  private static let falls: [StaticString] = ["减少", "减少了", "下降", "下降了", "降低了", "净减"]

  /// 由1200斤增加到1500斤，增加400斤; 从200人增加到300人，增长60%.
  func change(at index: Int) -> FigureConflict? {
    guard index > 1 else { return nil }
    let (from, to) = (index - 2, index - 1)
    guard let old = exactValue(from), let new = exactValue(to), haveSameUnit(from, to), !old.isZero,
      let (isRise, start) = Self.reached.longest(in: text, before: figures[to].range.lowerBound, floor: 0),
      start == figures[from].range.upperBound, begins(at: figures[from].range.lowerBound)
    else { return nil }
    let gap = figures[to].range.upperBound..<figures[index].range.lowerBound
    let word = has(isRise ? Self.rises : Self.falls, before: gap.upperBound)
    guard word, gap.count <= 6, text[gap.lowerBound].isOne(of: "，,") else { return nil }
    let difference = isRise ? new - old : old - new
    let rounding = self.rounding(from) + self.rounding(to)
    if let change = exactValue(index), haveSameUnit(from, index) {
      guard differ(change, difference, rounding: rounding + self.rounding(index)) else { return nil }
      return conflict(.change, [from, to, index], expected: difference)
    }
    return share(index, of: difference, in: old, rounding: rounding) ? conflict(.change, [from, to, index]) : nil
  }

  /// 由 or 从 right before, perhaps with 原来的 or 去年的 between.
  private func begins(at start: Int) -> Bool {
    (1...6).contains { text[start - $0].isOne(of: "由从") && !isDivided(start - $0..<start) }
  }

  /// Whether a printed percentage cannot be the share of a difference, roundings on both sides allowed for.
  private func share(
    _ index: Int, of difference: DecimalNumber, in whole: DecimalNumber, rounding: DecimalNumber
  ) -> Bool {
    let figure = figures[index]
    guard figure.kind == .percent, figure.unit == "%", figure.qualifiers.isEmpty, figure.values.count == 1,
      let percent = figure.values.first, percent.digits.count < 20, whole.digits.count < 40
    else { return false }
    // In percent times the whole, so that nothing needs to be divided: a last place of the percentage, and the roundings.
    let printed = percent.times(whole)
    let real = difference.multiplied(byPowerOfTen: 2)
    let lastPlace = DecimalNumber(digits: [1], exponent: min(0, percent.exponent))
    let allowed = lastPlace.times(whole) + rounding.multiplied(byPowerOfTen: 2).multiplied(by: 3)
    return differ(printed, real, rounding: allowed)
  }

  /// Rates of which each case is one of the whole, so that a hundred is all of them.
  private static let rates = WordTable<Void>(
    words: """
      合格率 及格率 出勤率 成活率 覆盖率 满意率 普及率 优良率 识字率 死亡率 治愈率 命中率 得票率 支持率 投票率 就业率 升学率 绿化率 成功率 好评率 签约率 入托率
      达到率 治愈好转率 参保率 接种率 出生率 巩固率 准点率 正点率 安全率 回收率
      """, anchor: .last)
  private static let lead: [StaticString] = ["", "为", "达", "达到", "已达", "是", "高达", "只有", "仅", "在"]

  /// 成活率达120%.
  var percents: [FigureConflict] {
    figures.indices.compactMap { index in
      let figure = figures[index]
      guard figure.kind == .percent, figure.unit == "%", figure.values.count == 1, let value = figure.values.first,
        DecimalNumber(100) < value
      else { return nil }
      let start = figure.range.lowerBound
      let isRate = Self.lead.contains { word in
        let end = start - word.scalarCount
        return text.has(word, at: end) && Self.rates.hasWord(in: text, before: end, floor: 0)
      }
      return isRate ? conflict(.percent, [index]) : nil
    }
  }
}
