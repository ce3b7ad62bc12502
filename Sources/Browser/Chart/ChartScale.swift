/// A scale from nothing to a round number above all values, with a few round marks between.
struct ChartScale: Hashable {
  let top: Double
  /// From nothing up; the last is the top.
  let marks: [Double]

  /// The scale with the least room above the values, of such scales the one with the fewest marks.
  ///
  /// - Parameters:
  ///   - most: The largest value.
  ///   - counts: How many steps there may be, about.
  ///   - isWhole: Whether values are counts, so that no mark may lie between two of them.
  init(to most: Double, steps counts: ClosedRange<Int>, isWhole: Bool) {
    let steps = counts.map { Self.roundStep(atLeast: max(most, 1e-6) / Double(max(1, $0)), isWhole: isWhole) }
    let scales = steps.map { step in (step: step, count: max(1, Int((most / step - 1e-9).rounded(.up)))) }
    let best = scales.min { ($0.step * Double($0.count), $0.count) < ($1.step * Double($1.count), $1.count) }
    let (step, count) = best ?? (1, 1)
    top = step * Double(count)
    marks = (0...count).map { step * Double($0) }
  }

  /// 1, 2, 2.5 or 5 times a power of ten.
  private static func roundStep(atLeast least: Double, isWhole: Bool) -> Double {
    var power = isWhole ? 1.0 : 1e-6
    while power * 10 <= least { power *= 10 }
    let steps = [1, 2, 2.5, 5, 10].map { $0 * power }.filter { !isWhole || $0 == $0.rounded() }
    return steps.first { $0 >= least - 1e-12 } ?? 10 * power
  }

  /// Where a value stands among so many dots, the foot being 0.
  func dot(of value: Double, of height: Int) -> Int { Int((value / top * Double(max(0, height - 1))).rounded()) }
}

extension Double {
  /// `12`, `3.4`, `0.05`: as many places as say something, at most two.
  var shortText: String {
    let hundredths = Int((self * 100).rounded())
    if hundredths % 100 == 0 { return String(hundredths / 100) }
    let fraction = hundredths % 100
    let digits = fraction % 10 == 0 ? String(fraction / 10) : (fraction < 10 ? "0" : "") + String(fraction)
    return "\(hundredths / 100).\(digits)"
  }
}
