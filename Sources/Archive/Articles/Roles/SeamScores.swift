/// How well a role follows another one across the seam between two rows, in nats.
struct SeamScores {
  /// By family of the role above, then role below.
  private(set) var values: InlineArray<6, RoleVector>

  /// Where nothing is known.
  init() { values = InlineArray(repeating: RoleVector()) }

  init(above: RowTraits, below: RowTraits, blankLines: Int, usualBlankLines: Int) {
    let gap = blankLines > usualBlankLines + 1 ? 1.0 : 0.0
    let doubt = Self.openness(above, below)
    values = InlineArray { family in
      switch Role.Family(rawValue: family) {
      case .text: RoleVector { Self.afterText(above, $0, below, doubt: doubt, gap: gap) }
      case .verse: RoleVector { Self.afterVerse($0, below, gap: gap) }
      case .caption: RoleVector { Self.afterCaption(above, $0, below, doubt: doubt, gap: gap) }
      case .title: RoleVector { Self.afterTitle($0, below) }
      case .crosshead: RoleVector { Self.afterCrosshead($0, below) }
      case .apart, nil: RoleVector { Self.afterFurniture(above, $0, below) }
      }
    }
  }

  /// A share of the scores.
  func weighted(_ share: Double) -> SeamScores { mapped { $0 * Float(share) } }

  /// The scores as chances.
  var chances: SeamScores { mapped(\.exponential) }

  private func mapped(_ change: (RoleVector) -> RoleVector) -> SeamScores {
    var result = self
    for family in values.indices { result.values[family] = change(values[family]) }
    return result
  }

  /// A sentence that stops in the middle goes on in the next row; one that has ended does not.
  private static func afterText(
    _ above: RowTraits, _ role: Role, _ below: RowTraits, doubt: Double, gap: Double
  ) -> Double {
    switch role {
    case .continuation, .captionMore: return doubt > 0 ? 0.6 * doubt - 2 * gap : doubt - 2 * gap
    case .paragraph:
      let lead = below.lead == nil ? 0 : -3.0
      return -max(0, doubt) * 1.1 + lead - (above.signed == nil ? 0 : 3)
    case .crosshead:
      return -max(0, doubt) * 1.3 - (above.signed == nil ? 0 : 3) - (above.furniture == .contact || above.jumps ? 3 : 0)
    default: return -max(0, doubt) * 1.3 + 1.2 * gap
    }
  }

  /// A line of a poem or a list leaves nothing open.
  private static func afterVerse(_ role: Role, _ below: RowTraits, gap: Double) -> Double {
    switch role {
    case .verse: -gap
    case .paragraph: below.lead == nil ? 0 : -3
    default: gap
    }
  }

  /// A caption ends with its credit, if that stands on a line of its own too.
  private static func afterCaption(
    _ above: RowTraits, _ role: Role, _ below: RowTraits, doubt: Double, gap: Double
  ) -> Double {
    if role == .captionMore, below.isBareCredit { return above.credit == nil ? 5 : -2 }
    if above.credit != nil || above.opening == .picture { return afterText(above, role, below, doubt: doubt, gap: gap) }
    if role == .captionMore { return doubt }
    return -7
  }

  /// How surely the row above has not ended: from about -6 (ended) to +6 (cut in a word).
  static func openness(_ above: RowTraits, _ below: RowTraits) -> Double {
    if above.jumps || above.signed != nil || above.credit != nil || above.opening == .address { return -5 }
    if above.furniture == .contact || above.opening == .term && above.count < 40 || below.isDate || below.isOffice {
      return -3
    }
    if below.opensWithMark { return 6 }
    if above.endsSentence { return above.isUnclosed ? -1 : -5 }
    switch above.finalMark?.folded {
    case ",", "、", "，": return 5
    case ";": return 0
    case ":": return below.opening == .ordinal || below.opening == .bullet || above.count < 20 ? -2 : 2
    default:
      // A column breaks long paragraphs, and leaves a long part of them.
      if above.count < 12, below.count < 20 { return -1 }
      return above.isUnclosed ? 5 : 3.5
    }
  }

  private static func afterTitle(_ role: Role, _ below: RowTraits) -> Double {
    guard role == .paragraph else { return 0 }
    return below.opensArticle ? 2 : -0.6
  }

  /// The name of a column right above text is that text's headline.
  private static func afterFurniture(_ above: RowTraits, _ role: Role, _ below: RowTraits) -> Double {
    if role == .signature, below.isDate, above.isOffice || above.byline != nil { return 5 }
    if role == .paragraph, below.opening == .editorsNote { return 3 }
    if role == .continuation || role == .captionMore { return -8 }
    return (role == .paragraph || role == .verse) && above.furniture == .standingHead ? -8 : 0
  }

  private static func afterCrosshead(_ role: Role, _ below: RowTraits) -> Double {
    guard role == .paragraph else { return 0 }
    // What is continued from another page has a headline again, and a crosshead has none of these below it.
    if below.lead != nil || below.opening == .continued { return -5 }
    return below.furniture == .contact ? -3 : 0.4
  }
}

extension RowTraits {
  /// Whether a long row above stops without any mark, and nothing here says that something begins.
  func goesOn(after above: RowTraits) -> Bool {
    above.count >= Self.columnLength && above.finalMark?.isHan == true && !above.jumps && above.signed == nil
      && above.credit == nil && above.furniture == nil && !opensArticle && opening == .plain && byline == nil
      && credit == nil && furniture == nil && count > Marks.titleLimit
  }

  /// No title is as long.
  private static let columnLength = 45
}
