import ChineseText
import TestSupport
import Testing

/// Figures in twelve kinds of text that pages seldom have: old numerals, sports, prices, timetables … `KANBAO_SCORES=1` prints
/// the scores.
@Suite struct TextKindScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .seen: ["strict": 0.96, "accepted": 0.97, "kind": 0.97, "values": 0.97, "unit": 0.97, "whole": 0.96],
    .unseen: ["strict": 0.92, "accepted": 0.94, "kind": 0.95, "values": 0.95, "unit": 0.95, "whole": 0.92],
  ]

  @Test(arguments: [TruthSet.seen, .unseen])
  func figuresAreReadAsWellAsBefore(in set: TruthSet) throws {
    var score = FigureScore()
    for text in try set.figureTexts() {
      for (index, paragraph) in text.paragraphs.enumerated() {
        let found = FigureFinder().figures(in: Array(paragraph.unicodeScalars)).map(FoundFigure.init)
        score.add(text.figures.filter { $0.paragraph.name == String(index) }, foundAs: found)
      }
    }
    var table = ScoreTable()
    table.add("all \(set.rawValue) texts", score.measures)
    if ScoreTable.isWanted { print(table.text) }
    let missed = shortfalls(of: score.measures, under: Self.floors[set] ?? [:])
    #expect(missed.isEmpty, "\(missed)\n\(table.text)")
  }

  /// Marks must lie where their words are, or no score means anything.
  @Test(arguments: [TruthSet.seen, .unseen])
  func marksLieOnTheirWords(in set: TruthSet) throws {
    let texts = try set.figureTexts()
    #expect(texts.count == 12)
    for text in texts {
      let astray = text.figures.filter { figure in
        let scalars = Array(text.paragraphs[Int(figure.paragraph.name) ?? 0].unicodeScalars)
        return String(String.UnicodeScalarView(scalars[figure.range])) != figure.text
      }
      #expect(astray.isEmpty, "\(text.name)")
    }
  }
}
