/// 跳转: the places that were left by a jump, to go back through and forward again.
struct JumpList: Hashable {
  private(set) var spots: [TextSpot] = []
  /// The spot that was gone to last, going back or forward; the number of spots when none was.
  private var position = 0

  /// As many as a reader will ever go back through.
  private static let limit = 200

  /// The place left last; nil where nothing was left yet.
  var last: TextSpot? { spots.last }

  /// A jump left a place; what one went back to becomes as old as it is.
  mutating func leave(_ spot: TextSpot) {
    spots.removeAll { $0 == spot }
    spots.append(spot)
    if spots.count > Self.limit { spots.removeFirst(spots.count - Self.limit) }
    position = spots.count
  }

  /// The place before; the one that is left now can be come forward to again. Nil where there is none before.
  mutating func back(from current: TextSpot?) -> TextSpot? {
    if position == spots.count, let current {
      leave(current)
      position = spots.count - 1
    }
    guard position > 0 else { return nil }
    position -= 1
    return spots[position]
  }

  /// The place after; nil where none is.
  mutating func forward() -> TextSpot? {
    guard position + 1 < spots.count else { return nil }
    position += 1
    return spots[position]
  }
}
