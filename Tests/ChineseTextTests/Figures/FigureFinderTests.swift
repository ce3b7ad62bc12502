import ChineseText
import Testing

/// Sentences written for these tests, by the kind of figure they are about.
@Suite struct FigureFinderTests {
  @Test(
    arguments: FigureCases.counts + FigureCases.sums + FigureCases.measures + FigureCases.shares + FigureCases.times
      + FigureCases.series + FigureCases.oldWriting + FigureCases.traditional + FigureCases.digitsOnly)
  func findsSpanKindValueAndUnit(_ sentence: FigureCase) {
    let figures = FigureFinder().figures(in: sentence.text)
    #expect(sentence.remarked(figures) == sentence.marked)
    #expect(figures.map(\.meaning) == sentence.meanings)
  }

  @Test func findsNothingInTextWithoutNumbers() {
    #expect(FigureFinder().figures(in: Array("雨后的山城格外安静。".unicodeScalars)).isEmpty)
    #expect(FigureFinder().figures(in: []).isEmpty)
  }

  @Test func readsFullWidthAndHalfWidthAlike() {
    let half = FigureFinder().figures(in: Array("入库12,500.5吨,占3%".unicodeScalars)).map(\.meaning)
    let full = FigureFinder().figures(in: Array("入库１２，５００．５吨，占３％".unicodeScalars)).map(\.meaning)
    #expect(half == ["measure 12500.5 吨", "percent 3 %"])
    #expect(full == ["measure 12500.5 吨", "percent 3 %"])
  }
}
