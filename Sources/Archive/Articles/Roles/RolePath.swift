/// The pass down the page: the best score of every role at every row, and where it came from.
struct RolePath {
  /// What a row's best scores were made of.
  struct Stage {
    let scores: RoleVector
    let seam: SeamScores?
    let steps: StepTable
  }

  /// Beside the best of all, so that long pages do not run out of numbers.
  private(set) var best: RoleVector
  /// For each row but the first, the best role above for each role.
  private var origins: [SIMD16<UInt8>] = []
  /// What the scores of all rows were made of, for judging certainty; empty on very long pages.
  private(set) var history: [Stage] = []
  private let keepsScores: Bool

  init(first scores: RoleVector, keepsScores: Bool, rowCount: Int) {
    self.keepsScores = keepsScores
    best = scores
    origins.reserveCapacity(rowCount)
    guard keepsScores else { return }
    history.reserveCapacity(rowCount)
    history.append(Stage(scores: scores, seam: nil, steps: RoleGrammar.steps))
  }

  mutating func advance(_ scores: RoleVector, _ seam: SeamScores, _ steps: StepTable) {
    var next = RoleVector(repeating: -.infinity)
    var origin = SIMD16<Int32>()
    for (above, family) in RoleGrammar.families.enumerated() {
      let candidates = steps.scores[above] + seam.values[family] + best[above]
      let isBetter = candidates .> next
      next.replace(with: candidates, where: isBetter)
      origin.replace(with: Int32(above), where: isBetter)
    }
    next += scores
    let top = next.max()
    best = top > -.infinity ? next - top : next
    origins.append(SIMD16<UInt8>(truncatingIfNeeded: origin))
    if keepsScores { history.append(Stage(scores: scores, seam: seam, steps: steps)) }
  }

  func bestRoles() -> [Role] {
    var role = Role.allCases.max { best[$0.rawValue] < best[$1.rawValue] } ?? .paragraph
    var roles = [role]
    roles.reserveCapacity(origins.count + 1)
    for origin in origins.reversed() {
      role = Role(rawValue: Int(origin[role.rawValue])) ?? .paragraph
      roles.append(role)
    }
    return roles.reversed()
  }
}
