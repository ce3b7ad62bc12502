import Newspaper

extension [Item] {
  /// Moves rows to the items that other rows stand in before any is moved. An item that has lost all its rows is gone.
  mutating func move(_ targets: [Int: Int]) {
    guard !targets.isEmpty else { return }
    var itemOfRow: [Int: Int] = [:]
    for (index, item) in enumerated() { for member in item.members { itemOfRow[member.row] = index } }
    for (row, target) in targets.sorted(by: { $0.key < $1.key }) {
      guard let from = itemOfRow[row], let to = itemOfRow[target], from != to,
        let place = self[from].members.firstIndex(where: { $0.row == row })
      else { continue }
      self[to].insert(self[from].members.remove(at: place))
    }
    removeAll { $0.members.isEmpty }
  }
}

extension Item {
  /// Adds a row where the page has it.
  fileprivate mutating func insert(_ member: Member) {
    let place = members.firstIndex { $0.row > member.row } ?? members.endIndex
    members.insert(fitted(member), at: place)
  }

  /// A row in a role that has a place here: only articles have bylines on lines of their own.
  func fitted(_ member: Member) -> Member {
    guard kind != .article, member.role == .byline || member.role == .signature else { return member }
    return Member(row: member.row, role: kind == .photo ? .caption : .furniture)
  }
}
