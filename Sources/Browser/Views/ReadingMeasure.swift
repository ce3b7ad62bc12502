/// Where a text stands in a pane: never wider than 40 characters, with air at its sides, in the middle of what is left.
enum ReadingMeasure {
  /// The readable limit, in cells: 40 Chinese characters.
  static let widest = 80

  static func area(in pane: Area) -> Area {
    let margin = pane.width >= 40 ? 1 : 0
    let room = pane.inset(left: margin, right: margin)
    let spare = max(0, room.width - widest)
    let left = min(spare / 2, 8)
    return room.inset(left: left, right: spare - left)
  }
}
