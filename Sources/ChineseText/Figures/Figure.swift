/// A number of the text with what it counts: 20余万元 is 200000 元, 余.
public struct Figure: Hashable, Sendable {
  /// The scalars of the text it covers, approximations and unit included.
  public var range: Range<Int>
  public var kind: FigureKind
  /// In the base unit (2.98万毫升 is 29800); dates, ranges and labels list their parts in print order. Never empty.
  ///
  /// A fraction without a finite decimal (三分之一) is rounded to six places.
  public var values: [DecimalNumber]
  /// As printed but for the few forms that are folded (块 → 元, 个小时 → 小时); nil where none is printed.
  ///
  /// Dates and times name their parts, 年月日; a range of them joins two such names by 至.
  public var unit: String?
  /// The words in the range that make it approximate (约 余 多 以上 底), in print order.
  public var qualifiers: [String]

  public init(
    range: Range<Int>, kind: FigureKind, values: [DecimalNumber], unit: String? = nil, qualifiers: [String] = []
  ) {
    self.range = range
    self.kind = kind
    self.values = values
    self.unit = unit
    self.qualifiers = qualifiers
  }
}
