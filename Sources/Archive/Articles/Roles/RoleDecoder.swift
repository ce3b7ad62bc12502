/// Finds the roles of a page's rows that together suit best (Viterbi's algorithm). Linear in rows.
struct RoleDecoder {
  private let rows: [Row]
  private let traits: [RowTraits]
  private let usualBlankLines: Int

  init(rows: [Row], traits: [RowTraits]) {
    self.rows = rows
    self.traits = traits
    let gaps = rows.dropFirst().map(\.blankLinesBefore).sorted()
    usualBlankLines = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }

  /// A role for every row.
  func roles() -> [Role] {
    guard !rows.isEmpty else { return [] }
    let window = TopicWindow(rows)
    var best = first(scores(at: 0, window))
    var steps: [[UInt8]] = []
    steps.reserveCapacity(rows.count)
    for index in 1..<max(1, rows.count) {
      let seam = SeamScores(
        above: traits[index - 1], below: traits[index], blankLines: rows[index].blankLinesBefore,
        usualBlankLines: usualBlankLines)
      let (next, step) = advance(best, seam, scores(at: index, window))
      best = next
      steps.append(step)
    }
    return backtrack(best, steps)
  }

  private func scores(at index: Int, _ window: TopicWindow) -> RoleScores {
    let isShort = traits[index].count <= Marks.titleLimit && traits[index].stopCount == 0
    return RoleScores(traits[index], pull: isShort ? window.pull(at: index) : TopicPull())
  }

  private func first(_ scores: RoleScores) -> [Double] {
    Role.allCases.map { scores[$0] + (SeamScores.first[$0] ?? SeamScores.forbidden) }
  }

  private func advance(_ best: [Double], _ seam: SeamScores, _ scores: RoleScores) -> ([Double], [UInt8]) {
    var next = [Double](repeating: -.infinity, count: best.count)
    var step = [UInt8](repeating: 0, count: best.count)
    for below in Role.allCases {
      for above in Role.allCases {
        let score = best[above.rawValue] + seam[above, below]
        if score > next[below.rawValue] {
          next[below.rawValue] = score
          step[below.rawValue] = UInt8(above.rawValue)
        }
      }
      next[below.rawValue] += scores[below]
    }
    return (next, step)
  }

  private func backtrack(_ best: [Double], _ steps: [[UInt8]]) -> [Role] {
    var place = best.indices.max { best[$0] < best[$1] } ?? 0
    var roles = [place]
    for step in steps.reversed() {
      place = Int(step[place])
      roles.append(place)
    }
    return roles.reversed().map { Role(rawValue: $0) ?? .paragraph }
  }
}
