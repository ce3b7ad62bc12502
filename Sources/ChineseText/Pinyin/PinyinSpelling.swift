/// Latin letters as the pinyin of some characters: `tiedongqu`, `tdq`, `tiedq` for 铁东区.
///
/// A single letter, and zh, ch and sh, may stand for any syllable that begins so. Of all ways to part the letters those
/// count that leave the fewest letters to such initials, tie·dong·qu and never ti·e·d·o·n·g·qu, and those that leave them all:
/// heb is h·e·b, 哈尔滨, as well as he·b, 河北. An apostrophe or a blank parts syllables; ü may be v or u.
public struct PinyinSpelling: Hashable, Sendable {
  /// A piece of the letters that stands for one character.
  struct Piece: Hashable {
    let range: Range<Int>
    /// Any syllable that begins so, not just the one written so.
    let isInitial: Bool
    /// The last letters of some that are being typed: any syllable that begins so, or is written so.
    var isUnfinished = false
  }

  /// More letters are no word; a state of `PinyinMatcher` has a bit for each.
  static let maximumLength = 60
  private static let longestSyllable = 6

  /// Without apostrophes and blanks, ü as v.
  let letters: [Unicode.Scalar]
  /// Those of the ways that leave the fewest letters to initials, by their start.
  let pieces: [Piece]
  /// Those of the ways that are made of initials alone.
  let initials: [Piece]

  /// Nil where the letters cannot be pinyin, or are one alone.
  ///
  /// - Parameters:
  ///   - text: Small letters a to z and ü, in full or half width, with apostrophes and blanks between.
  ///   - isUnfinished: Whether the last syllable may be a beginning, as long as it is being typed: `xianxu` for 献血.
  public init?(_ text: String, isUnfinished: Bool = false) {
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
    let all = Self.allPieces(of: letters, breaks: breaks, isUnfinished: isUnfinished)
    self.letters = letters
    self.pieces = Self.best(of: all, letterCount: letters.count)
    self.initials = Self.best(of: all.filter(\.isInitial), letterCount: letters.count)
    if pieces.isEmpty { return nil }
  }

  /// The ways to part the letters that count, at most so many, for people to read: `xi an`, `xian`.
  public func splits(limit: Int) -> [String] {
    var splits: [String] = []
    addSplits(into: pieces, limit: limit, to: &splits)
    if pieces != initials { addSplits(into: initials, limit: limit, to: &splits) }
    return splits
  }

  private func addSplits(
    into pieces: [Piece], from start: Int = 0, after before: [String] = [], limit: Int, to splits: inout [String]
  ) {
    guard splits.count < limit else { return }
    if start == letters.count { return splits.append(before.joined(separator: " ")) }
    for piece in pieces where piece.range.lowerBound == start {
      let text = String(String.UnicodeScalarView(letters[piece.range]))
      addSplits(into: pieces, from: piece.range.upperBound, after: before + [text], limit: limit, to: &splits)
    }
  }

  // MARK: Parting

  /// The pieces on the ways through all letters that leave the fewest to initials; none where there is no way.
  private static func best(of pieces: [Piece], letterCount: Int) -> [Piece] {
    let unreachable = letterCount + 1
    var before = Array(repeating: unreachable, count: letterCount + 1)
    var after = before
    before[0] = 0
    after[letterCount] = 0
    for piece in pieces {
      let end = piece.range.upperBound
      before[end] = min(before[end], before[piece.range.lowerBound] + piece.initialLetterCount)
    }
    for piece in pieces.reversed() {
      let start = piece.range.lowerBound
      after[start] = min(after[start], after[piece.range.upperBound] + piece.initialLetterCount)
    }
    guard before[letterCount] < unreachable else { return [] }
    return pieces.filter {
      before[$0.range.lowerBound] + $0.initialLetterCount + after[$0.range.upperBound] == before[letterCount]
    }
  }

  /// By their start, the shorter ones first.
  private static func allPieces(
    of letters: [Unicode.Scalar], breaks: Set<Int>, isUnfinished: Bool
  ) -> [Piece] {
    var pieces: [Piece] = []
    for start in letters.indices {
      for end in start + 1...min(start + longestSyllable, letters.count) {
        if end > start + 1, breaks.contains(end - 1) { break }
        let text = letters[start..<end]
        let isLast = isUnfinished && end == letters.count && start > 0
        // An initial alone would be half of the dictionary.
        if isLast, !PinyinSyllables.beginning(with: text).isEmpty {
          pieces.append(
            Piece(range: start..<end, isInitial: PinyinSyllables.isInitial(text), isUnfinished: true))
        } else if PinyinSyllables.isInitial(text), text.count < letters.count {
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
  fileprivate var initialLetterCount: Int { isInitial && !isUnfinished ? range.count : 0 }
}
