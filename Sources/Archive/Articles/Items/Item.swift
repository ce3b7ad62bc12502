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
    case .furniture: Group(traits[member.row].furniture) == .masthead ? .masthead : .other
    default: .article
    }
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
    let group = group(of: member)
    if let current, items[current].lastRole == .furniture, let last = items[current].members.last,
      group.joins(self.group(of: last)) || traits[member.row].furniture == .issueNumber,
      traits[member.row].furniture != .teaserHead
    {
      append(member)
    } else {
      start(kind(of: member), member)
    }
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

  /// A line atop the page that has no form of its own is of the masthead, as the paper's name is.
  private func group(of member: Item.Member) -> Group {
    let form = traits[member.row].furniture
    return form == nil && member.row < Self.mastheadRows ? .masthead : Group(form)
  }

  private static let mastheadRows = 4

  /// What furniture stands together.
  private enum Group {
    case masthead, teasers, staff, alone

    init(_ form: FurnitureForm?) {
      switch form {
      case .masthead, .folio, .issueNumber: self = .masthead
      case .teaserHead, .teaser: self = .teasers
      case .staff: self = .staff
      case .standingHead, .weather, .contact, nil: self = .alone
      }
    }

    func joins(_ other: Group) -> Bool { self == other && self != .alone }
  }
}
