/// Tells which characters in a row some letters may be the pinyin of.
///
/// It walks over characters with a set of places in the letters that may have been reached, so that all ways to part the
/// letters, and all readings of a character, are tried at once.
public struct PinyinMatcher: Sendable {
  /// Places in the letters, a bit each; empty where the characters so far cannot be meant.
  public struct State: Hashable, Sendable {
    fileprivate var places: UInt64

    public var isEmpty: Bool { places == 0 }
  }

  private let table: PinyinTable
  /// For every place and syllable the places reached by a character that is read so.
  private let moves: [UInt64]
  private let end: UInt64

  /// - Parameters:
  ///   - spelling: The letters.
  ///   - folds: How the text was folded that is walked over.
  public init(_ spelling: PinyinSpelling, folds: FoldOptions) {
    let table = PinyinTable.table(for: folds)
    var moves = Array(repeating: UInt64(0), count: spelling.letters.count * table.syllables.count)
    for piece in spelling.pieces {
      let letters = spelling.letters[piece.range]
      let syllables = piece.isInitial ? PinyinSyllables.beginning(with: letters) : PinyinSyllables.written(letters)
      for syllable in syllables {
        moves[piece.range.lowerBound * table.syllables.count + syllable] |= 1 << UInt64(piece.range.upperBound)
      }
    }
    self.table = table
    self.moves = moves
    self.end = 1 << UInt64(spelling.letters.count)
  }

  /// Before the first character.
  public var start: State { State(places: 1) }

  /// Whether the characters so far are a word that the letters spell.
  public func isWhole(_ state: State) -> Bool { state.places & end != 0 }

  /// The state after one more character.
  public func state(after state: State, _ scalar: Unicode.Scalar) -> State {
    var reached: UInt64 = 0
    let open = state.places & ~end
    table.forEachReading(of: scalar) { syllable in
      var rest = open
      while rest != 0 {
        reached |= moves[rest.trailingZeroBitCount * table.syllables.count + syllable]
        rest &= rest - 1
      }
    }
    return State(places: reached)
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
