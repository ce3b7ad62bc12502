import Glibc

/// How likely it is, all readings of the page taken together, that items begin where the best reading has them begin
/// (the forward-backward algorithm). Linear in rows.
struct SeamChances {
  /// For each row the chance that what is above it is as the reading has it: a boundary, none, or page furniture going on.
  private(set) var certainty: [Double]

  /// What can be between two rows.
  private enum Seam {
    case boundary, none, furniture

    init(_ step: RoleGrammar.Step) {
      self = step.startsItem ? .boundary : step.below == Role.furniture.rawValue ? .furniture : .none
    }
  }

  init(_ history: [RolePath.Stage], _ roles: [Role]) {
    certainty = [Double](repeating: 1, count: history.count)
    guard let first = history.first else { return }
    var downward = [Self.scaled(first.best)]
    var weights: [[Double]] = [[]]
    for stage in history.dropFirst() {
      let own = Self.scaled(stage.scores)
      let above = downward[downward.count - 1]
      let chances = stage.steps.map { exp($0.score + stage.seam[$0.seam]) * own[$0.below] }
      var sums = [Double](repeating: 0, count: own.count)
      for (step, chance) in zip(stage.steps, chances) { sums[step.below] += above[step.above] * chance }
      downward.append(Self.normal(sums))
      weights.append(chances)
    }
    takeUpward(history, roles, downward, weights)
  }

  private mutating func takeUpward(
    _ history: [RolePath.Stage], _ roles: [Role], _ downward: [[Double]], _ weights: [[Double]]
  ) {
    var upward = [Double](repeating: 1, count: Role.allCases.count)
    for index in stride(from: history.count - 1, to: 0, by: -1) {
      let steps = history[index].steps
      let (above, below) = (roles[index - 1].rawValue, roles[index].rawValue)
      let read = steps.first { $0.above == above && $0.below == below }.map(Seam.init)
      var sums = [Double](repeating: 0, count: upward.count)
      var (asRead, all) = (0.0, 0.0)
      for (step, chance) in zip(steps, weights[index]) {
        let rest = chance * upward[step.below]
        sums[step.above] += rest
        let whole = downward[index - 1][step.above] * rest
        all += whole
        if Seam(step) == read { asRead += whole }
      }
      certainty[index] = all > 0 ? min(1, asRead / all) : 0.5
      upward = Self.normal(sums)
    }
  }

  /// Scores as chances beside the best one's.
  private static func scaled(_ scores: [Double]) -> [Double] {
    let best = scores.max() ?? 0
    return scores.map { best > -.infinity ? exp($0 - best) : 1 }
  }

  /// Divided by their sum, so that long pages do not run out of numbers.
  private static func normal(_ sums: [Double]) -> [Double] {
    let sum = sums.reduce(0, +)
    return sum > 0 ? sums.map { $0 / sum } : sums.map { _ in 1 }
  }
}
