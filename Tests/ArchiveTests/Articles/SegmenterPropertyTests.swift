import Newspaper
import TestSupport
import Testing

@testable import Archive

/// What holds for every page, however nasty.
@Suite struct SegmenterPropertyTests {
  private static let fragments = [
    "本报讯（记者 江帆）", "本报记者 江帆", "江帆 摄", "——", "第3版", "导读", "读者来信", "（下转第三版）", "（上接第一版）", "责任编辑：柳青", "新华社电",
    "图为", "。", "，", "“", "”", "（", "）", " ", "\u{3000}", "\t", "1,200", "2023年", "■", "一、", "A", "\u{1B}[31m",
    "\u{202E}",
    "\u{FFFD}", "\u{E000}", "𠮷", "e\u{301}", "走村入户 问需于民", "编辑同志：", "全县夏收工作会议召开", "订座热线：",
  ]

  private func page(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let han = Array("清河县夏收工作会议召开部署任务三百余人参加活动".unicodeScalars)
    return (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? generator.pick(Self.fragments) ?? ""
          : generator.text(of: han, count: Int.random(in: 0...40, using: &generator))
      }.joined()
    }.joined(separator: Bool.random(using: &generator) ? "\n" : "\n\n")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func putsEveryPrintedLineInExactlyOneArticle(seed: UInt64) {
    let text = PlainText().read(Array(page(seed: seed).utf8), path: SourcePath("p"))
    let articles = Segmenter().segment(text.lines, page: PageID("p")).articles
    #expect(articles.flatMap(\.lines).sorted() == text.lines.filter { !$0.isBlank }.map(\.number))
    #expect(articles.allSatisfy { $0.lines == $0.lines.sorted() && (0...1).contains($0.confidence) })
    #expect(articles.allSatisfy(isWhole))
    #expect(printed(articles) == printed(text.lines))
  }

  /// Whatever people say of a page, nothing printed is lost or doubled, and a boundary they told stands.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func keepsEveryLineWhateverIsSaidOfIt(seed: UInt64) throws {
    let text = PlainText().read(Array(page(seed: seed).utf8), path: SourcePath("p"))
    var correction = Correction(page: try #require(PageDigest("00000000000000ff")), title: "")
    var generator = SeededGenerator(seed: seed)
    let lines = text.lines.filter { !$0.isBlank }
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      guard let line = generator.pick(lines), let target = generator.pick(lines) else { break }
      let changes: [CorrectionStatement.Change] =
        [.startsArticle, .continues, .belongs(to: target.number)] + LineRole.allCases.map { .role($0) }
      let beginning = CorrectionStatement.beginning(of: line.text)
      correction.add(.init(line: line.number, change: generator.pick(changes) ?? .continues, beginning: beginning))
    }
    let statements = LineStatements(correction, of: text.lines)
    let articles = Segmenter().segment(text.lines, page: PageID("p"), statements: statements).articles
    #expect(statements.faults.isEmpty)
    #expect(articles.flatMap(\.lines).sorted() == lines.map(\.number))
    #expect(articles.allSatisfy { $0.lines == $0.readings.map(\.line) && $0.lines == $0.lines.sorted() && isWhole($0) })
    #expect(printed(articles) == printed(text.lines))
    #expect(told(correction, articles) == [])
  }

  /// Roles that are not as they were told.
  private func told(_ correction: Correction, _ articles: [Article]) -> [Int] {
    let roles = Dictionary(uniqueKeysWithValues: articles.flatMap(\.readings).map { ($0.line, $0.role) })
    return correction.statements.compactMap { statement in
      guard case .role(let role) = statement.change, role != .byline, roles[statement.line] != role else { return nil }
      return statement.line
    }
  }

  /// Pieces and joins of every paragraph fit its text, and crossheads their paragraphs.
  private func isWhole(_ article: Article) -> Bool {
    article.crossheads.allSatisfy { (0...article.paragraphs.count).contains($0.paragraph) }
      && article.paragraphs.allSatisfy { paragraph in
        let ends = paragraph.pieces.map(\.range.upperBound)
        let starts = paragraph.pieces.map(\.range.lowerBound)
        return starts == [0] + ends.dropLast() && ends.last == paragraph.text.unicodeScalars.count
          && paragraph.joins.map(\.offset) == Array(ends.dropLast())
          && Set(paragraph.pieces.map(\.line)).isSubset(of: Set(article.lines))
      }
  }

  /// How often each printed scalar stands in the fields; the dash before a deck is not part of it.
  private func printed(_ articles: [Article]) -> [Unicode.Scalar: Int] {
    counts(articles.flatMap { article in article.fields.map(article.text(of:)) })
  }

  private func printed(_ lines: [SourceLine]) -> [Unicode.Scalar: Int] { counts(lines.map(\.text)) }

  private func counts(_ texts: [String]) -> [Unicode.Scalar: Int] {
    texts.reduce(into: [:]) { counts, text in
      for scalar in text.unicodeScalars where !scalar.isBlank && !Marks.dashes.contains(scalar) {
        counts[scalar, default: 0] += 1
      }
    }
  }

  @Test(arguments: [0, 1, 2, 3]) func isTheSameEveryTime(seed: UInt64) {
    let lines = PlainText().read(Array(page(seed: seed).utf8), path: SourcePath("p")).lines
    let segmenter = Segmenter()
    #expect(
      segmenter.segment(lines, page: PageID("p")).articles == segmenter.segment(lines, page: PageID("p")).articles)
  }
}
