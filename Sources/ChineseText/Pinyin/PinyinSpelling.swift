/// Latin letters as the pinyin of some characters: `tiedongqu`, `tdq`, `tiedq` for 铁东区.
///
/// A single letter, and zh, ch and sh, may stand for any syllable that begins so. Of all ways to part the letters those
/// count that leave the fewest letters to such initials: tie·dong·qu, never ti·e·d·o·n·g·qu. An apostrophe or a blank parts
/// syllables; ü may be v, and u where no other syllable is written so.
public struct PinyinSpelling: Hashable, Sendable {
  /// A piece of the letters that stands for one character.
  struct Piece: Hashable {
    let range: Range<Int>
    /// Any syllable that begins so, not just the one written so.
    let isInitial: Bool
  }

  /// More letters are no word; a state of `PinyinMatcher` has a bit for each.
  static let maximumLength = 60
  private static let longestSyllable = 6

  /// Without apostrophes and blanks, ü as v.
  let letters: [Unicode.Scalar]
  /// Those of the ways that count, by their start.
  let pieces: [Piece]

  /// Nil where the letters cannot be pinyin, or are one alone.
  ///
  /// - Parameter text: Small letters a to z and ü, in full or half width, with apostrophes and blanks between.
  public init?(_ text: String) {
    var letters: [Unicode.Scalar] = []
    var breaks: Set<Int> = []
    for scalar in FoldedText(Array(text.unicodeScalars), options: .width).scalars {
      switch scalar {
      case "a"..."z": letters.append(scalar)
      case "ü": letters.append("v")
      case "'", "’", " ": breaks.insert(letters.count)
      default: return nil
      }
    }
    guard (2...Self.maximumLength).contains(letters.count) else { return nil }
    self.letters = letters
    self.pieces = Self.bestPieces(of: letters, breaks: breaks)
    if pieces.isEmpty { return nil }
  }

  /// The ways to part the letters that count, at most so many, for people to read: `xi an`, `xian`.
  public func splits(limit: Int) -> [String] {
    var splits: [String] = []
    addSplits(from: 0, after: [], limit: limit, to: &splits)
    return splits
  }

  private func addSplits(from start: Int, after pieces: [String], limit: Int, to splits: inout [String]) {
    guard splits.count < limit else { return }
    if start == letters.count { return splits.append(pieces.joined(separator: " ")) }
    for piece in self.pieces where piece.range.lowerBound == start {
      let text = String(String.UnicodeScalarView(letters[piece.range]))
      addSplits(from: piece.range.upperBound, after: pieces + [text], limit: limit, to: &splits)
    }
  }

  // MARK: Parting

  private static func bestPieces(of letters: [Unicode.Scalar], breaks: Set<Int>) -> [Piece] {
    let pieces = allPieces(of: letters, breaks: breaks)
    let unreachable = letters.count + 1
    var before = Array(repeating: unreachable, count: letters.count + 1)
    var after = before
    before[0] = 0
    after[letters.count] = 0
    for piece in pieces {
      let end = piece.range.upperBound
      before[end] = min(before[end], before[piece.range.lowerBound] + piece.initialLetterCount)
    }
    for piece in pieces.reversed() {
      let start = piece.range.lowerBound
      after[start] = min(after[start], after[piece.range.upperBound] + piece.initialLetterCount)
    }
    guard before[letters.count] < unreachable else { return [] }
    return pieces.filter {
      before[$0.range.lowerBound] + $0.initialLetterCount + after[$0.range.upperBound] == before[letters.count]
    }
  }

  /// By their start, the shorter ones first.
  private static func allPieces(of letters: [Unicode.Scalar], breaks: Set<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for start in letters.indices {
      for end in start + 1...min(start + longestSyllable, letters.count) {
        if end > start + 1, breaks.contains(end - 1) { break }
        let text = letters[start..<end]
        // An initial alone would be half of the dictionary.
        if PinyinSyllables.isInitial(text), text.count < letters.count {
          pieces.append(Piece(range: start..<end, isInitial: true))
        } else if !PinyinSyllables.written(text).isEmpty {
          pieces.append(Piece(range: start..<end, isInitial: false))
        }
      }
    }
    return pieces
  }
}

extension PinyinSpelling.Piece {
  /// How many letters it leaves to an initial.
  fileprivate var initialLetterCount: Int { isInitial ? range.count : 0 }
}
