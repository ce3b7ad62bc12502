/// Years and what is longer: 2024年, 一九七八年, 98年5月, 民国三十八年, 2023年度, 20世纪80年代.
extension FigureReader {
  func takeCentury(_ point: inout DatePoint) {
    guard let number = nextPart(point), number.isPlain(in: 1...30), text.has("世纪", at: number.end) else { return }
    point.take(number.values, .century, text.printed(number.end..<number.end + 2), end: number.end + 2)
  }

  func takeYear(_ point: inout DatePoint) {
    guard let number = nextPart(point) else { return }
    let index = unitIndex(after: number)
    guard text[index] == "年" else { return }
    if text[index + 1] == "代" {
      guard number.values.count == 1, number.qualifiers.isEmpty else { return }
      return point.take(number.values, .year, "年代", end: index + 2)
    }
    guard point.last == nil, text[index + 1] != "级", !text[index + 1].isOne(of: "多余来") else { return }
    let era = self.era(before: number.start)
    guard era != nil || isYear(number, unitAt: index) else { return }
    point.take(number.values, .year, "年", end: index + 1)
    if let era {
      point.range = era.start..<point.end
      point.unit = era.name + point.unit
    } else if text[index + 1] == "度" {
      point.unit = "年度"
      point.range = point.range.lowerBound..<index + 2
    }
  }

  /// Four digits in either script, or fewer with a month behind them: 98年5月, 八三年, 七十二年十月.
  private func isYear(_ number: Numeral, unitAt index: Int) -> Bool {
    let isOfRepublic = number.script == .han ? number.hasMultiplier : number.digitCount == 3
    if isOfRepublic, number.isPlain(in: 11...130), isMonth(at: index + 1) { return true }
    guard number.isPositional, !number.hasMultiplier, number.isPlain(in: 0...2999) else { return false }
    if number.digitCount == 4 { return number.isPlain(in: 1000...2999) && !isLongAgo(number, index) }
    if number.digitCount != 2 { return false }
    if number.script == .han { return true }
    return isMonth(at: index + 1)
  }

  private func isMonth(at index: Int) -> Bool {
    guard let month = numeral(at: index), month.isPlain(in: 1...12) else { return false }
    return text[month.end] == "月"
  }

  /// 2000年历史, 3000年前: round thousands that last.
  private func isLongAgo(_ number: Numeral, _ index: Int) -> Bool {
    guard let year = number.value.int, year % 100 == 0 else { return false }
    return Self.sinceThen.contains { text.has($0, at: index + 1) }
  }

  private static let sinceThen: [StaticString] = ["历史", "前", "的历史", "来的", "古"]

  private func era(before start: Int) -> (name: String, start: Int)? {
    Self.eras.longest(in: text, before: start, floor: floor).map { era in
      (era.value.hasPrefix("公元") && era.value != "公元前" ? "" : text.printed(era.start..<start), era.start)
    }
  }

  /// Years that are counted from another beginning; the name stays in the unit, nothing is converted.
  private static let eras = WordTable<String>(
    words: """
      民国 中华民国 公元 公元前 西元 西元前 纪元前 光绪 宣统 同治 咸丰 道光 嘉庆 乾隆 雍正 康熙 顺治 崇祯 万历 嘉靖 正德 弘治 成化 永乐 洪武
      至正 贞观 开元 天宝 昭和 大正 明治 平成 令和 佛历
      """, anchor: .last)
}
