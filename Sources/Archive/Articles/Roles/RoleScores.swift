/// How well a row by itself suits each role, in nats; 0 is neutral.
///
/// The weights are an editor's habits written as numbers: they were set by hand and checked on pages of several papers
/// and decades, none of which is fitted by itself.
struct RoleScores {
  /// By the roles' numbers.
  let values: RoleVector

  init(_ row: RowTraits, pull: TopicPull, context: RowContext) {
    let base = Self.titleBase(row)
    let paragraph = Self.paragraph(row)
    values = RoleVector { role in
      switch role {
      case .kicker:
        Self.kicker(row, base) + 0.6 * pull.ahead - 1.2 * pull.behind - (context.shortRun > 4 ? 1.5 : 0)
          + (context.followsStop ? 2 : 0)
      case .headline: Self.headline(row, base) + 1.0 * pull.ahead - 0.8 * pull.behind + Self.headlineHabit(context)
      case .headlineMore: Self.headlineMore(row, base)
      case .deck: Self.deck(row, base) - 0.8 * pull.behind
      case .byline: row.byline.map { $0.hasRole ? 5 : $0.isNames ? 2 + context.nameHabit : 1.5 } ?? Self.never
      case .paragraph: paragraph + (context.isIndented == true ? 2.5 : 0)
      case .continuation: Self.continuation(row) - (context.shortRun > 3 ? 6 : 0) - (context.isIndented == true ? 4 : 0)
      case .verse: Self.verse(row, context)
      case .crosshead:
        Self.crosshead(row, base) + 0.4 * pull.ahead + 1.2 * pull.behind + Self.crossheadHabit(row, context)
      case .signature: Self.signature(row)
      case .caption: Self.caption(row, paragraph)
      case .captionMore: row.credit == nil ? -3 : 4
      case .furniture: Self.furniture(row) + (context.isPageName ? 13 : 0)
      }
    }
  }

  private static let never = -14.0

  /// Who wrote it, at the end: a person, an office, a date below either.
  private static func signature(_ row: RowTraits) -> Double {
    if row.isBareCredit { return -4 }
    if row.isDate { return 1.5 }
    return row.byline.map { $0.hasRole ? 2 : $0.isNames ? -1.2 : 3 } ?? (row.isOffice ? 0.5 : never)
  }

  private static func headlineHabit(_ context: RowContext) -> Double {
    (context.standsOut ? 3 : 0) + (context.followsStop ? 2.5 : 0) - (context.isIndented == true ? 3 : 0)
  }

  /// A line alone is a title or a paragraph; only where several stand together are they verse or a list.
  private static func verse(_ row: RowTraits, _ context: RowContext) -> Double {
    guard context.shortRun > 0 else { return never }
    var score = context.shortRun > 3 ? 0.4 : context.shortRun == 3 ? -1.5 : context.shortRun == 2 ? -3 : -5
    if context.isAlike { score += 0.6 }
    if context.standsOut || context.followsStop { score -= 1 }
    if row.isListRow { score += 1.5 }
    if row.opensWithMark || row.opening == .dash { score -= 4 }
    if row.byline != nil { score -= 1 }
    if row.isNoticeHead { score -= 2 }
    return score
  }

  /// What speaks against any kind of title: sentences, leads, signatures, page furniture, half of a bracket.
  private static func titleBase(_ row: RowTraits) -> Double {
    var score = 0.0
    if row.finalMark == "。" { score -= 6 }
    if row.finalMark == "，" || row.finalMark == "、" || row.finalMark?.folded == ";" || row.finalMark == "," {
      score -= 6
    }
    if row.finalMark?.folded == ":" { score -= 4 }
    score -= 3 * Double(min(row.stopCount, 4))
    if row.lead != nil { score -= 9 }
    if let byline = row.byline { score -= byline.hasRole ? 6 : byline.isNames ? 1.5 : 0 }
    if row.credit != nil { score -= 4 }
    if row.signed != nil { score -= 3 }
    if row.opensWithMark { score -= 8 }
    if row.isUnclosed || row.isUnopened { score -= 3 }
    if row.opening == .bullet { score -= 3 }
    if row.opening == .address || row.opening == .editorsNote || row.opening == .continued || row.jumps { score -= 6 }
    if row.opening == .term { score -= 3 }
    if row.isDate { score -= 3 }
    if let furniture = row.furniture { score -= furniture == .standingHead ? 0 : 4 }
    return score
  }

  private static func headline(_ row: RowTraits, _ base: Double) -> Double {
    var score = base - 0.5 * Double(max(0, row.commaCount - 1)) - (row.commaCount > 0 ? 0.7 : 0)
    score -= 0.1 * Double(max(0, 8 - row.count)) + (row.count < 4 ? 1 : 0)
    score -= 0.08 * Double(max(0, row.hanLength - 26)) + 0.1 * Double(max(0, row.hanLength - 40))
    if row.hanBlankCount > 0 { score += 0.8 }
    if row.opening == .label { score += 1.5 }
    if row.isNoticeHead || row.furniture == .standingHead { score += 2 }
    if row.opensWithVerb, row.count < 14 { score -= 1.5 }
    if row.opening == .dash { score -= 6 }
    if row.opening == .ordinal { score -= 1.5 }
    if isBalanced(row) { score -= 0.6 }
    return score
  }

