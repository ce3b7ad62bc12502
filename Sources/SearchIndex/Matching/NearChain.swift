/// Places of several operands, of which each must be near one of the next.
struct NearChain {
  private let layers: [[Range<Int>]]
  private let distances: [Int]

  /// - Parameters:
  ///   - layers: The places of each operand, in one line of scalars.
  ///   - distances: The most scalars between a place and one of the next layer.
  init(_ layers: [[Range<Int>]], distances: [Int]) {
    self.layers = layers
    self.distances = distances
  }

  /// The places of operands in an article.
  init(_ operands: [[TextCondition]], distances: [Int], in text: FoldedFields) {
    self.init(operands.map { $0.flatMap { $0.places(in: text) } }, distances: distances)
  }

  /// Of every layer the places that stand in a chain through all layers; nil when there is no chain.
  ///
  /// Cost: n log n in the places, however near they are.
  func linkedPlaces() -> [[Range<Int>]]? {
    var linked = layers
    for index in linked.indices.dropFirst() {
      linked[index] = Self.near(linked[index - 1], distances[index - 1], among: linked[index])
    }
    for index in linked.indices.dropLast().reversed() {
      linked[index] = Self.near(linked[index + 1], distances[index], among: linked[index])
    }
    return linked.contains { $0.isEmpty } ? nil : linked
  }

  private static func near(_ others: [Range<Int>], _ distance: Int, among places: [Range<Int>]) -> [Range<Int>] {
    let starts = others.map(\.lowerBound).sorted()
    let ends = others.map(\.upperBound).sorted()
    return places.filter { place in
      starts.hasElement(in: place.upperBound...(place.upperBound + distance))
        || ends.hasElement(in: (place.lowerBound - distance)...place.lowerBound)
    }
  }
}

extension [Int] {
  /// Whether an element lies in the range; the array ascends.
  fileprivate func hasElement(in range: ClosedRange<Int>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] <= range.upperBound
  }
}
