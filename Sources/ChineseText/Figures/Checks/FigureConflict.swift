/// Figures of one article that cannot all be right, as far as the text alone tells.
public struct FigureConflict: Hashable, Sendable {
  public enum Cause: String, CaseIterable, Sendable {
    /// Parts are listed and their sum is said right behind them, 甲12亩、乙30亩，共45亩; it is another.
    case sum
    /// 其中 names a part that is larger than the whole.
    case part
    /// 男 and 女, of whom everybody is one, do not make up the whole.
    case sexes
    /// 由 A 增加到 B and by how much, which is not the difference.
    case change
    /// A share of which there cannot be more than a hundred in a hundred.
    case percent
    /// The same sentence twice with another number.
    case value
  }

  /// A figure and the text it stands in.
  public struct Place: Hashable, Sendable {
    /// The text's place among those that were checked.
    public var text: Int
    public var figure: Figure

    public init(text: Int, figure: Figure) {
      self.text = text
      self.figure = figure
    }
  }

  public var cause: Cause
  /// In reading order; the last is the one that does not fit the others.
  public var places: [Place]
  /// What the last one would have to be; nil where that is not known.
  public var expected: DecimalNumber?

  public init(cause: Cause, places: [Place], expected: DecimalNumber? = nil) {
    self.cause = cause
    self.places = places
    self.expected = expected
  }
}
