/// A regular expression as a tree.
public indirect enum RegexSyntax: Hashable, Sendable {
  /// Matches the empty string.
  case nothing
  /// One character of a set.
  case scalar(ScalarSet)
  /// `^`
  case fieldStart
  /// `$`
  case fieldEnd
  case sequence([RegexSyntax])
  case alternatives([RegexSyntax])
  /// Nil as `most` is as often as may be.
  case repeated(RegexSyntax, least: Int, most: Int?)

  /// Steps of an automaton for it: a bound for its cost a character, with repetitions written out.
  ///
  /// Saturates above `limit`, so that nested repetitions do not overflow.
  func size(limit: Int) -> Int {
    switch self {
    case .nothing: 0
    case .scalar, .fieldStart, .fieldEnd: 1
    case .sequence(let parts): min(limit, parts.reduce(0) { $0 + $1.size(limit: limit) })
    case .alternatives(let parts): min(limit, parts.reduce(0) { $0 + $1.size(limit: limit) + 2 })
    case .repeated(let part, let least, let most):
      min(limit, (part.size(limit: limit) + 2) * max(1, most ?? (least + 1)))
    }
  }
}
