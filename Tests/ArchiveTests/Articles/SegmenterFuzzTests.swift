import Newspaper
import TestSupport
import Testing

@testable import Archive

/// Files made to hurt: every way of building lines that once cost time or text, mixed by a seed.
@Suite struct SegmenterFuzzTests {
  /// A way of building a stretch of a page.
  enum Stretch: CaseIterable {
    case words, printed, oneCharacter, nuls, blanks, brackets, verse, list, longLine, pageHeads
  }

  private static let words = [
    "版", "第", "通讯员", "讯", "电", "记者", "摄", "本报", "：", "（", "）", "——", "下转", "上接", "年", "月", "日", "。", "，", "□", "问：",
    "公告", "期", "一、",
  ]
  private static let han = Array("清河县夏收工作会议召开部署任务三百余人参加活动".unicodeScalars)

  private static func text(seed: UInt64, scale: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var lines: [String] = []
    while lines.count < 60 * scale {
      guard let stretch = generator.pick(Stretch.allCases) else { break }
      lines += Self.lines(of: stretch, &generator)
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func lines(of stretch: Stretch, _ generator: inout SeededGenerator) -> [String] {
    let count = Int.random(in: 1...12, using: &generator)
    func texts(_ lengths: ClosedRange<Int>) -> [String] {
      (0..<count).map { _ in generator.text(of: han, count: Int.random(in: lengths, using: &generator)) }
    }
    switch stretch {
    case .words: return (0..<count).map { _ in (0..<8).compactMap { _ in generator.pick(words) }.joined() }
    case .printed: return texts(16...16)
    case .oneCharacter: return texts(1...1)
    case .nuls: return texts(0...9).map { $0 + "\0" }
    case .blanks: return [String](repeating: "", count: count * 5)
    case .brackets: return [String](repeating: "（", count: count).map { $0 + String(repeating: "【「", count: 20) }
    case .verse: return texts(5...7)
    case .list: return texts(2...4).map { "\($0) 1.2元 \(count)" }
    case .longLine: return [generator.text(of: han, count: 800)]
    case .pageHeads: return ["第\(count)版", "2003年4月\(count)日 星期一"]
    }
  }

  private func articles(_ bytes: [UInt8]) -> (articles: [Article], lines: [SourceLine]) {
    let pages = PageReader().pages(from: bytes, path: SourcePath("p.txt"))
    return (pages.flatMap(\.articles), pages.flatMap(\.sourceLines))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyPrintedLineStandsInOneArticle(seed: UInt64) {
    let read = articles(Self.text(seed: seed, scale: 1))
    #expect(read.articles.flatMap(\.lines).sorted() == read.lines.filter { !$0.isBlank }.map(\.number))
  }

  @Test func tenThousandBlankLinesAreNothing() {
    let read = articles(Array(("题目" + String(repeating: "\n", count: 10_000) + "正文。").utf8))
    #expect(read.articles.flatMap(\.lines) == [1, 10_001])
  }

  /// Twice the text takes at most about twice the time; the slack is for a machine that does other things as well.
  @Test(arguments: Stretch.allCases)
  func timeGrowsWithTheText(stretch: Stretch) {
    var generator = SeededGenerator(seed: 7)
    let part = (0..<300).flatMap { _ in Self.lines(of: stretch, &generator) }
    let once = lines(part)
    let fourfold = lines(part + part + part + part)
    let ratios = (0..<3).map { _ in time(of: fourfold) / time(of: once) }
    #expect(ratios.contains { $0 < 4 * 2.6 }, "\(ratios)")
  }

  private func lines(_ texts: [String]) -> [SourceLine] {
    texts.enumerated().map { SourceLine(number: $0 + 1, text: $1, byteRange: 0..<0) }
  }

  private func time(of lines: [SourceLine]) -> Double {
    let duration = processorTime {
      for _ in 0..<2 { _ = Segmenter().segment(lines, page: PageID("p")) }
    }
    return duration / .microseconds(1)
  }
}
