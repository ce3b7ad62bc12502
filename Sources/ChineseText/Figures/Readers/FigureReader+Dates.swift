/// Calendar dates and times of day, and ranges of them: 2022年9月30日 · 1至7月 · 5月16日至17日 · 六点半到七点半.
extension FigureReader {
  func date(at start: Int) -> Draft? {
    if let first = datePoint(at: start) {
      var draft = first.draft
      if let from = connector(at: first.end), let second = datePoint(at: from), canFollow(first, second) {
        draft.values += second.values
        draft.qualifiers += second.qualifiers
        draft.unit = isOnePart(first, second) ? first.unit : first.unit + "至" + second.unit
        draft.extend(to: second.end)
      }
      takeDayPart(&draft, first)
      takeAboutDate(&draft)
      return draft
    }
    return sharedUnit(at: start)
  }

  private func isOnePart(_ first: DatePoint, _ second: DatePoint) -> Bool {
    first.unit == second.unit && first.values.count == 1
  }

  /// 1至7月, 2020—2023年, 15至17日: only the last of the range names the unit.
  private func sharedUnit(at start: Int) -> Draft? {
    guard let first = numeral(at: start), first.isPlain(in: 0...2999), let from = connector(at: first.end),
      var second = datePoint(at: from, isFirst: false), let value = second.values.first,
      first.value < value
        || second.last == .day || second.last == .hour
    else { return nil }
    second.values.insert(first.value, at: 0)
    second.range = start..<second.end
    second.numeral = first
    return second.draft
  }

  /// A second date continues the first when it begins no higher: 月日 with 日, but 日 not with 年月.
  private func canFollow(_ first: DatePoint, _ second: DatePoint) -> Bool {
    guard let from = first.unit.first, let to = second.unit.first else { return false }
    let order = "世年月日时時分秒"
    guard let high = order.firstIndex(of: from), let low = order.firstIndex(of: to) else { return false }
    return high <= low && first.unit.last == second.unit.last
  }

  /// A single date or time that begins with the number at `start`.
  func datePoint(at start: Int, isFirst: Bool = true) -> DatePoint? {
    var point = DatePoint(range: start..<start, numeral: numeral(at: start))
    takeCentury(&point)
    takeYear(&point)
    takeMonth(&point)
    takeDay(&point, isFirst: isFirst)
    takeTime(&point)
    guard point.last != nil else { return nil }
    takeSeasonOfDate(&point)
    return point
  }

  /// Where the next part may begin: one blank is allowed behind a part, as in 5 月 17 日.
  private func nextPart(_ point: DatePoint) -> Numeral? {
    let position = point.end
    if let numeral = numeral(at: position) { return numeral }
    guard point.last != nil, text[position] == " ", text[position + 1].isASCIIDigit, text[position - 2] == " " else {
      return nil
    }
    return numeral(at: position + 1)
  }

  /// The index of a unit word behind a number, past one blank.
  private func unitIndex(after numeral: Numeral) -> Int {
    numeral.script == .arabic && text[numeral.end] == " " ? numeral.end + 1 : numeral.end
  }

  private func takeCentury(_ point: inout DatePoint) {
    guard let number = nextPart(point), number.isPlain(in: 1...30), text.has("世纪", at: number.end) else { return }
    point.take(number.values, .century, text.printed(number.end..<number.end + 2), end: number.end + 2)
  }

