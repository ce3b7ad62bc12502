public import ChineseText

/// The figures asked for: values of one unit, or of any.
public struct FigureRange: Hashable, Sendable {
  public struct Bound: Hashable, Sendable {
    public var value: DecimalNumber
    /// Whether a figure of just this value lies within.
    public var isIncluded: Bool

    public init(_ value: DecimalNumber, isIncluded: Bool = true) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// Nil: as small as may be.
  public var lower: Bound?
  /// Nil: as large as may be.
  public var upper: Bound?
  /// In the unit figures are counted in, 人次 or %; nil takes quantities of every unit, but no dates, ordinals or labels.
  public var unit: String?

  public init(from lower: Bound?, through upper: Bound?, unit: String? = nil) {
    self.lower = lower
    self.upper = upper
    self.unit = unit
  }

  /// Whether a value lies between the bounds, whatever its unit.
  public func contains(_ value: DecimalNumber) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isIncluded) { return false }
    if let upper, value > upper.value || (value == upper.value && !upper.isIncluded) { return false }
    return true
  }

  /// Whether one of the figure's values lies between the bounds, in the unit asked for.
  public func contains(_ figure: Figure) -> Bool {
    if let unit {
      guard figure.unit == unit else { return false }
    } else {
      guard figure.kind.isQuantity else { return false }
    }
    return figure.values.contains { contains($0) }
  }
}

extension FigureKind {
  /// Whether a larger value means more of something.
  public var isQuantity: Bool { self != .date && self != .ordinal && self != .label }
}
