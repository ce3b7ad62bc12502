public import ChineseText

/// Which figures are asked for; with nothing said, all.
public struct FigureFilter: Hashable, Sendable {
  /// Their values and unit.
  public var range: FigureRange?
  /// Characters that what is counted must hold.
  public var noun: String?
  /// The one group of figures they belong to.
  public var group: FigureGroup.Key?

  public init(range: FigureRange? = nil, noun: String? = nil, group: FigureGroup.Key? = nil) {
    self.range = range
    self.noun = noun
    self.group = group
  }

  /// Reads `>=1000`, `5%..10%`, `3万元`; a unit, `人次`; or, where a text is neither, what is counted: `学生`.
  public init(_ text: String) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return }
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidthInValue)))
    if Self.isOfNumbers(typed) || Self.isUnit(typed), let range = FigureRange(typed) {
      self.range = range
    } else {
      noun = text
    }
  }

  /// Whether a figure is asked for as far as its value and unit tell.
  public func allows(_ figure: Figure) -> Bool {
    if let range, !range.contains(figure) { return false }
    return group.map { $0.unit == figure.unit } ?? true
  }

  /// Whether what a figure counts is asked for.
  public func allows(noun other: String?) -> Bool {
    if let noun, other?.contains(noun) != true { return false }
    guard let group, group.grouping == .noun else { return true }
    return group.noun == other
  }

  private static func isOfNumbers(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "<>=≥≤.-".unicodeScalars.contains(first) || ("0"..."9").contains(first) { return true }
    return FigureFinder().figures(in: Array(text.unicodeScalars)).first?.range.lowerBound == 0
  }

  private static func isUnit(_ text: String) -> Bool {
    let scalars = Array("1".unicodeScalars) + Array(text.unicodeScalars)
    let figure = FigureFinder().figures(in: scalars).first
    return figure?.range == scalars.indices && figure?.unit != nil
  }
}
