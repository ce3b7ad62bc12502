/// Words that can be looked for at a place, forward or backward.
struct WordList: Sendable {
  private var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
  private var byLast: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]

  init(_ words: [[Unicode.Scalar]]) {
    for word in words.sorted(by: { $0.count > $1.count }) {
      guard let first = word.first, let last = word.last else { continue }
      byFirst[first, default: []].append(word)
      byLast[last, default: []].append(word)
    }
  }

  /// How many scalars the longest word has that begins here; `at` gives the n-th scalar from here on.
  func length(from at: (Int) -> Unicode.Scalar?) -> Int {
    longest(of: at(0).flatMap { byFirst[$0] }) { word, place in word[place] == at(place) }
  }

  /// The same for words that end here; `at` gives the n-th scalar from here back.
  func length(back at: (Int) -> Unicode.Scalar?) -> Int {
    longest(of: at(0).flatMap { byLast[$0] }) { word, place in word[word.count - 1 - place] == at(place) }
  }

  private func longest(of words: [[Unicode.Scalar]]?, matches: ([Unicode.Scalar], Int) -> Bool) -> Int {
    words?.first { word in word.indices.allSatisfy { matches(word, $0) } }?.count ?? 0
  }
}
