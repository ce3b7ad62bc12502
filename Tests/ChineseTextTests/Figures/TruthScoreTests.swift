import ChineseText
import TestSupport
import Testing

/// Figures on pages where a person marked them. `KANBAO_SCORES=1` prints the scores of every page.
@Suite struct TruthScoreTests {
  /// A little below what was reached when they were last raised; none may fall.
  private static let floors: [TruthSet: [String: Double]] = [
    .sample: [
      "strict": 0.93, "accepted": 0.94, "kind": 0.93, "values": 0.94, "unit": 0.93, "whole": 0.91,
    ],
    .seen: [
      "strict": 0.91, "accepted": 0.92, "kind": 0.93, "values": 0.93, "unit": 0.94, "whole": 0.90,
    ],
    .unseen: [
      "strict": 0.97, "accepted": 0.97, "kind": 0.96, "values": 0.96, "unit": 0.96, "whole": 0.96,
    ],
  ]

  @Test(arguments: TruthSet.allCases)
  func figuresAreReadAsWellAsBefore(in set: TruthSet) throws {
    let report = try TruthReport<FigureScore>(of: set, floors: Self.floors[set] ?? [:]) { page in
      guard let figures = page.figures else { return nil }
      let texts = Self.texts(of: page, figures)
      return { score in for (truth, found) in texts { score.add(truth, foundAs: found) } }
    }
    #expect(report.shortfalls.isEmpty, "\(report.text)")
  }

  /// Marks must lie where their words are, or no score means anything.
  @Test(arguments: TruthSet.allCases)
  func marksLieOnTheirWords(in set: TruthSet) throws {
    let astray = try set.pages().flatMap { page in
      (page.figures ?? []).filter { figure in
        let text = page.items[figure.item].texts.first { $0.field == figure.paragraph }?.text ?? ""
        let words = text.unicodeScalars.dropFirst(figure.start).prefix(figure.range.count)
        return String(String.UnicodeScalarView(words)) != figure.text
      }.map { "\(page.name): \($0.text)" }
    }
    #expect(astray == [])
  }

  /// What is marked and what is found in each text of a page.
  private static func texts(
    of page: TruthPage, _ figures: [TruthFigure]
  ) -> [(truth: [TruthFigure], found: [FoundFigure])] {
    page.items.enumerated().flatMap { index, item in
      item.texts.map { field, text in
        let found = FigureFinder().figures(in: Array(text.unicodeScalars)).map(FoundFigure.init)
        return (figures.filter { $0.item == index && $0.paragraph == field }, found)
      }
    }
  }
}

extension FoundFigure {
  init(_ figure: Figure) {
    self.init(
      range: figure.range, kind: figure.kind.rawValue,
      values: figure.values.map { Double($0.description) ?? .nan }, unit: figure.unit)
  }
}
