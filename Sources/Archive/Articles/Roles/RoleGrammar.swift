/// Which role may follow which on a page at all, and how usual it is, in nats.
enum RoleGrammar {
  /// How much what was set by hand counts beside what was learnt, here and in `RoleScores` and `SeamScores`.
  static let handShare = 0.35

  static let steps = StepTable { (step(from: $0, to: $1), $1.startsItem(after: $0)) }

  /// How usual it is that one role follows another; nil where it may not.
  static func step(from above: Role, to below: Role) -> Double? {
    followers[above]?[below].map {
      handShare * $0 + Double(RoleWeights.learnt.steps[above.rawValue][below.rawValue])
    }
  }

  /// By the role above: which part of a seam's scores counts.
  static let families = Role.allCases.map(\.family.rawValue)

  /// How usual a role is as a page's first.
  static let openings: [Role: Double] = Dictionary(
    uniqueKeysWithValues: openingsByHand.map { role, score in
      (role, handShare * score + Double(RoleWeights.learnt.openings[role.rawValue]))
    })

  static let openingsByHand: [Role: Double] = [
    .kicker: 0, .headline: 0, .furniture: 0, .caption: -1, .paragraph: -3, .verse: -5, .byline: -4, .crosshead: -6,
  ]

  static let followers: [Role: [Role: Double]] = [
    .kicker: [.headline: 0.3, .kicker: -8],
    .headline: [
      .headlineMore: -3.2, .deck: -1.2, .byline: 0, .paragraph: 0, .verse: -0.5, .crosshead: -3.5, .caption: -3,
      .headline: -5,
      .kicker: -6,
      .furniture: -5,
    ],
    .headlineMore: [
      .deck: -1.2, .byline: 0, .paragraph: 0, .verse: -1, .headlineMore: -4, .crosshead: -4, .caption: -4,
      .headline: -6,
      .furniture: -6,
    ],
    .deck: [
      .deck: -2, .byline: 0, .paragraph: 0, .verse: -1, .crosshead: -3, .caption: -4, .headline: -6, .furniture: -6,
      .kicker: -8,
    ],
    .byline: [
      .byline: -2, .paragraph: 0, .verse: 0, .crosshead: -1, .deck: -3, .caption: -4, .headline: -6, .furniture: -6,
    ],
    .paragraph: afterBody, .continuation: afterBody, .verse: afterVerse,
    .crosshead: [
      .paragraph: 0, .verse: -0.5, .headline: -7, .kicker: -8, .crosshead: -5, .caption: -4, .furniture: -6,
      .byline: -8,
    ],
    .signature: [
      .headline: 0, .kicker: 0, .paragraph: -3, .caption: -0.5, .furniture: 0, .crosshead: -4, .signature: 0,
      .verse: -8,
    ],
    .caption: afterCaption, .captionMore: afterCaption,
    .furniture: [
      .furniture: 0, .headline: 0, .kicker: 0, .caption: -0.5, .paragraph: -2.5, .verse: -3, .byline: -4,
      .crosshead: -5, .signature: -8,
    ],
  ]

  private static let afterBody: [Role: Double] = [
    .paragraph: 0, .continuation: 0, .verse: -2.5, .crosshead: -0.8, .kicker: -1, .headline: -0.8, .caption: -0.8,
    .furniture: -0.5,
    .signature: -1,
  ]
  private static let afterVerse: [Role: Double] = [
    .verse: 0, .paragraph: -1, .headline: -1, .kicker: -1.5, .crosshead: -2, .caption: -1, .furniture: -0.5,
    .signature: -1,
  ]
  private static let afterCaption: [Role: Double] = [
    .captionMore: 0, .kicker: 0, .headline: 0, .caption: -0.5, .paragraph: -2, .furniture: 0, .crosshead: -2.5,
    .signature: -5, .verse: -5, .continuation: -8,
  ]
}
