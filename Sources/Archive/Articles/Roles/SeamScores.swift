/// How well a role follows another one across the seam between two rows, in nats.
struct SeamScores {
  /// By family of the role above and role below.
  private let values: [[Double]]

  subscript(above: Role, below: Role) -> Double {
    SeamScores.grammar[above.rawValue][below.rawValue] + values[above.family.rawValue][below.rawValue]
  }

  init(above: RowTraits, below: RowTraits, blankLines: Int, usualBlankLines: Int) {
    let gap = blankLines > usualBlankLines + 1 ? 1.0 : 0.0
    values = Role.Family.allCases.map { family in
      Role.allCases.map { role in
        switch family {
        case .text: Self.afterText(above, role, below, gap: gap)
        case .caption: Self.afterCaption(above, role, below, gap: gap)
        case .title: Self.afterTitle(role, below)
        case .crosshead: Self.afterCrosshead(role, below)
        case .apart: role == .continuation || role == .captionMore ? -8 : 0
        }
      }
    }
  }

  /// A sentence that stops in the middle goes on in the next row; one that has ended does not.
  private static func afterText(_ above: RowTraits, _ role: Role, _ below: RowTraits, gap: Double) -> Double {
    let doubt = openness(above, below)
    switch role {
    case .continuation, .captionMore: return doubt - 2 * gap
    case .paragraph:
      let lead = below.lead == nil ? 0 : -3.0
      return -max(0, doubt) * 0.8 + lead - (above.signed == nil ? 0 : 3)
    case .crosshead: return -max(0, doubt) - (above.signed == nil ? 0 : 3)
    default: return -max(0, doubt) + 1.2 * gap
    }
  }

  /// A caption ends with its credit, if that stands on a line of its own too.
  private static func afterCaption(_ above: RowTraits, _ role: Role, _ below: RowTraits, gap: Double) -> Double {
    if above.credit != nil || above.opening == .picture { return afterText(above, role, below, gap: gap) }
    if role == .captionMore { return below.credit?.range.lowerBound == 0 ? 4 : openness(above, below) }
    return -7
  }

  /// How surely the row above has not ended: from about -6 (ended) to +6 (cut in a word).
  static func openness(_ above: RowTraits, _ below: RowTraits) -> Double {
    if above.jumps || above.signed != nil || above.credit != nil || above.opening == .address { return -5 }
    if above.furniture == .contact { return -3 }
    if below.opensWithMark { return 6 }
    if above.endsSentence { return above.isUnclosed ? -1 : -5 }
    switch above.finalMark?.folded {
    case ",", "、", "，": return 5
    case ";": return 0
    case ":": return below.opening == .ordinal || below.opening == .bullet || above.count < 20 ? -2 : 2
    default: return above.isUnclosed ? 5 : 3.5
    }
  }

  private static func afterTitle(_ role: Role, _ below: RowTraits) -> Double {
    guard role == .paragraph else { return 0 }
    return below.lead == nil ? -0.6 : 2
  }

  private static func afterCrosshead(_ role: Role, _ below: RowTraits) -> Double {
    guard role == .paragraph else { return 0 }
    return below.lead == nil ? 0.4 : -5
  }

  // MARK: - Grammar

  static let forbidden = -1e9

  /// Which role may follow which at all, and how usual it is.
  static let grammar: [[Double]] = {
    var table = Role.allCases.map { _ in Role.allCases.map { _ in forbidden } }
    for (above, followers) in followers {
      for (below, score) in followers { table[above.rawValue][below.rawValue] = score }
    }
    return table
  }()

  /// How usual a role is as a page's first.
  static let first: [Role: Double] = [
    .kicker: 0, .headline: 0, .furniture: 0, .caption: -1, .paragraph: -3, .byline: -4, .crosshead: -6,
  ]

  private static let followers: [Role: [Role: Double]] = [
    .kicker: [.headline: 0.3],
    .headline: [
      .headlineMore: -2.6, .deck: -1.2, .byline: 0, .paragraph: 0, .crosshead: -3.5, .caption: -3, .headline: -5,
      .kicker: -6,
      .furniture: -5,
    ],
    .headlineMore: [
      .deck: -1.2, .byline: 0, .paragraph: 0, .headlineMore: -4, .crosshead: -4, .caption: -4, .headline: -6,
      .furniture: -6,
    ],
    .deck: [.deck: -2, .byline: 0, .paragraph: 0, .crosshead: -3, .caption: -4, .headline: -6, .furniture: -6],
    .byline: [.byline: -2, .paragraph: 0, .crosshead: -1, .deck: -3, .caption: -4, .headline: -6, .furniture: -6],
    .paragraph: afterBody, .continuation: afterBody,
    .crosshead: [.paragraph: 0, .headline: -7, .kicker: -8, .crosshead: -5, .caption: -4, .furniture: -6],
    .signature: [
      .headline: 0, .kicker: 0, .paragraph: -3, .caption: -0.5, .furniture: 0, .crosshead: -4, .signature: -2,
    ],
    .caption: afterCaption, .captionMore: afterCaption,
    .furniture: [
      .furniture: 0, .headline: 0, .kicker: 0, .caption: -0.5, .paragraph: -2.5, .byline: -4, .crosshead: -5,
    ],
  ]

  private static let afterBody: [Role: Double] = [
    .paragraph: 0, .continuation: 0, .crosshead: -0.8, .kicker: -1, .headline: -0.8, .caption: -0.8, .furniture: -0.5,
    .signature: -1,
  ]
  private static let afterCaption: [Role: Double] = [
    .captionMore: 0, .kicker: 0, .headline: 0, .caption: -0.5, .paragraph: -2, .furniture: 0, .crosshead: -2.5,
    .signature: -5,
  ]
}
