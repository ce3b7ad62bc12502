import ChineseText
import TestSupport
import Testing

@Suite struct FigurePropertyTests {
  @Test(arguments: [1, 2, 3, 4])
  func rangesAreInOrderAndInsideTheText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        Self.alphabet.randomElement(using: &random)
      }
      let finder = FigureFinder()
      let ranges = (finder.figures(in: text).map(\.range) + finder.refused(in: text).map(\.range))
        .sorted { $0.lowerBound < $1.lowerBound }
      let isOrdered = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
      let isInside = ranges.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= text.count }
      #expect(isOrdered && isInside, "\(String(String.UnicodeScalarView(text)))")
    }
  }

  /// Everything the readers look at, so that odd neighbours meet often.
  private static let alphabet = Array(
    "0123456789０５一二三十百千万亿两〇零廿半几数余多来第约近超每年月日号时点分秒元角块个人名岁度级成倍折%‰℃至到—-~/:：.,，、·+×()（）“”《》 以上下左右底初旬之内世纪代周星期正腊A亩产速km¥$\n𠀀"
      .unicodeScalars)

  @Test func keepsEveryDigitOfLongNumbers() {
    let digits = String(repeating: "9081726354", count: 1000)
    let arabic = FigureFinder().figures(in: Array(("共" + digits + "元").unicodeScalars))
    #expect(arabic.map { $0.values.map(\.description) } == [[digits]])
    let names = Array("〇一二三四五六七八九")
    let han = String(digits.compactMap { $0.wholeNumberValue.map { names[$0] } })
    let figures = FigureFinder().figures(in: Array(("共" + han + "根").unicodeScalars))
    #expect(figures.map { $0.values.map(\.description) } == [[digits]])
  }

  @Test(arguments: [
    "1", "一", "万", "亿一", "五、二七八", "二七八、", "1、", "每人", "每人1", "3年2月", "1月1、", "一月一、", "1.", "1,000", "第1至", "百分之", "半",
    "“1", "1至", "十余",
    "零下",
  ])
  func takesTimeInProportionToTheText(unit: String) {
    func time(_ count: Int) -> Duration {
      let text = Array(String(repeating: unit, count: count).unicodeScalars)
      return processorTime { _ = FigureFinder().figures(in: text) }
    }
    _ = time(1)
    // Twenty times the text; quadratic work would take four hundred times as long.
    #expect(time(4_000) < time(200) * 100 + .milliseconds(50))
  }

  @Test(arguments: [7, 8])
  func returnsTheValueOfAWrittenNumber(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let value = Int.random(
        in: 2...Int(Double.random(in: 3...16, using: &random).rounded()) * 1_000_003, using: &random)
      let figures = FigureFinder().figures(in: Array((ChineseWriter.words(for: value) + "人").unicodeScalars))
      #expect(figures.map { $0.values.map(\.description) } == [["\(value)"]], "\(ChineseWriter.words(for: value))")
    }
  }
}

/// Writes whole numbers in Chinese characters, as a source of truth for reading them.
private enum ChineseWriter {
  private static let digits = Array("零一二三四五六七八九")

  static func words(for value: Int) -> String {
    let sections = [(100_000_000, "亿"), (10_000, "万")]
    var rest = value
    var result = ""
    for (size, name) in sections where rest >= size {
      result += words(for: rest / size) + name
      rest %= size
      if rest > 0, rest < size / 10 { result += "零" }
    }
    return result + section(rest, isFirst: result.isEmpty)
  }

  /// A number below 10000.
  private static func section(_ value: Int, isFirst: Bool) -> String {
    var rest = value
    var result = ""
    var skipped = false
    for (size, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / size
      rest %= size
      if digit == 0 {
        skipped = !result.isEmpty
        continue
      }
      if skipped { result += "零" }
      skipped = false
      let isPlainTen = size == 10 && digit == 1 && result.isEmpty && isFirst
      result += (isPlainTen ? "" : String(digits[digit])) + name
    }
    return result
  }
}
