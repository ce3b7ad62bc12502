/// How many cells a terminal gives to characters of East Asian Width "ambiguous": “ ” … — · ① ℃ ° ×.
public enum AmbiguousWidth: Int, Hashable, Sendable {
  case narrow = 1
  case wide = 2
}

/// Counts cells, by Unicode 17 and one setting for the whole program.
///
/// The setting must be what the terminal does, not what typography would like: a wrong count shifts every later
/// column. Text is counted as it will be shown, so a control character has the width of its `�`.
public struct CellWidth: Hashable, Sendable {
  public let ambiguous: AmbiguousWidth

  public init(ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
  }

  /// 0, 1 or 2 cells. A combining mark is 0, also where no base stands before it.
  public func width(of scalar: Unicode.Scalar) -> Int {
    CellTable.shared[scalar].width(ambiguous: ambiguous)
  }

  /// The sum over the scalars.
  public func width(of text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The sum over the scalars.
  public func width(of text: [Unicode.Scalar]) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The sum over the scalars of the text.
  public func width(of text: String) -> Int {
    width(of: text.unicodeScalars)
  }
}
