/// What a scalar is inside a number.
enum NumeralScalar: Equatable {
  /// 0…9 in half or full width.
  case arabic(UInt8)
  /// 〇 一 … 九, also 两 and the forms of cheques.
  case han(UInt8)
  /// 十 百 千 万 亿 兆, as a power of ten.
  case multiplier(Int)
  /// 廿 卅 卌: so many tens.
  case tens(UInt8)
  /// 半
  case half

  /// Every scalar a figure can begin to be read at, so that all others can be skipped at the price of one look.
  private static let codes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 0x10000)
    func set(_ scalars: String, _ code: (Int) -> Int) {
      for (index, scalar) in scalars.unicodeScalars.enumerated() { codes[Int(scalar.value)] = UInt8(code(index)) }
    }
    for digit in 0...9 {
      codes[0x30 + digit] = UInt8(0x10 + digit)
      codes[0xFF10 + digit] = UInt8(0x10 + digit)
    }
    for digits in ["〇一二三四五六七八九", "○一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零壹貳叁肆伍陸柒捌玖"] {
      set(digits) { 0x20 + $0 }
    }
    set("两兩") { _ in 0x22 }
    for multipliers in ["十百千", "拾佰仟"] { set(multipliers) { 0x31 + $0 } }
    set("万萬") { _ in 0x34 }
    set("亿億") { _ in 0x38 }
    set("兆") { _ in 0x3C }
    set("廿卅卌") { 0x42 + $0 }
    set("半") { _ in 0x50 }
    return codes
  }()

  init?(_ scalar: Unicode.Scalar) {
    guard scalar.value < 0x10000 else { return nil }
    let code = Self.codes[Int(scalar.value)]
    switch code >> 4 {
    case 1: self = .arabic(code & 15)
    case 2: self = .han(code & 15)
    case 3: self = .multiplier(Int(code & 15))
    case 4: self = .tens(code & 15)
    case 5: self = .half
    default: return nil
    }
  }

  /// The first index from `start` on where a number may begin; the text's count if there is none.
  static func firstIndex(in text: [Unicode.Scalar], from start: Int) -> Int {
    codes.withUnsafeBufferPointer { codes in
      text.withUnsafeBufferPointer { scalars in
        var index = start
        while index < scalars.count {
          let value = scalars[index].value
          if value < 0x10000, codes[Int(value)] != 0 { return index }
          index += 1
        }
        return scalars.count
      }
    }
  }
}
