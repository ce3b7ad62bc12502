import Newspaper

/// What a person said of a row, or what its printed lines tell; the reading of the page goes round it.
struct RowRule {
  /// Whether an item begins with the row; nil where nobody said.
  var startsItem: Bool?
  /// The roles it may have; nil for any.
  var roles: [Role]?
  /// How sure it is that an item begins there or does not; a person is.
  var certainty = 1.0

  /// The steps that may lead to the row. A word of a person may break the grammar, at a price that keeps the rows around
  /// it from being bent to fit.
  var steps: [RoleGrammar.Step] {
    switch startsItem {
    case true?: Self.cuts
    case false?: Self.insides
    case nil: roles == nil ? RoleGrammar.steps : Self.breaks
    }
  }

  /// A row's scores with every role struck out that it may not have.
  func limited(_ scores: [Double]) -> [Double] {
    guard let roles else { return scores }
    let allowed = Set(roles.map(\.rawValue))
    return scores.enumerated().map { allowed.contains($0) ? $1 : -.infinity }
  }

  static let breach = -12.0

  /// As if the page began with the row.
  private static let cuts = all { _, below in (RoleGrammar.openings[below] ?? breach, true) }

  private static let insides = all { above, below in
    below.startsItem(after: above) ? (breach, false) : (usual(above, below), false)
  }

  private static let breaks = all { above, below in (usual(above, below), below.startsItem(after: above)) }

  private static let usuals: [Int: Double] = Dictionary(
    uniqueKeysWithValues: RoleGrammar.steps.map { ($0.above * Role.allCases.count + $0.below, $0.score) })

  private static func usual(_ above: Role, _ below: Role) -> Double {
    usuals[above.rawValue * Role.allCases.count + below.rawValue] ?? breach
  }

  private static func all(_ judge: (Role, Role) -> (score: Double, startsItem: Bool)) -> [RoleGrammar.Step] {
    Role.allCases.flatMap { below in
      Role.allCases.map { above in
        let (score, startsItem) = judge(above, below)
        return RoleGrammar.Step(above: above, below: below, score: score, startsItem: startsItem)
      }
    }
  }
}

extension Role {
  /// The roles a person means by a word.
  static func all(for role: LineRole) -> [Role] { allCases.filter { $0.lineRole == role } }

  /// What people call it.
  var lineRole: LineRole {
    switch self {
    case .kicker: .kicker
    case .headline, .headlineMore: .headline
    case .deck: .deck
    case .byline, .signature: .byline
    case .paragraph: .paragraph
    case .verse: .verse
    case .continuation, .captionMore: .continuation
    case .crosshead: .crosshead
    case .caption: .caption
    case .furniture: .furniture
    }
  }
}
