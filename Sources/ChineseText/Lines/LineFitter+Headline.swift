extension LineFitter {
  /// Longer texts are no headlines, and trying widths on them would be felt.
  private static var longestHeadline: Int { 400 }

  /// The lines of a headline: broken at its blanks alone if that costs at most one line more, and then as even as they
  /// can be without another line.
  func headlineCuts() -> [LineCut] {
    let fullest = cuts()
    guard fullest.count > 1, units.count <= Self.longestHeadline else { return fullest }
    let atBlanks = breakingAtBlanks()
    let phrases = atBlanks.cuts()
    let keepsPhrases = phrases.count <= fullest.count + 1 && atBlanks.faults(of: phrases) == 0
    return keepsPhrases ? atBlanks.evened(phrases) : evened(fullest)
  }

  private func breakingAtBlanks() -> LineFitter {
    var fitter = self
    for index in units.indices.dropFirst() where !units[index - 1].isBlank { fitter.units[index].obstacle = .held }
    return fitter
  }

  /// The lines at the smallest width that needs no more of them and breaks no more rules.
  private func evened(_ fullest: [LineCut]) -> [LineCut] {
    var best = fullest
    var (low, high) = (1, options.width)
    while low < high {
      let middle = (low + high) / 2
      var narrower = self
      narrower.options.width = middle
      let cuts = narrower.cuts()
      if cuts.count <= fullest.count, faults(of: cuts) <= faults(of: fullest) {
        (best, high) = (cuts, middle)
      } else {
        low = middle + 1
      }
    }
    return best
  }

  /// How many lines end where no line may.
  private func faults(of cuts: [LineCut]) -> Int {
    cuts.dropFirst().count { !units[$0.units.lowerBound].obstacle.isLegal }
  }
}
