/// The pass down the page: the best score of every role at every row, and where it came from.
struct RolePath {
  /// What is known at a row: the best scores down to it, and what they were made of.
  struct Stage {
    let best: [Double]
    let scores: [Double]
    let seam: [Double]
    let steps: [RoleGrammar.Step]
  }

  private(set) var best: [Double]
  /// For each row but the first, the best role above for each role.
  private var origins: [UInt8] = []
  /// Best scores, row scores and seams of all rows, for judging certainty; empty on very long pages.
  private(set) var history: [Stage] = []
  private let keepsScores: Bool
  private let roleCount = Role.allCases.count

  init(first scores: [Double], openings: [Double], keepsScores: Bool) {
    self.keepsScores = keepsScores
    best = zip(scores, openings).map { $0 + $1 }
    if keepsScores { history.append(Stage(best: best, scores: scores, seam: [], steps: [])) }
  }

  mutating func advance(_ scores: [Double], _ seam: [Double], _ steps: [RoleGrammar.Step]) {
    var next = [Double](repeating: -.infinity, count: roleCount)
    let base = origins.count
    origins.append(contentsOf: repeatElement(0, count: roleCount))
    let above = best
    for step in steps {
      let score = above[step.above] + step.score + seam[step.seam]
      if score > next[step.below] {
        next[step.below] = score
        origins[base + step.below] = UInt8(step.above)
      }
    }
    for role in 0..<roleCount { next[role] += scores[role] }
    best = next
    if keepsScores { history.append(Stage(best: best, scores: scores, seam: seam, steps: steps)) }
  }

  func bestRoles() -> [Role] {
    var place = best.indices.max { best[$0] < best[$1] } ?? 0
    var roles = [place]
    for base in stride(from: origins.count - roleCount, through: 0, by: -roleCount) {
      place = Int(origins[base + place])
      roles.append(place)
    }
    return roles.reversed().map { Role(rawValue: $0) ?? .paragraph }
  }
}
