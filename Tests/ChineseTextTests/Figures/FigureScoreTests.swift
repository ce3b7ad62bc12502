import TestSupport
import Testing

/// The judge is judged: what is marked scores 1, and what is not costs what can be counted by hand.
@Suite struct FigureScoreTests {
  @Test(arguments: TruthSet.allCases)
  func theMarksThemselvesScoreOne(in set: TruthSet) throws {
    var score = FigureScore()
    for figure in try set.pages().flatMap({ $0.figures ?? [] }) { score.add([figure], foundAs: [FoundFigure(figure)]) }
    #expect(score.strict.truth > 100)
    #expect(score.measures.filter { $0.value != 1 }.map(\.name) == [])
  }

  @Test func spansKindsValuesAndFalseAlarmsCountByThemselves() throws {
    let figures = try #require(TruthSet.seen.pages().first { $0.name == "agency-1947" }?.figures)
    let marked = figures.filter { $0.optional != true }.prefix(4)
    var found = marked.map(FoundFigure.init)
    found[0].range = found[0].range.lowerBound..<found[0].range.upperBound - 1
    found[1].kind = "date"
    found[2].values = [-1]
    found.append(FoundFigure(range: 9000..<9002, kind: "count", values: [1], unit: nil))
    var score = FigureScore()
    for (index, figure) in marked.enumerated() {
      score.add([figure], foundAs: index == 3 ? [found[3], found[4]] : [found[index]])
    }
    #expect(score.strict == Tally(right: 3, truth: 4, found: 5))
    #expect(score.kinds.right == 3)
    #expect(score.values.right == 3)
    #expect(score.whole == Tally(right: 1, truth: 4, found: 5))
  }
}

extension FoundFigure {
  fileprivate init(_ figure: TruthFigure) {
    self.init(range: figure.range, kind: figure.kind, values: figure.values, unit: figure.unit)
  }
}
