/// What is asked of an article's text alone.
enum TextQuestion: Sendable {
  case text(TextCondition)
  case near([[TextCondition]], distances: [Int])

  /// What the places of each clause weigh; nil where the text does not match.
  ///
  /// The same as the weights of what `Condition` finds, without the way back to where each scalar came from.
  func weights(in text: FoldedFields) -> [UInt32]? {
    switch self {
    case .text(let condition):
      let places = condition.places(in: text)
      return places.isEmpty ? nil : [UInt32(text.weight(of: places))]
    case .near(let operands, let distances):
      return NearChain(operands, distances: distances, in: text).linkedPlaces()?.map { UInt32(text.weight(of: $0)) }
    }
  }
}
