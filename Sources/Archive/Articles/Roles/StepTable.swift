/// Which role may follow which, and how usual it is, in nats.
struct StepTable: Sendable {
  /// By the role above: a score for each role below, -∞ where it may not follow.
  let scores: [RoleVector]
  /// The same as chances.
  let chances: [RoleVector]
  /// By the role above: 1 for each role below that begins an item then.
  let starts: [RoleVector]

  /// `judge` says of a role above and a role below the score, nil where one may not follow the other, and whether an item
  /// begins with the row below.
  init(_ judge: (Role, Role) -> (score: Double?, startsItem: Bool)) {
    scores = Role.allCases.map { above in
      RoleVector(other: -.infinity) { judge(above, $0).score ?? -.infinity }
    }
    chances = scores.map(\.exponential)
    starts = Role.allCases.map { above in RoleVector { judge(above, $0).startsItem ? 1 : 0 } }
  }
}
