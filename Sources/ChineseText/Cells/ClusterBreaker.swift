/// Tells where the characters begin that a reader sees: extended grapheme clusters of UAX #29, Unicode 17.
///
/// Scalars are taken in their order; numbers are those of the rules. A terminal draws some clusters side by side that
/// are one here (a flag, a family), so this says nothing of cells.
struct ClusterBreaker {
  private enum Conjunct { case none, consonant, linked }

  /// Nil before the first scalar.
  private var last: ClusterClass?
  /// Regional indicators in an unbroken row.
  private var regionalCount = 0
  /// Whether a pictograph and marks on it are all that came since the last base.
  private var isOnPictograph = false
  private var conjunct = Conjunct.none

  /// Takes the next scalar in; whether a cluster begins with it.
  mutating func begins(with scalar: Unicode.Scalar) -> Bool {
    let next = ClusterClass(scalar)
    let begins = last.map { !joins($0, next) } ?? true
    take(next)
    return begins
  }

  private func joins(_ last: ClusterClass, _ next: ClusterClass) -> Bool {
    switch (last, next) {
    case (.carriageReturn, .lineFeed): true  // GB3
    case (.carriageReturn, _), (.lineFeed, _), (.control, _): false  // GB4
    case (_, .carriageReturn), (_, .lineFeed), (_, .control): false  // GB5
    case (.leading, .leading), (.leading, .vowel), (.leading, .openSyllable), (.leading, .closedSyllable): true  // GB6
    case (.openSyllable, .vowel), (.vowel, .vowel), (.openSyllable, .final), (.vowel, .final): true  // GB7
    case (.closedSyllable, .final), (.final, .final): true  // GB8
    case (_, .extend), (_, .nonJoiner), (_, .linker), (_, .joiner), (_, .spacingMark): true  // GB9, GB9a
    case (.prepended, _): true  // GB9b
    case (_, .consonant): conjunct == .linked  // GB9c
    case (.joiner, .pictograph): isOnPictograph  // GB11
    case (.regional, .regional): regionalCount % 2 == 1  // GB12, GB13
    default: false  // GB999
    }
  }

  private mutating func take(_ next: ClusterClass) {
    last = next
    regionalCount = next == .regional ? regionalCount + 1 : 0
    switch next {
    case .extend, .joiner: break
    case .linker: if conjunct != .none { conjunct = .linked }
    case .nonJoiner: conjunct = .none
    default:
      isOnPictograph = next == .pictograph
      conjunct = next == .consonant ? .consonant : .none
    }
  }
}
