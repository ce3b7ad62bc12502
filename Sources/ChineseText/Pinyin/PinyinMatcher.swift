/// Tells which characters in a row some letters may be the pinyin of.
///
/// It walks over characters with a set of places in the letters that may have been reached, so that all ways to part the
/// letters, and all readings of a character, are tried at once.
public struct PinyinMatcher: Sendable {
  /// Places in the letters, a bit each; empty where the characters so far cannot be meant.
  public struct State: Hashable, Sendable {
    fileprivate var places: UInt64
    /// Places reached by initials alone.
    fileprivate var initialPlaces: UInt64

    public var isEmpty: Bool { places | initialPlaces == 0 }
  }

  private let table: PinyinTable
  private let ways: PinyinMoves
  /// Those of the ways on which a character stands that no initial stands for.
  private let wholeWays: PinyinMoves
  private let initialWays: PinyinMoves
  private let end: UInt64

  /// The commonest character of all, and hardly ever part of a name: an initial for it would find the ends and beginnings of
  /// words wherever one belongs to another.
  private static let particle: Unicode.Scalar = "的"

  /// - Parameters:
  ///   - spelling: The letters.
  ///   - folds: How the text was folded that is walked over.
  public init(_ spelling: PinyinSpelling, folds: FoldOptions) {
    table = PinyinTable.table(for: folds)
    ways = PinyinMoves(spelling.pieces, of: spelling.letters, in: table)
    wholeWays = PinyinMoves(spelling.pieces.filter { !$0.isInitial }, of: spelling.letters, in: table)
    initialWays = PinyinMoves(spelling.initials, of: spelling.letters, in: table)
    end = 1 << UInt64(spelling.letters.count)
  }

  /// Before the first character.
  public var start: State { State(places: 1, initialPlaces: 1) }

  /// At any place of the letters: what cannot go on from here is in no word that they spell.
  public var anywhere: State { State(places: end - 1, initialPlaces: end - 1) }

  /// Whether more characters may follow.
  public func isOpen(_ state: State) -> Bool { (state.places | state.initialPlaces) & ~end != 0 }

  /// Whether the characters so far are a word that the letters spell.
  public func isWhole(_ state: State) -> Bool { (state.places | state.initialPlaces) & end != 0 }

  /// The state after one more character.
  public func state(after state: State, _ scalar: Unicode.Scalar) -> State {
    let isParticle = scalar == Self.particle
    let ways = isParticle ? wholeWays : ways
    let initialPlaces = isParticle ? 0 : state.initialPlaces
    var next = State(places: 0, initialPlaces: 0)
    table.forEachReading(of: scalar) { syllable in
      next.places |= ways.places(after: state.places & ~end, syllable)
      next.initialPlaces |= initialWays.places(after: initialPlaces & ~end, syllable)
    }
    return next
  }

  /// Calls with every stretch of characters in a row that the letters spell, by its start, the shorter ones first.
  ///
  /// Linear in the scalars, for no letters spell more characters than there are of them.
  public func forEachWord(in scalars: ArraySlice<Unicode.Scalar>, _ body: (Range<Int>) -> Void) {
    for first in scalars.indices {
      var state = start
      var position = first
      while position < scalars.endIndex {
        state = self.state(after: state, scalars[position])
        if state.isEmpty { break }
        position += 1
        if isWhole(state) { body(first..<position) }
      }
    }
  }
}

/// Where a character that is read with a syllable leads from a place in the letters.
private struct PinyinMoves: Sendable {
  /// For every place and syllable the places reached, a bit each.
  private var reached: [UInt64]
  private let syllableCount: Int

  init(_ pieces: [PinyinSpelling.Piece], of letters: [Unicode.Scalar], in table: PinyinTable) {
    syllableCount = table.syllables.count
    reached = Array(repeating: 0, count: letters.count * syllableCount)
    for piece in pieces {
      let text = letters[piece.range]
      let beginning = piece.isInitial || piece.isUnfinished ? PinyinSyllables.beginning(with: text) : []
      let syllables = beginning + (piece.isInitial ? [] : PinyinSyllables.written(text))
      for syllable in syllables {
        reached[piece.range.lowerBound * syllableCount + syllable] |= 1 << UInt64(piece.range.upperBound)
      }
    }
  }

  @inline(__always)
  func places(after places: UInt64, _ syllable: Int) -> UInt64 {
    var rest = places
    var next: UInt64 = 0
    while rest != 0 {
      next |= reached[rest.trailingZeroBitCount * syllableCount + syllable]
      rest &= rest - 1
    }
    return next
  }
}
