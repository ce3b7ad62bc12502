/// Words that can be looked for at a place, read forward or, for words that stand before something, backward.
struct WordList: Sendable {
  enum Direction: Sendable {
    case forward, backward
  }

  /// Words with the same first scalar in the direction of reading, the longest first; none in group 0.
  private var groups: [[[Unicode.Scalar]]] = [[]]
  private var groupOfFirst = ScalarTable(repeating: UInt16(0))

  init(_ words: [[Unicode.Scalar]], read direction: Direction) {
    let read = words.map { direction == .forward ? $0 : $0.reversed() }
    for word in read.sorted(by: { $0.count > $1.count }) {
      guard let first = word.first else { continue }
      if groupOfFirst[first] == 0 {
        groupOfFirst[first] = UInt16(groups.count)
        groups.append([])
      }
      groups[Int(groupOfFirst[first])].append(word)
    }
  }

  /// How many scalars the longest word has that is read here, 0 for none; `at` gives the n-th scalar from here.
  func length(_ at: (Int) -> Unicode.Scalar?) -> Int {
    guard let first = at(0) else { return 0 }
    let group = groups[Int(groupOfFirst[first])]
    return group.first { word in word.indices.dropFirst().allSatisfy { word[$0] == at($0) } }?.count ?? 0
  }
}
