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
      takeLunarEnd(&draft, first)
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
  func nextPart(_ point: DatePoint) -> Numeral? {
    let position = point.end
    if let numeral = numeral(at: position) { return numeral }
    guard point.last != nil, text[position] == " ", text[position + 1].isASCIIDigit, text[position - 2] == " " else {
      return nil
    }
    return numeral(at: position + 1)
  }

  /// The index of a unit word behind a number, past one blank.
  func unitIndex(after numeral: Numeral) -> Int {
    numeral.script == .arabic && text[numeral.end] == " " ? numeral.end + 1 : numeral.end
  }

  private func takeMonth(_ point: inout DatePoint) {
    guard point.last == nil || point.last == .year, text[point.end - 1] != "代", let number = nextPart(point),
      number.isPlain(in: 1...12)
    else { return }
    let index = unitIndex(after: number)
    guard text[index] == "月", !text[index + 1].isOne(of: "龄薪租票饼嫂供息") else { return }
    let isBareOne = number.isSingleOne && point.last == nil && text[index + 1] != "份"
    if isBareOne, NumeralScalar(text[index + 1]) == nil, connector(at: index + 1) == nil { return }
    point.take(number.values, .month, "月", end: text[index + 1] == "份" ? index + 2 : index + 1)
  }

  private func takeDay(_ point: inout DatePoint, isFirst: Bool) {
    guard point.last == nil || point.last == .month else { return }
    if let lunar = lunarDay(&point) {
      return point.take([lunar.value], .day, "日", end: text[lunar.end] == "日" ? lunar.end + 1 : lunar.end)
    }
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
    text[start - 1] == "月" && text[start - 2].isOne(of: "本上下当该每")
  }

  /// A day without a month is a date, unless it lasts: 11日, but not 两日, 三日内, 10日后.
  private func standsAlone(_ number: Numeral, _ index: Int, isFirst: Bool) -> Bool {
    if text[number.start] == "两" || number.isSingleOne && isFirst || text.has("拘留", before: number.start) {
      return false
    }
    return !text[index + 1].isOne(of: "内后元圆龄均游间之假")
      && !text[number.start - 1].isOne(of: "有足共达只仅逾满多") && !text.has("时间", at: index + 1)
  }

  private func takeTime(_ point: inout DatePoint) {
    guard point.last == nil || point.last == .day else { return }
    var from = point.end
    if let (_, end) = Self.dayParts.longest(in: text, at: from), point.last != nil { from = end }
    if takeHours(&point, at: from) { return }
    guard let time = clock(at: from, isAfterDate: point.last != nil) else { return }
    point.values += time.values
    point.unit += time.unit
    point.last = time.last
    if point.first == nil { point.first = time.first }
    point.qualifiers += time.qualifiers
    point.range = point.range.lowerBound..<time.end
  }

  /// 8月4日0—24时: hours of a day of which only the last is named.
  private func takeHours(_ point: inout DatePoint, at start: Int) -> Bool {
    guard point.last == .day, let first = numeral(at: start), first.isPlain(in: 0...24),
      let from = connector(at: first.end), let last = clock(at: from, isAfterDate: true),
      let until = last.values.first, first.value < until
    else { return false }
    point.values += first.values + last.values
    point.unit += "时至" + last.unit
    point.last = last.last
    point.qualifiers += last.qualifiers
    point.range = point.range.lowerBound..<last.end
    return true
  }

  private static let dayParts = WordTable<Void>(words: "上午 下午 中午 晚上 早上 早晨 清晨 凌晨 傍晚 深夜 晚间 晚 早")

  /// 上午 and the like before a time of day belong to it.
  private func takeDayPart(_ draft: inout Draft, _ first: DatePoint) {
    guard first.first == .hour,
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
      end - point.end > 1 || !text[end].isOne(of: "步中级次期层部一二三四五六七八九十")
    else { return }
    point.qualifiers.append(text.printed(point.end..<end))
    point.range = point.range.lowerBound..<end
  }
}