  /// Short, abstract, often two halves of equal length: 爱心奉献 扶危助困.
  private static func kicker(_ row: RowTraits, _ base: Double) -> Double {
    var score = base - 0.6 * Double(row.commaCount) - 0.3
    if row.count < 4 { score -= 3 }
    score -= 0.25 * Double(max(0, row.hanLength - 18))
    if row.digitCount > 0 { score -= 2.5 }
    if row.opening == .dash || row.opening == .ordinal { score -= 6 }
    if isBalanced(row) { score += 1.5 }
    return score
  }

  private static func headlineMore(_ row: RowTraits, _ base: Double) -> Double {
    var score = base - 0.1 * Double(max(0, row.hanLength - 20)) - 0.5 * Double(row.commaCount)
    if row.opensWithVerb { score += 2.5 }
    if row.opening == .dash || row.opening == .ordinal { score -= 6 }
    return score
  }

  private static func deck(_ row: RowTraits, _ base: Double) -> Double {
    if row.opening == .dash { return 4 + max(-3, base) }
    let figures = row.digitCount > 0 ? 1.2 : 0
    return base - 1.5 + figures - 0.08 * Double(max(0, row.count - 30)) - (row.count < 6 ? 2 : 0)
  }

  private static func paragraph(_ row: RowTraits) -> Double {
    var score = 0.0
    if row.opensWithMark { score -= 4 }
    if row.firstClauseCount == 1, row.count > 3, row.opening != .ordinal { score -= 3 }
    if row.lead != nil { score += 3 }
    if row.byline?.hasRole == true { score -= 4 }
    if row.credit != nil { score -= 4 }
    if row.opening == .dash { score -= row.endsSentence || row.count > 40 ? 1 : 5 }
    if row.furniture != nil, row.furniture != .contact { score -= 2.5 }
    if row.opening == .address || row.opening == .editorsNote || row.opening == .continued { return score + 3 }
    if row.opening == .term, row.finalMark != "，" { return score + 1.5 }
    if row.jumps || row.signed != nil || row.furniture == .contact { return score + 1.5 }
    score += row.endsSentence ? endedLength(row) : brokenLength(row)
    if row.count <= Marks.titleLimit, row.finalMark != "。", row.hanBlankCount > 0 { score -= 1 }
    return score + min(2.5, 0.8 * Double(row.commaCount) + 1.5 * Double(row.stopCount))
  }

  /// A whole paragraph may be short, as speech is.
  private static func endedLength(_ row: RowTraits) -> Double { row.count < 12 ? -1.2 : row.count < 20 ? 0 : 0.8 }

  /// A column breaks only long paragraphs; a short row without an end is no text.
  private static func brokenLength(_ row: RowTraits) -> Double {
    if row.finalMark == "，" || row.finalMark == "、" || row.finalMark?.folded == ":" { return row.count < 8 ? -1 : 0.5 }
    switch row.count {
    case ..<14: return -6
    case ..<20: return -4
    case ..<28: return -2.5
    case ..<38: return row.commaCount + row.stopCount == 0 ? -2 : -1
    default: return row.commaCount + row.stopCount == 0 ? -0.8 : 0.5
    }
  }

  private static func continuation(_ row: RowTraits) -> Double {
    var score = 0.0
    if row.opensWithMark { score += 4 }
    if row.isUnopened { score += 2 }
    if row.lead != nil { score -= 7 }
    if row.byline?.hasRole == true { score -= 4 }
    if row.opening == .dash || row.opening == .address || row.opening == .editorsNote { score -= 4 }
    if row.opening == .bullet || row.opening == .continued { score -= 4 }
    if row.furniture != nil { score -= 3 }
    if row.credit != nil { score -= 5 }
    if row.firstClauseCount <= 3, row.opening != .ordinal { score += 2 }
    if row.endsSentence || row.jumps || row.signed != nil { return score + 0.8 }
    return score + max(-4, brokenLength(row)) + min(1.5, 0.5 * Double(row.commaCount + 2 * row.stopCount))
  }

  private static func crosshead(_ row: RowTraits, _ base: Double) -> Double {
    var score = base - 0.8 * Double(row.commaCount) - 0.8
    score -= 0.3 * Double(max(0, row.count - 15))
    if row.count < 3 { score -= 1.5 }
    if row.isNoticeHead || row.furniture == .standingHead { score -= 3 }
    if row.opening == .dash { score -= 5 }
    if row.opening == .ordinal { score += 1.5 }
    if isBalanced(row) { score += 1.2 }
    return score
  }

  private static func crossheadHabit(_ row: RowTraits, _ context: RowContext) -> Double {
    context.isAmongBriefs ? -2 : row.hanLength <= 12 ? 0.7 * context.leadHabit : 0
  }

  private static func caption(_ row: RowTraits, _ paragraph: Double) -> Double {
    // Without a credit of its own it is the first part of one that has.
    var score = row.credit == nil ? paragraph - 4 : row.count > 14 ? 5 : 0
    if row.opening == .picture { score += 3.5 }
    if row.opening == .bullet { score += 1 }
    if row.lead != nil { score -= 5 }
    return score
  }

  private static func furniture(_ row: RowTraits) -> Double {
    switch row.furniture {
    case nil: row.hanCount == 0 && row.count < 40 ? -5 : -9
    case .contact: -3
    case .masthead, .folio, .issueNumber, .staff, .teaserHead, .teaser, .standingHead, .weather: 4
    }
  }

  /// Two parts of nearly one length, each of three to nine characters.
  static func isBalanced(_ row: RowTraits) -> Bool {
    row.parts.count == 2 && row.parts.allSatisfy { (3...9).contains($0) } && abs(row.parts[0] - row.parts[1]) <= 3
  }
}
