/// How likely it is, all readings of the page taken together, that items begin where the best reading has them begin
/// (the forward-backward algorithm). Linear in rows.
struct SeamChances {
  /// For each row the chance that what is above it is as the reading has it: a boundary, none, or page furniture going on.
  private(set) var certainty: [Double]

  /// What was summed up at a row on the way down.
  private struct Down {
    let sums: RoleVector
    let own: RoleVector
    let seam: SeamScores
  }

  init(_ history: [RolePath.Stage], _ roles: [Role]) {
    certainty = [Double](repeating: 1, count: history.count)
    guard let first = history.first else { return }
    var downs = [Down(sums: first.scores.chances.normal, own: RoleVector(), seam: SeamScores())]
    downs.reserveCapacity(history.count)
    for stage in history.dropFirst() {
      let (own, seam) = (stage.scores.chances, (stage.seam ?? SeamScores()).chances)
      let above = downs[downs.count - 1].sums
      var sums = RoleVector()
      for (role, family) in RoleGrammar.families.enumerated() {
        sums += stage.steps.chances[role] * seam.values[family] * above[role]
      }
      downs.append(Down(sums: (sums * own).normal, own: own, seam: seam))
    }
    takeUpward(history, roles, downs)
  }

  private mutating func takeUpward(_ history: [RolePath.Stage], _ roles: [Role], _ downs: [Down]) {
    var upward = RoleVector(repeating: 1)
    for index in stride(from: history.count - 1, to: 0, by: -1) {
      let steps = history[index].steps
      let rest = downs[index].own * upward
      let read = Seam(steps, roles[index - 1], roles[index])
      var sums = RoleVector()
      var (asRead, all) = (Float(0), Float(0))
      for (role, family) in RoleGrammar.families.enumerated() {
        let chances = steps.chances[role] * downs[index].seam.values[family] * rest
        sums[role] = chances.sum()
        all += downs[index - 1].sums[role] * sums[role]
        asRead += downs[index - 1].sums[role] * (chances * read.share(of: steps.starts[role])).sum()
      }
      certainty[index] = all > 0 ? min(1, Double(asRead / all)) : 0.5
      upward = sums.normal
    }
  }

  /// What can be between two rows.
  private enum Seam {
    case boundary, none, furniture

    init(_ steps: StepTable, _ above: Role, _ below: Role) {
      self = steps.starts[above.rawValue][below.rawValue] > 0 ? .boundary : below == .furniture ? .furniture : .none
    }

    /// 1 for each role below that makes such a seam, when those that begin an item are told.
    func share(of starts: RoleVector) -> RoleVector {
      switch self {
      case .boundary: starts
      case .none: (1 - starts) * (1 - Self.ofFurniture)
      case .furniture: (1 - starts) * Self.ofFurniture
      }
    }

    private static let ofFurniture = RoleVector { $0 == .furniture ? 1 : 0 }
  }
}
