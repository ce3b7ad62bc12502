/// Where a text stands in a pane: no wider than the measure that is chosen, with air at its sides.
enum ReadingMeasure {
  /// The readable limit, in cells: 40 Chinese characters. Panes are made for it.
  static let widest = 80

  static func area(in pane: Area, reading: ReadingOptions = ReadingOptions()) -> Area {
    let margin = pane.width >= 40 ? 1 : 0
    let room = pane.inset(left: margin, right: margin)
    let spare = max(0, room.width - (reading.measure.cells ?? room.width))
    let left = reading.alignment == .left ? 0 : spare / 2
    return room.inset(left: left, right: spare - left)
  }
}
