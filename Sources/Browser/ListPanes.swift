import Terminal

/// A list and what is chosen of it: side by side on wide screens, one above the other on high ones, the list alone on
/// small ones.
struct ListPanes {
  let list: Area
  /// Nil where there is no room for it.
  let preview: Area?
  /// Where the text of the preview stands.
  let text: Area?
  private let isBeside: Bool

  /// - Parameters:
  ///   - area: The body of the screen.
  ///   - rowsPerItem: Four items at least are listed above a preview.
  init(_ area: Area, rowsPerItem: Int) {
    isBeside = area.width >= Frame.wideColumns
    if isBeside {
      let (left, right) = area.split(leftColumns: max(50, min(74, area.width - 80)))
      (list, preview, text) = (left, right, ReadingMeasure.area(in: right.inset(left: 1)))
    } else if area.height >= Frame.previewRows {
      let (top, rest) = area.split(topRows: max(4 * rowsPerItem, area.height * 2 / 5))
      (list, preview, text) = (top, rest, ReadingMeasure.area(in: rest.split(topRows: 1).rest))
    } else {
      (list, preview, text) = (area, nil, nil)
    }
  }

  /// Sets the preview off from the list.
  func drawRule(on surface: inout Surface, _ session: Session) {
    guard let preview else { return }
    if isBeside {
      surface.drawVerticalRule(in: preview, style: session.theme.style(.rule))
    } else {
      surface.drawHorizontalRule(in: preview, style: session.theme.style(.rule))
    }
  }
}
