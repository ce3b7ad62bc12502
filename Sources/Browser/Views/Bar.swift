import ChineseText

/// A horizontal bar, exact to an eighth of a cell where the terminal draws such blocks in one.
enum Bar {
  private static let eighths = Array(" ▏▎▍▌▋▊▉█".unicodeScalars)

  /// A bar for a share of the most there is; whatever is there at all has a bar.
  static func text(_ count: Int, of most: Int, width: Int, cells: CellWidth) -> String {
    guard count > 0, most > 0, width > 0 else { return "" }
    let isFine = eighths.allSatisfy { cells.width(of: $0) == 1 }
    let steps = isFine ? 8 : 1
    let length = max(1, (count * width * steps + most / 2) / most)
    var bar = String(repeating: isFine ? "█" : "#", count: length / steps)
    if length % steps > 0 { bar.unicodeScalars.append(eighths[length % steps]) }
    return bar
  }
}
