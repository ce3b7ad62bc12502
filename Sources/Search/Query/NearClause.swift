/// Clauses whose matches stand close together in one article, in any order.
///
/// The distance of two matches is the number of characters between them, in reading order over all fields; two
/// matches that overlap are not near each other but the same place.
public struct NearClause: Hashable, Sendable {
  /// Two or more; a match of any clause of an operand will do. All scopes are of printed text.
  public var operands: [[TextClause]]
  /// The most characters between a match of an operand and one of the next; one fewer than operands.
  public var distances: [Int]

  public init(operands: [[TextClause]], distances: [Int]) {
    self.operands = operands
    self.distances = distances
  }
}

extension NearClause {
  /// What `NEAR` without a number means.
  public static let usualDistance = 20
}