  private func takeYear(_ point: inout DatePoint) {
    guard let number = nextPart(point) else { return }
    let index = unitIndex(after: number)
    guard text[index] == "年" else { return }
    if text[index + 1] == "代" {
      guard number.values.count == 1, number.qualifiers.isEmpty else { return }
      return point.take(number.values, .year, "年代", end: index + 2)
    }
    guard point.last == nil, text[index + 1] != "级", !"多余来".unicodeScalars.contains(text[index + 1]) else { return }
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

  /// Four digits in either script, or two with a month behind them: 98年5月, 八三年.
  private func isYear(_ number: Numeral, unitAt index: Int) -> Bool {
    guard number.isPositional, !number.hasMultiplier, number.isPlain(in: 0...2999) else { return false }
    if number.digitCount == 4 { return number.value > DecimalNumber(999) && !isLongAgo(number, index) }
    if number.digitCount != 2 { return false }
    if number.script == .han { return true }
    guard let month = numeral(at: index + 1), month.isPlain(in: 1...12) else { return false }
    return text[month.end] == "月"
  }

  /// 2000年历史, 3000年前: round thousands that last.
  private func isLongAgo(_ number: Numeral, _ index: Int) -> Bool {
    guard let year = number.value.int, year % 100 == 0 else { return false }
    return ["历史", "前", "的历史", "来的", "古"].contains { text.has($0, at: index + 1) }
  }

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

  private func takeMonth(_ point: inout DatePoint) {
    guard point.last == nil || point.last == .year, !point.unit.hasSuffix("代"), let number = nextPart(point),
      number.isPlain(in: 1...12)
    else { return }
    let index = unitIndex(after: number)
    guard text[index] == "月", !"龄薪租票饼嫂供息".unicodeScalars.contains(text[index + 1]) else { return }
    let isBareOne = number.isSingleOne && point.last == nil && text[index + 1] != "份"
    if isBareOne, NumeralScalar(text[index + 1]) == nil, connector(at: index + 1) == nil { return }
    point.take(number.values, .month, "月", end: text[index + 1] == "份" ? index + 2 : index + 1)
  }

  private func takeDay(_ point: inout DatePoint, isFirst: Bool) {
    guard point.last == nil || point.last == .month else { return }
    if let lunar = lunarDay(&point) { return point.take([lunar.value], .day, "日", end: lunar.end) }
    guard let number = nextPart(point), number.isPlain(in: 1...31) else { return }
    let index = unitIndex(after: number)
    let isListed = point.last == .month && isListedDay(number.end)
    let isNamed =
      isListed || text[index] == "日" || text[index] == "号" && (point.last == .month || isDayWord(before: number.start))
    guard isNamed, point.last != nil || standsAlone(number, index, isFirst: isFirst) else { return }
    point.take(number.values, .day, "日", end: isListed ? number.end : index + 1)
  }

  /// 7月11、12日: a day whose 日 stands behind the last of a list.
  private func isListedDay(_ index: Int) -> Bool {
    var position = index
    for _ in 0..<8 {
      guard text[position] == "、", let next = numeral(at: position + 1), next.isPlain(in: 1...31) else { return false }
      if text[next.end] == "日" { return true }
      position = next.end
    }
    return false
  }

  /// 本月15号, 上月3号: 号 of a day without its month.
  private func isDayWord(before start: Int) -> Bool {
    text[start - 1] == "月" && "本上下当该每".unicodeScalars.contains(text[start - 2])
  }

  /// A day without a month is a date, unless it lasts: 11日, but not 两日, 三日内, 10日后.
  private func standsAlone(_ number: Numeral, _ index: Int, isFirst: Bool) -> Bool {
    if text[number.start] == "两" || number.isSingleOne && isFirst { return false }
    return !"内后元圆龄均游间之假".unicodeScalars.contains(text[index + 1])
      && !"有足共达只仅逾满多".unicodeScalars.contains(text[number.start - 1]) && !text.has("时间", at: index + 1)
  }

  /// 正月初五, 四月十一, 腊月廿三: days of the moon's calendar carry no 日.
  private func lunarDay(_ point: inout DatePoint) -> Numeral? {
    if point.last == nil { return firstLunarDay(&point) ?? newYearDay(&point) }
    guard text[point.end - 1] == "月" else { return nil }
    let isEarly = text[point.end] == "初"
    let day = numeral(at: point.end + (isEarly ? 1 : 0))
    guard let day, day.script == .han, day.isPlain(in: 1...30), isEarly || day.range.count > 1, !isPartOfDate(day.end)
    else {
      return nil
    }
    return day
  }

  /// The number at hand is the day, and the month before it has a name instead of a number.
  private func firstLunarDay(_ point: inout DatePoint) -> Numeral? {
    guard let day = numeral(at: point.end), day.script == .han, day.isPlain(in: 1...30) else { return nil }
    let monthEnd = text[day.start - 1] == "初" ? day.start - 1 : day.start
    let months: [Unicode.Scalar: Int] = ["正": 1, "冬": 11, "腊": 12]
    guard text[monthEnd - 1] == "月", let month = months[text[monthEnd - 2]], monthEnd - 2 >= floor else { return nil }
    point.range = monthEnd - 2..<monthEnd
    point.take([DecimalNumber(month)], .month, "月", end: monthEnd)
    return day
  }

  /// 大年初二
  private func newYearDay(_ point: inout DatePoint) -> Numeral? {
    let start = point.end - 3
    guard start >= floor, text.has("大年初", at: start), let day = numeral(at: point.end), day.isPlain(in: 1...10) else {
      return nil
    }
    point.range = start..<point.end
    return day
  }

  private func isPartOfDate(_ index: Int) -> Bool {
    "日号点个时分".unicodeScalars.contains(text[index]) || Unit.table.longest(in: text, at: index) != nil
  }

  private func takeTime(_ point: inout DatePoint) {
    guard point.last == nil || point.last == .day else { return }
    var from = point.end
    if let (_, end) = Self.dayParts.longest(in: text, at: from), point.last != nil { from = end }
    guard let time = clock(at: from, isAfterDate: point.last != nil) else { return }
    point.values += time.values
    point.unit += time.unit
    point.last = time.last
    point.qualifiers += time.qualifiers
    point.range = point.range.lowerBound..<time.end
  }

  private static let dayParts = WordTable<Void>(words: "上午 下午 中午 晚上 早上 早晨 清晨 凌晨 傍晚 深夜 晚间 晚 早")

  /// 上午 and the like before a time of day belong to it.
  private func takeDayPart(_ draft: inout Draft, _ first: DatePoint) {
    guard first.unit.hasPrefix("时") || first.unit.hasPrefix("時"),
      let (_, start) = Qualifiers.dayParts.longest(in: text, before: draft.start, floor: floor)
    else { return }
    draft.extend(backTo: start)
  }

  private func takeAboutDate(_ draft: inout Draft) {
    guard let (word, start) = leadingQualifier(before: draft.start), word == "约" || word == "大约" else { return }
    draft.extend(backTo: start, qualifier: text.printed(start..<start + word.unicodeScalars.count))
  }

  /// 底, 初, 中旬 behind a year or a month.
  private func takeSeasonOfDate(_ point: inout DatePoint) {
    guard point.last == .month || point.last == .year, text[point.end - 1] != "份", text[point.end - 1] != "度",
      let (_, end) = Qualifiers.ofDates.longest(in: text, at: point.end),
      end - point.end > 1 || !"步中级次期层部一二三四五六七八九十".unicodeScalars.contains(text[end])
    else { return }
    point.qualifiers.append(text.printed(point.end..<end))
    point.range = point.range.lowerBound..<end
  }
}
