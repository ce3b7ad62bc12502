/// The time of day, in words and as 23:30.
extension FigureReader {
  /// 9时, 2时10分, 六点半, 晚上8时多. 点 also numbers demands and points of an index, so it needs a sign of time.
  func clock(at start: Int, isAfterDate: Bool) -> DatePoint? {
    guard let hour = numeral(at: start), hour.isPlain(in: 0...24), !hour.leavesOneUnsaid else { return nil }
    let index = hour.end
    guard text[index] == "时" && isHour(hour, isAfterDate) || text[index] == "点" && isOClock(hour, isAfterDate) else {
      return colonTime(at: start, isAfterDate: isAfterDate)
    }
    var time = DatePoint(range: start..<start, numeral: hour)
    let name = text[index] == "时" ? text.printed(index..<index + 1) : "时"
    time.take(hour.values, .hour, name, end: index + (text.has("点钟", at: index) ? 2 : 1))
    takeMinutes(&time)
    if let (_, end) = Qualifiers.ofTimes.longest(in: text, at: time.end),
      text[time.end] != "多" || !startsWordWithMany(end)
    {
      let word = text.folded(time.end..<end)
      if word != "整", word != "正" { time.qualifiers.append(text.printed(time.end..<end)) }
      time.range = start..<end
    }
    return time
  }

  private func isHour(_ hour: Numeral, _ isAfterDate: Bool) -> Bool {
    let next = text[hour.end + 1]
    if next.isOne(of: "间期代候段速常装事局而空点差") { return false }
    if hour.script == .arabic || isAfterDate || hasDayPart(before: hour.start) || minutes(at: hour.end + 1) != nil {
      return true
    }
    // 一时 is "for a while", and the 四时 are the seasons.
    let isWord = hour.range.count == 1 && text[hour.start].isOne(of: "一四")
    return next.isOne(of: "许正半整")
      || !isWord && (next.endsClause || next.isOne(of: "前后以起止至到左"))
  }

  private func isOClock(_ hour: Numeral, _ isAfterDate: Bool) -> Bool {
    let next = text[hour.end + 1]
    if isAfterDate || hasDayPart(before: hour.start) || next.isOne(of: "钟半整许") { return true }
    if text.has("一刻", at: hour.end + 1) || minutes(at: hour.end + 1) != nil || isEndOfSpan(hour) { return true }
    let isOfIndex = text[hour.start - 1].isOne(of: "跌涨升降报收破至到守于达在万低高扬挫")
    return hour.script == .arabic && !isOfIndex && (next.endsClause || next.isOne(of: "前后起开左多到至"))
  }

  /// 十点至二十一点: either end says what the other is.
  private func isEndOfSpan(_ hour: Numeral) -> Bool {
    let isSecond = text[hour.start - 1].isOne(of: "至到") && text[hour.start - 2] == "点"
    guard !isSecond else { return true }
    guard let from = connector(at: hour.end + 1), let second = numeral(at: from) else { return false }
    return second.isPlain(in: 0...24) && text[second.end] == "点"
  }

  private func hasDayPart(before start: Int) -> Bool {
    Qualifiers.dayParts.hasWord(in: text, before: start, floor: 0)
      || text[start - 1].isOne(of: "晚早夜")
  }

  private func takeMinutes(_ time: inout DatePoint) {
    if text[time.end] == "半" { return time.take([DecimalNumber(30)], .minute, "分", end: time.end + 1) }
    if text.has("一刻", at: time.end) { return time.take([DecimalNumber(15)], .minute, "分", end: time.end + 2) }
    guard let minutes = minutes(at: time.end) else { return }
    time.take(minutes.values, .minute, "分", end: minutes.end + 1)
    if let seconds = numeral(at: time.end), seconds.isPlain(in: 0...60), text[seconds.end] == "秒" {
      time.take(seconds.values, .second, "秒", end: seconds.end + 1)
    }
  }

  private func minutes(at start: Int) -> Numeral? {
    guard let minutes = numeral(at: start), minutes.isPlain(in: 0...59), text[minutes.end] == "分",
      text[minutes.end + 1] != "钟"
    else { return nil }
    return minutes
  }

  /// 23:30 at the head of a figure.
  func clockFace(at start: Int) -> Draft? {
    guard let time = colonTime(at: start, isAfterDate: false) else { return nil }
    var draft = time.draft
    if let from = connector(at: time.end), let until = colonTime(at: from, isAfterDate: true) {
      draft.values += until.values
      draft.unit = time.unit + "至" + until.unit
      draft.extend(to: until.end)
    }
    if let (_, dayPart) = Qualifiers.dayParts.longest(in: text, before: start, floor: floor) {
      draft.extend(backTo: dayPart)
    }
    return draft
  }

  private func colonTime(at start: Int, isAfterDate: Bool) -> DatePoint? {
    guard let hour = digits(at: start, counts: 1...2), text[hour.end] == ":",
      let minute = digits(at: hour.end + 1, counts: 2...2), hour.value < 25, minute.value < 60,
      isAfterDate || !isScore(start..<minute.end)
    else { return nil }
    var time = DatePoint(range: start..<start, numeral: numeral(at: start))
    time.take([DecimalNumber(hour.value)], .hour, "时", end: hour.end)
    time.take([DecimalNumber(minute.value)], .minute, "分", end: minute.end)
    if text[time.end] == ":", let second = digits(at: time.end + 1, counts: 2...2) {
      time.take([DecimalNumber(second.value)], .second, "秒", end: second.end)
    }
    return time
  }

  /// A run of digits of an allowed length.
  func digits(at start: Int, counts: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var value = 0
    var end = start
    while text[end].isASCIIDigit, end - start <= counts.upperBound {
      value = value * 10 + Int(text[end].value) - 48
      end += 1
    }
    return counts.contains(end - start) ? (value, end) : nil
  }
}
