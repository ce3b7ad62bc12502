/// A figure as a finder gave it, in the words of truth.json.
public struct FoundFigure: Sendable {
  public var range: Range<Int>
  public var kind: String
  public var values: [Double]
  public var unit: String?

  public init(range: Range<Int>, kind: String, values: [Double], unit: String?) {
    self.range = range
    self.kind = kind
    self.values = values
    self.unit = unit
  }
}

/// How well figures were found and understood, counted over any number of texts.
public struct FigureScore: Sendable {
  /// The span is the one marked.
  public private(set) var strict = Tally()
  /// The span is one of those that are right.
  public private(set) var accepted = Tally()
  public private(set) var kinds = Tally()
  public private(set) var values = Tally()
  public private(set) var units = Tally()
  /// Span, kind, values and unit are all right.
  public private(set) var whole = Tally()

  public init() {}

  /// Counts the figures of one text. Optional ones, and what was found on them, count for nothing.
  public mutating func add(_ truth: [TruthFigure], foundAs found: [FoundFigure]) {
    let paired = pairs(Self.overlaps(truth, found))
    let counted = truth.indices.filter { truth[$0].optional != true }
    let ignored = found.indices.count { index in
      let partner = paired.first { $0.value == index }?.key
      return partner.map { truth[$0].optional == true }
        ?? truth.contains { $0.optional == true && $0.range.overlaps(found[index].range) }
    }
    let both = counted.compactMap { index in paired[index].map { (truth[index], found[$0]) } }
    func tally(_ isRight: (TruthFigure, FoundFigure) -> Bool) -> Tally {
      Tally(right: both.count(where: isRight), truth: counted.count, found: found.count - ignored)
    }
    strict += tally { $0.range == $1.range }
    accepted += tally { $0.accepts($1.range) }
    kinds += tally { $0.kind == $1.kind }
    values += tally { $0.hasValues(of: $1) }
    units += tally { $0.hasUnit(of: $1) }
    whole += tally { $0.accepts($1.range) && $0.kind == $1.kind && $0.hasValues(of: $1) && $0.hasUnit(of: $1) }
  }

  /// The marked span fits best, then another right one, then the most of it.
  private static func overlaps(
    _ truth: [TruthFigure], _ found: [FoundFigure]
  ) -> [(fit: Double, left: Int, right: Int)] {
    truth.enumerated().flatMap { left, figure in
      found.enumerated().compactMap { right, other in
        if figure.range == other.range { return (3, left, right) }
        if figure.accepts(other.range) { return (2, left, right) }
        let shared = figure.range.clamped(to: other.range).count
        let all = figure.range.count + other.range.count - shared
        return shared > 0 ? (Double(shared) / Double(all), left, right) : nil
      }
    }
  }
}

extension TruthFigure {
  fileprivate func accepts(_ range: Range<Int>) -> Bool {
    range == self.range || alternatives.contains { $0.range == range }
  }

  fileprivate func hasValues(of found: FoundFigure) -> Bool {
    values.count == found.values.count && zip(values, found.values).allSatisfy { abs($0 - $1) < 0.000_001 }
  }

  fileprivate func hasUnit(of found: FoundFigure) -> Bool { Self.plain(unit) == Self.plain(found.unit) }

  /// Other ways to write a unit.
  private static func plain(_ unit: String?) -> String? {
    switch unit {
    case "％", "百分之": "%"
    case "公里/时": "公里/小时"
    case "人民币": "元"
    default: unit
    }
  }
}
