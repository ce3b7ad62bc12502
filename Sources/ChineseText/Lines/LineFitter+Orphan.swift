extension LineFitter {
  /// 孤字不成行: takes down from the line before when the last line holds a single character beside its marks.
  ///
  /// Left as it is where that would tear a figure or break a rule.
  func withoutOrphan(_ cuts: [LineCut]) -> [LineCut] {
    guard cuts.count > 1, isOrphan(cuts[cuts.count - 1].units), let pair = takenDown(cuts.suffix(2)) else {
      return cuts
    }
    return cuts.dropLast(2) + pair
  }

  private func takenDown(_ lines: ArraySlice<LineCut>) -> [LineCut]? {
    guard let upper = lines.first?.units, let lower = lines.last?.units else { return nil }
    for end in upper.dropFirst().reversed() where units[end].obstacle == .none {
      let taken = end..<lower.upperBound
      guard width(of: taken) <= options.width else { return nil }
      let kept = trimmed(upper.lowerBound..<end, width: width(of: upper.lowerBound..<end))
      if !isOrphan(taken) { return [kept, LineCut(units: taken, width: width(of: taken))] }
    }
    return nil
  }

  private func isOrphan(_ range: Range<Int>) -> Bool {
    range.lazy.filter { [.hanzi, .letter, .digit].contains(units[$0].breakClass) }.prefix(2).count < 2
  }

  private func width(of range: Range<Int>) -> Int {
    range.reduce(0) { $0 + Int(units[$1].width) }
  }
}
