/// Digits that name and do not count.
extension FigureReader {
  /// The name or number that the digits at `start` belong to: C919, 5G, FFS1-FFS2, 0412-8266110, 〔2023〕12号, 02星.
  func identifier(at start: Int) -> RefusedFigure? {
    let digitsEnd = endOfDigits(from: start)
    let isIdentifier =
      isStuckToLetters(start, digitsEnd) || isTelephone(start, digitsEnd) || isAnnounced(start)
      || isBracketed(start, digitsEnd)
      || hasIdleZero(start, digitsEnd) || isNamesake(start, digitsEnd) || isDashedName(start, digitsEnd)
      || isHouseNumber(start, digitsEnd)
    guard isIdentifier else { return nil }
    return RefusedFigure(range: word(around: start), reason: .identifier)
  }

  private func endOfDigits(from start: Int) -> Int {
    var end = start
    while text[end].isASCIIDigit { end += 1 }
    return end
  }

  /// Letters on either side, unless they are a unit behind (10km) or a currency before (RMB100).
  private func isStuckToLetters(_ start: Int, _ end: Int) -> Bool {
    if start > floor, isLetterJoined(before: start) {
      return !MoneyUnits.signs.hasWord(in: text, before: start, floor: floor)
    }
    guard let numeral = numeral(at: start), text[numeral.end].isASCIILetter || isHyphenated(end) else { return false }
    return counted(after: numeral) == nil
  }

  private func isLetterJoined(before start: Int) -> Bool {
    let before = text[start - 1]
    if before.isASCIILetter { return true }
    return (before == "-" || before == "." || before == "/") && text[start - 2].isASCIILetter
  }

  private func isHyphenated(_ end: Int) -> Bool { text[end] == "-" && text[end + 1].isASCIILetter }

  /// 11 digits of a mobile telephone, two groups of four with a blank as in Hong Kong, or groups joined by hyphens of
  /// which the first begins with 0, 400 or 800.
  private func isTelephone(_ start: Int, _ end: Int) -> Bool {
    let count = end - start
    if count == 11, text[start] == "1", !Unit.table.hasWord(in: text, at: end) { return true }
    if count == 4, text[end] == " ", endOfDigits(from: end + 1) == end + 5, !text[end + 5].isHan { return true }
    guard text[end] == "-", count == 3 || count == 4 else { return false }
    let next = endOfDigits(from: end + 1) - end - 1
    return text[start] == "0" && next >= 7 || (text.has("400", at: start) || text.has("800", at: start)) && next >= 3
  }

  /// Digits behind a word that announces a number to call, write to or look up.
  private func isAnnounced(_ start: Int) -> Bool {
    var position = start
    while position > 0, start - position < 24, isBetween(text[position - 1]) { position -= 1 }
    return Self.announcers.hasWord(in: text, before: position, floor: 0)
  }

  private func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigit || scalar.isASCIILetter || scalar.isOne(of: ": -—/()（）转、,;")
  }

  private static let announcers = WordTable<Void>(
    words: """
      刊号 统一刊号 代号 邮发代号 热线 电话 致电 邮编 邮政编码 传真 微信 微信号 手机 手机号 编号 证号 许可证号 账号 帐号 号码 车牌 车牌号 身份证号 身份证 电报挂号 挂号 查询
      查询电话 卡号 书号 批号 批准文号 学号 尾号 邮箱 网址
      """, anchor: .last)

  /// 国发〔2023〕12号: the year and the number of a document are its name.
  private func isBracketed(_ start: Int, _ end: Int) -> Bool {
    let opening = text[start - 1]
    if opening.isOne(of: "〔[［"), text[end].isOne(of: "〕]］"), end - start == 4 {
      return true
    }
    return text[end] == "号" && (opening.isOne(of: "〕]］") || opening == "字" || isCaseNumber(start, end))
  }

  /// 民初12345号: the number of a case at court.
  private func isCaseNumber(_ start: Int, _ end: Int) -> Bool {
    text[start - 1].isOne(of: "初终执再申") && text[start - 2].isOne(of: "民刑行执破仲商知")
  }

  /// 02星, 007: a leading zero that no time and no unit explains.
  private func hasIdleZero(_ start: Int, _ end: Int) -> Bool {
    guard text[start] == "0", end - start > 1, let numeral = numeral(at: start) else { return false }
    return counted(after: numeral) == nil && !text[numeral.end].isOne(of: ":.年月日时分秒-/至到~—")
  }

  /// “金阳3号”, 嫦娥5号: a 号 that ends a name.
  private func isNamesake(_ start: Int, _ end: Int) -> Bool {
    guard text[end] == "号", text[start - 1].isHan, start > floor else { return false }
    if Self.craft.hasWord(in: text, before: start, floor: floor) { return true }
    guard text[end + 1] == "”" else { return false }
    return (2...8).contains { text[start - $0] == "“" }
  }

  private static let craft = WordTable<Void>(
    words: """
      嫦娥 神舟 天宫 天舟 天问 长征 遥感 试验 北斗 风云 亚太 实践 高分 海洋 资源 吉林 蛟龙 奋斗者 探索 快舟 力箭 朱雀 谷神星 双曲线 捷龙 引力 鹊桥 羲和
      夸父 墨子 悟空 张衡 东方红 中星 通信 阿波罗 联盟 猎户座 雪龙 向阳红 科学 京沪 复兴 火星 海豚 雷霆 神农 空间站
      """, anchor: .last)

  /// 海滨道18号: a house has its number with the name of its street.
  private func isHouseNumber(_ start: Int, _ end: Int) -> Bool {
    text[end] == "号" && text[start - 1].isOne(of: "街道路巷里弄胡同邨径围台坊") && text[start - 2].isHan
  }

  /// “昆仑－2025”: a name, a dash and digits up to the closing mark.
  private func isDashedName(_ start: Int, _ end: Int) -> Bool {
    guard text[start - 1] == "-" || text[start - 1] == "—", text[start - 2].isHan, start - 1 > floor else {
      return false
    }
    return text[end] == "”" || text[end] == "》"
  }

  /// The whole word of letters, digits and joints around an index.
  private func word(around index: Int) -> Range<Int> {
    var start = index
    while start > floor, index - start < 32, isPartOfWord(text[start - 1]) { start -= 1 }
    var end = index + 1
    while end < text.count, isPartOfWord(text[end]) { end += 1 }
    while end > index + 1, !text[end - 1].isASCIIDigit, !text[end - 1].isASCIILetter { end -= 1 }
    return start..<end
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigit || scalar.isASCIILetter || scalar == "-" || scalar == "." || scalar == "/"
  }
}
