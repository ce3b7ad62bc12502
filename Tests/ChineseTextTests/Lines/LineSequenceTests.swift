import Testing

@testable import ChineseText

/// Lines made one after the other are those that are made when all of a paragraph is read at once.
@Suite struct LineSequenceTests {
  /// Texts longer than a stretch, with quotes, brackets, numbers and words over its ends.
  private static let texts: [[Unicode.Scalar]] = {
    let pool = Array("春字年约共1298,.万余个“”\"'（）()《》、，。—…·-a bZ　e\u{301}\u{200B}".unicodeScalars)
    var state: UInt64 = 7
    return (0..<12).map { _ in
      (0..<9000).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pool[Int(state >> 33) % pool.count]
      }
    }
  }()

  @Test(arguments: [10, 27, 80, 200], [false, true])
  func stretchesLeaveNoTrace(width: Int, avoidsOrphans: Bool) {
    var options = LineOptions(width: width, indent: 4)
    options.avoidsOrphans = avoidsOrphans
    for text in Self.texts {
      let units = UnitReader(text, text.indices, quotes: OpenQuotes(), cells: options.cells).units
      let glued = FigureGlue(BreakRules(units, of: text, level: .news).units, of: text).units
      let fitter = LineFitter(units: glued, paragraph: text, end: text.count, options: options)
      let cuts = avoidsOrphans ? fitter.withoutOrphan(fitter.cuts()) : fitter.cuts()
      let whole = cuts.indices.map { fitter.line(cuts[$0], isFirst: $0 == 0).range }
      let parts = LineBreaker(options).lines(of: text).map(\.range)
      let different = zip(whole, parts).first { $0 != $1 }
      #expect(different == nil && whole.count == parts.count)
    }
  }

  @Test func aRunOfBlanksLongerThanAStretchIsOneGap() {
    let text = Array(("字" + String(repeating: " ", count: 20_000) + "文").unicodeScalars)
    #expect(LineBreaker(LineOptions(width: 80)).lines(of: text).map(\.range) == [0..<1, 20_001..<20_002])
  }

  @Test(arguments: 12...60)
  func aKnownFigureThatFitsIsNeverTorn(width: Int) {
    let text = Array("到二〇二四年五月十八日上午九时三十分为止，共售出二万三千五百六十六点五吨，约合一百二十八万余元。".unicodeScalars)
    let figures = FigureFinder().figures(in: text).map(\.range)
    #expect(figures.count > 2)
    let lines = LineBreaker(LineOptions(width: width, indent: 4)).lines(of: text, figures: figures)
    let ends = lines.map(\.range.upperBound)
    let torn = figures.filter { figure in
      2 * figure.count <= width - 4 && ends.contains { figure.contains($0) && $0 > figure.lowerBound }
    }
    #expect(torn == [])
  }
}
