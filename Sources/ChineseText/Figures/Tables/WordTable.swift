/// Words to be found at a place of a text, the longest first.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry {
    let word: [Unicode.Scalar]
    let value: Value
  }

  /// The scalar of the word that is looked up first.
  enum Anchor { case first, last }

  private let anchor: Anchor
  private let entries: [Unicode.Scalar: [Entry]]

  init(_ words: [(String, Value)], anchor: Anchor = .first) {
    var entries: [Unicode.Scalar: [Entry]] = [:]
    for (word, value) in words {
      let scalars = Array(word.unicodeScalars)
      guard let key = anchor == .first ? scalars.first : scalars.last else { continue }
      entries[key, default: []].append(Entry(word: scalars, value: value))
    }
    self.entries = entries.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    self.anchor = anchor
  }

  /// The longest word that begins at `index` (for words anchored at their first scalar).
  func longest(in text: FigureText, at index: Int) -> (value: Value, end: Int)? {
    assert(anchor == .first)
    for entry in entries[text[index]] ?? [] where matches(entry, in: text, at: index) {
      return (entry.value, index + entry.word.count)
    }
    return nil
  }

  /// The longest word that ends just before `index` and begins at `floor` or after (for words anchored at their last).
  func longest(in text: FigureText, before index: Int, floor: Int) -> (value: Value, start: Int)? {
    assert(anchor == .last)
    for entry in entries[text[index - 1]] ?? [] {
      let start = index - entry.word.count
      if start >= floor, matches(entry, in: text, at: start) { return (entry.value, start) }
    }
    return nil
  }

  private func matches(_ entry: Entry, in text: FigureText, at index: Int) -> Bool {
    for (offset, scalar) in entry.word.enumerated() where text[index + offset] != scalar { return false }
    return true
  }
}

extension WordTable where Value == Void {
  /// Words divided by blanks.
  init(words: String, anchor: Anchor = .first) {
    self.init(words.blankSeparated.map { ($0, ()) }, anchor: anchor)
  }
}

extension WordTable where Value == String {
  /// Words divided by blanks, each standing for itself.
  init(words: String, anchor: Anchor = .first) {
    self.init(words.blankSeparated.map { ($0, $0) }, anchor: anchor)
  }
}

extension String {
  var blankSeparated: [String] { split { $0 == " " || $0 == "\n" }.map(String.init) }
}
