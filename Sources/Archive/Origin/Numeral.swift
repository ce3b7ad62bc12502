/// Numbers as mastheads and folders write them: 1939, １９３９, 一九三九, 二十八, 廿一, 貳拾捌, 三千七百九十五.
enum Numeral {
  /// The value of a whole run of numerals; nil where it is none or above 9999.
  static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...9).contains(scalars.count) else { return nil }
    if scalars == ["元"] { return 1 }
    let digits = scalars.compactMap(digit)
    if digits.count == scalars.count {
      return digits.count <= 4 ? digits.reduce(0) { $0 * 10 + $1 } : nil
    }
    return spelledOut(scalars)
  }

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool { digit(scalar) != nil || unit(scalar) != nil }

  /// 二十八 as 2·10+8, 廿一 as 20+1, 百廿九 as 1·100+20+9.
  private static func spelledOut(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var open: Int?
    var least = Int.max
    for scalar in scalars {
      if let digit = digit(scalar) {
        guard open == nil || open == 0 else { return nil }
        open = digit
      } else if let unit = unit(scalar), unit.value < least {
        guard !unit.isWhole || open == nil || open == 0 else { return nil }
        total += unit.isWhole ? unit.value : max(1, open ?? 1) * unit.value
        least = unit.isWhole ? 10 : unit.value
        open = nil
      } else {
        return nil
      }
    }
    return total + (open ?? 0)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: digits[scalar]
    }
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "壹": 1,
    "贰": 2, "貳": 2, "弍": 2, "叁": 3, "參": 3, "叄": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
  ]

  /// A whole unit stands for itself (廿); the others multiply what stands before them.
  private static func unit(_ scalar: Unicode.Scalar) -> (value: Int, isWhole: Bool)? {
    switch scalar {
    case "十", "拾": (10, false)
    case "廿": (20, true)
    case "卅": (30, true)
    case "卌": (40, true)
    case "百", "佰": (100, false)
    case "千", "仟": (1000, false)
    default: nil
    }
  }
}
