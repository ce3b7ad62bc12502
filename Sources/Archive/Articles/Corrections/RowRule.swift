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
  var steps: StepTable {
    switch startsItem {
    case true?: Self.cuts
    case false?: Self.insides
    case nil: roles == nil ? RoleGrammar.steps : Self.breaks
    }
  }

  /// A row's scores with every role struck out that it may not have.
  func limited(_ scores: RoleVector) -> RoleVector {
    guard let roles else { return scores }
    return RoleVector { roles.contains($0) ? Double(scores[$0.rawValue]) : -.infinity }
  }

  /// Beside scores by hand that count with `RoleGrammar.handShare`, the price of the rarest steps.
  static let breach = -4.0

  /// As if the page began with the row.
  private static let cuts = StepTable { _, below in (RoleGrammar.openings[below] ?? breach, true) }

  private static let insides = StepTable { above, below in
    (below.startsItem(after: above) ? breach : usual(above, below), false)
  }

  private static let breaks = StepTable { above, below in (usual(above, below), below.startsItem(after: above)) }

  private static func usual(_ above: Role, _ below: Role) -> Double {
    RoleGrammar.step(from: above, to: below) ?? breach
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
