import Glibc

/// Finds the roles of a page's rows that together suit best (Viterbi's algorithm). Linear in rows.
struct RoleDecoder {
  struct Reading {
    var roles: [Role]
    /// How sure it is at each row that an item begins or does not begin there, 0.5…1.
    var certainty: [Double]
  }

  private let rows: [Row]
  private let traits: [RowTraits]
  private let usualBlankLines: Int
  private let contexts: [RowContext]
  private let topics: TopicWindow
  private let rules: [Int: RowRule]

  /// The rules are what people said of rows.
  init(rows: [Row], traits: [RowTraits], rules: [Int: RowRule] = [:]) {
    self.rules = rules
    self.rows = rows
    self.traits = traits
    let gaps = rows.dropFirst().map(\.blankLinesBefore).sorted()
    contexts = RowContext.contexts(of: traits, indents: rows.map(\.indent))
    topics = TopicWindow(rows)
    usualBlankLines = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }

  func reading() -> Reading {
    guard !rows.isEmpty else { return Reading(roles: [], certainty: []) }
    let keepsScores = rows.count <= Limits.judgedRows
    var forward = Forward(first: scores(at: 0), openings: openings, keepsScores: keepsScores)
    for index in 1..<max(1, rows.count) { forward.advance(scores(at: index), seam(at: index), steps(to: index)) }
    var certainty = keepsScores ? Backward(forward, slope: slope).certainty : rows.map { _ in 0.5 }
    for (index, rule) in rules where rule.startsItem != nil { certainty[index] = 1 }
    return Reading(roles: forward.bestRoles(), certainty: certainty)
  }

  /// Pages whose articles open with leads and bylines are read more surely than those of verse, letters and lists.
  private var slope: Double { 0.55 + 0.35 * (contexts.first?.leadHabit ?? 0) }

  private func scores(at index: Int) -> [Double] {
    let isTitleLike = traits[index].count <= Marks.titleLimit && traits[index].finalMark != "。"
    let pull = isTitleLike ? topics.pull(at: index) : TopicPull()
    let scores = RoleScores(traits[index], pull: pull, context: contexts[index]).values
    return rules[index]?.limited(scores) ?? scores
  }

  private func steps(to index: Int) -> [RoleGrammar.Step] { rules[index]?.steps ?? RoleGrammar.steps }

  /// How usual a role is as the page's first; any is possible where a person told it.
  private var openings: [Double] {
    let unusual = rules[0] == nil ? -.infinity : RowRule.breach
    return Role.allCases.map { RoleGrammar.openings[$0] ?? unusual }
  }

  private func seam(at index: Int) -> [Double] {
    SeamScores(
      above: traits[index - 1], below: traits[index], blankLines: rows[index].blankLinesBefore,
      usualBlankLines: usualBlankLines
    ).values
  }
}

/// The pass down the page: the best score of every role at every row, and where it came from.
private struct Forward {
  private(set) var best: [Double]
  /// For each row but the first, the best role above for each role.
  private var origins: [UInt8] = []
  /// Best scores, row scores and seams of all rows, for judging certainty; empty on very long pages.
  private(set) var history: [(best: [Double], scores: [Double], seam: [Double], steps: [RoleGrammar.Step])] = []
  private let keepsScores: Bool
  private let roleCount = Role.allCases.count

  init(first scores: [Double], openings: [Double], keepsScores: Bool) {
    self.keepsScores = keepsScores
    best = zip(scores, openings).map { $0 + $1 }
    if keepsScores { history.append((best, scores, [], [])) }
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
    if keepsScores { history.append((best, scores, seam, steps)) }
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

/// The pass up the page: how much worse the best reading gets when a row is forced to begin an item, or not to.
private struct Backward {
  private(set) var certainty: [Double]

  init(_ forward: Forward, slope: Double) {
    let history = forward.history
    certainty = [Double](repeating: 1, count: history.count)
    var below = [Double](repeating: 0, count: Role.allCases.count)
    for index in stride(from: history.count - 1, to: 0, by: -1) {
      let (_, scores, seam, steps) = history[index]
      let best = history[index - 1].best
      var above = [Double](repeating: -.infinity, count: below.count)
      var starting = -Double.infinity
      var inside = -Double.infinity
      for step in steps {
        let rest = step.score + seam[step.seam] + scores[step.below] + below[step.below]
        above[step.above] = max(above[step.above], rest)
        let whole = best[step.above] + rest
        if step.startsItem { starting = max(starting, whole) } else { inside = max(inside, whole) }
      }
      certainty[index] = Self.certainty(margin: slope * abs(starting - inside))
      below = above
    }
  }

  /// The chance of being right at a margin in nats; the slope was set on generated pages.
  private static func certainty(margin: Double) -> Double { 1 / (1 + exp(-min(margin, 40))) }
}
