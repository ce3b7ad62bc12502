/// What is to be near each other, where all of it is rows of units whose places lists tell.
struct NearUnits: Sendable {
  struct Operand: Sendable {
    let units: [QueryUnit]
    let text: TextCondition
    /// In folded scalars.
    var length: Int { units.reduce(0) { $0 + Int($1.length) } }
  }

  /// For each place in the chain what may stand there.
  let operands: [[Operand]]
  let distances: [Int]
  /// The same to be asked of a text.
  let question: TextQuestion

  /// Nil where lists do not tell all of the places.
  init?(_ operands: [[TextCondition]], _ distances: [Int]) {
    var known: [[Operand]] = []
    for operand in operands {
      let ways = operand.compactMap { text in text.placedUnits.map { Operand(units: $0, text: text) } }
      guard ways.count == operand.count else { return nil }
      known.append(ways)
    }
    self.operands = known
    self.distances = distances
    question = .near(operands, distances: distances)
  }

  var hasWords: Bool { operands.joined().contains { $0.units.contains(where: \.isWord) } }
}
