/// Words to be found at a place of a text, the longest first; they are folded as the text is.
///
/// Most places have no word of a table, and are told so by one look at a flat table of scalars.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry {
    /// Where the word stands in `letters`.
    let letters: Range<Int>
    let value: Value
  }

  /// The scalar of the word that is looked up first.
  enum Anchor { case first, last }

  private let anchor: Anchor
  private let letters: [Unicode.Scalar]
  /// The words with one anchor stand together, the longest first.
  private let entries: [Entry]
  private let groups: [Range<Int>]
  /// One more than the place in `groups`; 0 for a scalar that anchors no word.
  private let groupNumbers: ScalarTable<UInt16>

  init(_ words: [(String, Value)], anchor: Anchor = .first) {
    var letters: [Unicode.Scalar] = []
    var entries: [Entry] = []
    var groups: [Range<Int>] = []
    var groupNumbers = ScalarTable(repeating: UInt16(0))
    let folded = words.map { (scalars: $0.0.unicodeScalars.map(FigureFolding.table.folded), value: $0.1) }
    let grouped = Dictionary(grouping: folded) { (anchor == .first ? $0.scalars.first : $0.scalars.last) ?? "\0" }
    for (key, members) in grouped {
      let start = entries.count
      for member in members.sorted(by: { $0.scalars.count > $1.scalars.count }) {
        entries.append(Entry(letters: letters.count..<letters.count + member.scalars.count, value: member.value))
        letters += member.scalars
      }
      groups.append(start..<entries.count)
      groupNumbers[key] = UInt16(groups.count)
    }
    self.anchor = anchor
    self.letters = letters
    self.entries = entries
    self.groups = groups
    self.groupNumbers = groupNumbers
  }

  /// The longest word that begins at `index` (for words anchored at their first scalar).
  func longest(in text: FigureText, at index: Int) -> (value: Value, end: Int)? {
    assert(anchor == .first)
    guard let group = group(of: text[index]) else { return nil }
    for entry in group where matches(entry, in: text, at: index) {
      return (entries[entry].value, index + entries[entry].letters.count)
    }
    return nil
  }

  /// The longest word that ends just before `index` and begins at `floor` or after (for words anchored at their last).
  func longest(in text: FigureText, before index: Int, floor: Int) -> (value: Value, start: Int)? {
    assert(anchor == .last)
    guard let group = group(of: text[index - 1]) else { return nil }
    for entry in group {
      let start = index - entries[entry].letters.count
      if start >= floor, matches(entry, in: text, at: start) { return (entries[entry].value, start) }
    }
    return nil
  }

  /// Whether a word begins at `index`, which costs less than to say which.
  func hasWord(in text: FigureText, at index: Int) -> Bool {
    group(of: text[index])?.contains { matches($0, in: text, at: index) } ?? false
  }

  /// Whether a word ends just before `index` and begins at `floor` or after.
  func hasWord(in text: FigureText, before index: Int, floor: Int) -> Bool {
    group(of: text[index - 1])?.contains { entry in
      let start = index - entries[entry].letters.count
      return start >= floor && matches(entry, in: text, at: start)
    } ?? false
  }

  private func group(of scalar: Unicode.Scalar) -> Range<Int>? {
    let number = Int(groupNumbers[scalar])
    return number == 0 ? nil : groups[number - 1]
  }

  private func matches(_ entry: Int, in text: FigureText, at index: Int) -> Bool {
    let range = entries[entry].letters
    for letter in range where text[index + letter - range.lowerBound] != letters[letter] { return false }
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
