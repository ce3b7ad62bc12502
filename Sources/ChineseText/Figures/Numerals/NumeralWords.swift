/// Small words that number readers of both scripts meet.
enum NumeralWords {
  /// 余, 多, 来 or 几 at an index.
  static func inner(in text: FigureText, at index: Int) -> String? {
    let scalar = text[index]
    return Qualifiers.inner.contains(scalar) ? text.printed(index..<index + 1) : nil
  }

  /// Whether an inner word ends the number: 3000多年, 20多, but not 5多元, 10来自.
  static func innerStands(in text: FigureText, at index: Int) -> Bool {
    let next = text[index + 1]
    if text[index] == "余" { return true }
    if text[index] == "几" { return false }
    return next.endsClause || Unit.table.hasWord(in: text, at: index + 1) && next != "元"
      || next == "元" && text[index + 2] != "化" && text[index] == "多"
  }

  /// The length of 个 between a number and 亿 or 万, as people say it: 10个亿.
  static func spokenGe(in text: FigureText, at index: Int) -> Int {
    guard text[index] == "个", text[index + 1].isOne(of: "亿万"), text[index + 2] != "人" else { return 0 }
    return 1
  }

  /// Whether 千 or 百 at an index begins a unit of its own: 千瓦, 百帕. 千米 and 千克 do so only behind digits.
  static func isPowerOfUnit(in text: FigureText, at index: Int) -> Bool {
    let next = text[index + 1]
    switch text[index] {
    case "千": return next.isOne(of: "瓦克卡赫伏帕焦") || next == "米" && text[index - 1].isASCIIDigit
    case "百": return next == "帕"
    case "兆": return next.isOne(of: "瓦赫帕焦伏比字欧")
    default: return false
    }
  }
}
