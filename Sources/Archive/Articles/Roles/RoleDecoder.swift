/// Finds the roles of a page's rows that together suit best (Viterbi's algorithm). Linear in rows.
struct RoleDecoder {
  struct Reading {
    var roles: [Role]
    /// How sure it is at each row that an item begins or does not begin there, 0…1.
    var certainty: [Double]
  }

  private let rows: [Row]
  private let traits: [RowTraits]
  private let usualBlankLines: Int
  private let contexts: [RowContext]
  private let topics: TopicWindow
  private let cues: PageCues
  private let rules: [Int: RowRule]

  /// The rules are what people said of rows, or what printed lines tell.
  init(rows: [Row], traits: [RowTraits], rules: [Int: RowRule] = [:]) {
    self.rules = rules
    self.rows = rows
    self.traits = traits
    let gaps = rows.dropFirst().map(\.blankLinesBefore).sorted()
    topics = TopicWindow(rows)
    let contexts = RowContext.contexts(of: traits, indents: rows.map(\.indent))
    self.contexts = contexts
    cues = PageCues(rows: rows, traits: traits, contexts: contexts)
    usualBlankLines = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }

  func reading() -> Reading {
    guard !rows.isEmpty else { return Reading(roles: [], certainty: []) }
    let keepsScores = rows.count <= Limits.judgedRows
    var path = RolePath(first: scores(at: 0) + openings, keepsScores: keepsScores, rowCount: rows.count)
    for index in 1..<max(1, rows.count) { path.advance(scores(at: index), seam(at: index), steps(to: index)) }
    let roles = path.bestRoles()
    var certainty = keepsScores ? SeamChances(path.history, roles).certainty : rows.map { _ in 0.5 }
    for (index, rule) in rules where rule.startsItem != nil { certainty[index] = rule.certainty }
    return Reading(roles: roles, certainty: certainty)
  }

  private func scores(at index: Int) -> RoleVector {
    let pull = pull(at: index)
    let learnt = RoleWeights.learnt.scores(of: cues.cues(at: index, pull: pull))
    let scores = Float(RoleGrammar.handShare) * scoresByHand(at: index, pull: pull) + learnt
    return rules[index]?.limited(scores) ?? scores
  }

  func scoresByHand(at index: Int, pull: TopicPull) -> RoleVector {
    RoleScores(traits[index], pull: pull, context: contexts[index]).values
  }

  func pull(at index: Int) -> TopicPull {
    let isTitleLike = traits[index].count <= Marks.titleLimit && traits[index].finalMark != "。"
    return isTitleLike ? topics.pull(at: index) : TopicPull()
  }

  private func steps(to index: Int) -> StepTable { rules[index]?.steps ?? RoleGrammar.steps }

  /// How usual a role is as the page's first; any is possible where a person told it.
  private var openings: RoleVector {
    let unusual = rules[0] == nil ? -.infinity : RowRule.breach
    return RoleVector(other: -.infinity) { RoleGrammar.openings[$0] ?? unusual }
  }

  /// What was learnt has seen few rows cut in a word, and there the marks alone decide: such a seam keeps its full weight.
  private func seam(at index: Int) -> SeamScores {
    let goesOn = traits[index].goesOn(after: traits[index - 1])
    return seamByHand(at: index).weighted(goesOn ? 1 : RoleGrammar.handShare)
  }

  func seamByHand(at index: Int) -> SeamScores {
    SeamScores(
      above: traits[index - 1], below: traits[index], blankLines: rows[index].blankLinesBefore,
      usualBlankLines: usualBlankLines)
  }
}
