import Newspaper

/// An article in the making: its rows with their roles, in page order.
struct Item {
  struct Member {
    let row: Int
    let role: Role
  }

  var kind: ArticleKind
  var members: [Member]

  var lastRole: Role? { members.last?.role }

  func rows(_ roles: Role...) -> [Int] { members.filter { roles.contains($0.role) }.map(\.row) }
}

/// Deals the rows of a page out to items by their roles: every row to exactly one.
struct ItemBuilder {
  private let traits: [RowTraits]
  private(set) var items: [Item] = []
  /// The article that text goes on in when a photo stood in its way.
  private var openArticle: Int?
  private var current: Int?

  init(roles: [Role], traits: [RowTraits], rules: [Int: RowRule] = [:]) {
    self.traits = traits
    for (row, role) in roles.enumerated() {
      let member = Item.Member(row: row, role: role)
      switch rules[row]?.startsItem {
      case true?: start(kind(of: member), member)
      case false?: append(member)
      case nil: take(member)
      }
    }
  }

  /// What an item is that begins with a row.
  private func kind(of member: Item.Member) -> ArticleKind {
    switch member.role {
    case .caption, .captionMore: .photo
    case .furniture: isMasthead(traits[member.row].furniture) ? .masthead : .other
    default: .article
    }
  }

  private func isMasthead(_ form: FurnitureForm?) -> Bool {
    form == .masthead || form == .folio || form == .issueNumber
  }

  private mutating func take(_ member: Item.Member) {
    switch member.role {
    case .kicker: start(.article, member)
    case .headline:
      if current.map({ items[$0].lastRole }) == .kicker { append(member) } else { start(.article, member) }
    case .caption: start(.photo, member)
    case .furniture: takeFurniture(member)
    case .paragraph, .verse, .continuation, .crosshead, .signature: takeText(member)
    case .headlineMore, .deck, .byline, .captionMore: append(member)
    }
  }

  private mutating func takeText(_ member: Item.Member) {
    guard let current else { return start(.article, member) }
    switch items[current].kind {
    case .photo where openArticle != nil && member.role != .continuation:
      self.current = openArticle
      append(member)
    case .photo where member.role == .continuation, .article: append(member)
    default: start(.article, member)
    }
  }

  private mutating func takeFurniture(_ member: Item.Member) {
    if joinsFurniture(member) { append(member) } else { start(kind(of: member), member) }
  }

  /// Furniture that stands together is one item, but for what has a sense of its own: a list of what is on other pages, the
  /// weather, the name of a column.
  private func joinsFurniture(_ member: Item.Member) -> Bool {
    guard let current, let last = items[current].members.last, last.role == .furniture else { return false }
    switch traits[member.row].furniture {
    case .issueNumber: return true
    case .teaserHead, .weather, .standingHead: return false
    case .masthead, .folio, .staff, .teaser, .contact, nil: break
    }
    let above = traits[last.row].furniture
    if above == .weather || above == .standingHead { return false }
    let listsPages = items[current].members.contains { traits[$0.row].furniture == .teaserHead }
    return !listsPages || traits[member.row].furniture == .teaser
  }

  private mutating func start(_ kind: ArticleKind, _ member: Item.Member) {
    items.append(Item(kind: kind, members: [member]))
    current = items.count - 1
    if kind == .article { openArticle = current } else if kind != .photo { openArticle = nil }
  }

  private mutating func append(_ member: Item.Member) {
    guard let current else { return start(.article, member) }
    items[current].members.append(items[current].fitted(member))
  }
}
