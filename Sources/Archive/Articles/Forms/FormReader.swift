/// Reads a line piece by piece against small tables of words; every step moves on or leaves the place as it was.
struct FormReader {
  let scalars: ArraySlice<Unicode.Scalar>
  var position: Int

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
    position = scalars.startIndex
  }

  init(_ scalars: [Unicode.Scalar]) { self.init(scalars[...]) }

  var isAtEnd: Bool { position >= scalars.endIndex }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }
  var rest: ArraySlice<Unicode.Scalar> { scalars[min(position, scalars.endIndex)...] }

  /// Passes a scalar of a set.
  mutating func pass(_ set: ScalarSet) -> Unicode.Scalar? {
    guard let next, set.contains(next) else { return nil }
    position += 1
    return next
  }

  /// Passes the longest word of a table that stands here.
  mutating func pass(_ words: WordTable) -> [Unicode.Scalar]? {
    guard let word = words.longestPrefix(of: rest) else { return nil }
    position += word.count
    return word
  }

  /// Passes scalars as long as they fulfil a condition, at most `limit` of them.
  @discardableResult
  mutating func pass(atMost limit: Int = .max, while condition: (Unicode.Scalar) -> Bool) -> ArraySlice<Unicode.Scalar>
  {
    let passed = rest.prefix(limit).prefix(while: condition)
    position += passed.count
    return passed
  }

  mutating func passBlanks() { pass(while: \.isBlank) }

  /// Passes a bracketed stretch of at most `limit` scalars and gives what stands inside.
  mutating func passBrackets(_ pairs: [Unicode.Scalar: Unicode.Scalar], limit: Int) -> ArraySlice<Unicode.Scalar>? {
    guard let open = next, let close = pairs[open],
      let end = rest.prefix(limit + 2).dropFirst().firstIndex(where: { $0 == close || $0.folded == close.folded })
    else { return nil }
    let inside = scalars[position + 1..<end]
    position = end + 1
    return inside
  }
}

/// A set of words that can be looked for at a place.
struct WordTable: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]
  /// Asked first, because most places begin no word.
  private let firsts: ScalarSet
  private let lasts: ScalarSet

  /// Words separated by blanks.
  init(_ words: String) {
    let list = words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
    firsts = ScalarSet(list.map { $0[0] })
    lasts = ScalarSet(list.map { $0[$0.count - 1] })
    // The longest first, so that the first match is the longest.
    byFirst = Dictionary(grouping: list) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// Whether any of the words begins with a character.
  func mayBegin(with scalar: Unicode.Scalar) -> Bool { firsts.contains(scalar) }

  /// Whether any of the words ends with a character.
  func mayEnd(with scalar: Unicode.Scalar) -> Bool { lasts.contains(scalar) }

  func longestPrefix(of scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    guard let first = scalars.first, firsts.contains(first) else { return nil }
    return byFirst[first]?.first { scalars.starts(with: $0) }
  }

  /// The longest word that ends the text.
  func longestSuffix(of scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    guard let last = scalars.last, lasts.contains(last) else { return nil }
    var start = max(scalars.startIndex, scalars.endIndex - longest)
    while start < scalars.endIndex {
      if let word = longestPrefix(of: scalars[start...]), word.count == scalars.endIndex - start { return word }
      start += 1
    }
    return nil
  }

  /// Whether any of the words stands anywhere in the text.
  func occurs(in scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.indices.contains { longestPrefix(of: scalars[$0...]) != nil }
  }

  func contains(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    guard let first = word.first(where: { _ in true }), firsts.contains(first) else { return false }
    return byFirst[first]?.contains { $0.elementsEqual(word) } ?? false
  }

  private var longest: Int { 12 }
}

extension Unicode.Scalar {
  /// Full-width brackets, letters and digits as their ASCII ones; everything else as it is.
  var folded: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}
