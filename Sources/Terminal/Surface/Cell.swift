/// One place of the grid.
///
/// Only the text filter makes cells: the initialisers can be seen in this file alone, so nothing reaches the glass unfiltered.
public struct Cell: Hashable, Sendable {
  /// A base with at most four marks; empty in the right half of a wide character.
  public let text: String
  /// 1 or 2; 0 is the right half of the wide character before it.
  public let width: Int
  public var style: Style

  fileprivate init(text: String, width: Int, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// A cell with nothing in it.
  static func blank(_ style: Style = Style()) -> Cell { Cell(text: " ", width: 1, style: style) }
}

extension TextFilter {
  /// The cells of a filtered character, as many as it is wide.
  func cells(of cluster: Cluster, style: Style) -> [Cell] {
    let left = Cell(text: cluster.text, width: cluster.width, style: style)
    return cluster.width == 2 ? [left, Cell(text: "", width: 0, style: style)] : [left]
  }
}
