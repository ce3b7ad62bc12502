internal import Newspaper
internal import Search

/// Cuts the words around a match out of a text.
struct SnippetMaker {
  /// Characters on either side of the match.
  private static let reach = 30
  /// At least so many stay when a snippet is cut at the end of a sentence.
  private static let leastReach = 12

  let text: ArticleText

  /// The words around the first place in a paragraph, or where none is there, the first place at all; without places
  /// the beginning of the body.
  func snippet(around places: [Place]) -> Snippet {
    if let place = places.first(where: { isBody($0.part) }) ?? places.first {
      return snippet(around: place, all: places)
    }
    guard let part = text.parts.indices.first(where: isBody) ?? text.parts.indices.first else {
      return Snippet(text: "", matches: [])
    }
    return snippet(around: Place(part: part, range: 0..<0), all: [])
  }

  /// The words on either side of one place, as far as a snippet reaches, over the ends of sentences.
  func context(of place: Place) -> Snippet {
    let source = text.parts[place.part].source
    var start = max(0, place.range.lowerBound - Self.reach)
    while !Self.isBoundary(start, in: source) { start -= 1 }
    var end = min(source.count, min(place.range.upperBound, place.range.lowerBound + 3 * Self.reach) + Self.reach)
    while !Self.isBoundary(end, in: source) { end += 1 }
    let match = place.range.clamped(to: start..<end)
    return Snippet(
      text: String(String.UnicodeScalarView(source[start..<end])),
      matches: [match.lowerBound - start..<match.upperBound - start])
  }

  private func isBody(_ part: Int) -> Bool {
    if case .paragraph = text.parts[part].field { true } else { false }
  }

  private func snippet(around place: Place, all places: [Place]) -> Snippet {
    let source = text.parts[place.part].source
    let range = Self.start(before: place.range.lowerBound, in: source)..<Self.end(after: place.range, in: source)
    let inside = places.filter { $0.part == place.part && range.contains($0.range.lowerBound) }
    let matches = inside.map { $0.range.clamped(to: range) }.map {
      $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound
    }
    return Snippet(text: String(String.UnicodeScalarView(source[range])), matches: matches)
  }

  /// After the last end of a sentence that leaves enough, or else as far back as a snippet reaches.
  private static func start(before match: Int, in source: [Unicode.Scalar]) -> Int {
    let furthest = max(0, match - reach)
    let sentenceEnds = (furthest..<max(furthest, match - leastReach)).filter { endsSentence(source[$0]) }
    if let end = sentenceEnds.last { return afterClosingMark(end + 1, in: source) }
    var start = furthest
    while !isBoundary(start, in: source) { start -= 1 }
    return start
  }

  /// After the first end of a sentence far enough from the match, or else as far as a snippet reaches.
  private static func end(after match: Range<Int>, in source: [Unicode.Scalar]) -> Int {
    // Of a match that is a whole paragraph only the beginning fits.
    let matchEnd = min(match.upperBound, match.lowerBound + 3 * reach)
    let furthest = min(source.count, matchEnd + reach)
    let sentenceEnd = (min(furthest, matchEnd + leastReach)..<furthest).first { endsSentence(source[$0]) }
    if let sentenceEnd { return afterClosingMark(sentenceEnd + 1, in: source) }
    var end = furthest
    while !isBoundary(end, in: source) { end += 1 }
    return end
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "！", "？", "!", "?", "；", ";": true
    default: false
    }
  }

  /// Steps over a closing mark, which goes with the sentence before it.
  private static func afterClosingMark(_ position: Int, in source: [Unicode.Scalar]) -> Int {
    guard position < source.count else { return position }
    switch source[position] {
    case "”", "’", "」", "』", "）", ")", "》": return position + 1
    default: return position
    }
  }

  /// Whether no character, with all its marks, lies across the position.
  private static func isBoundary(_ position: Int, in source: [Unicode.Scalar]) -> Bool {
    guard position > 0, position < source.count else { return true }
    // Sequences longer than this are no text.
    var offset = max(0, position - 32)
    for character in String(String.UnicodeScalarView(source[offset...position])) {
      offset += character.unicodeScalars.count
      if offset >= position { return offset == position }
    }
    return true
  }
}
