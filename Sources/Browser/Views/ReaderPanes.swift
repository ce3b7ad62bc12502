import Terminal

/// How the reader divides the body: text alone, the page's articles at its left from 100 columns on, and outline and
/// figures at its right from 150.
struct ReaderPanes {
  let list: Area?
  let rule: Area?
  let text: Area
  let side: Area?
  /// Lines of text that are seen at once: rows, or columns where text is vertical.
  let lineCount: Int
  /// Cells of a line; in vertical text two a row.
  let lineWidth: Int

  init(_ session: Session) {
    let body = Frame(session.size).body
    let pane: Area
    if body.width >= Frame.wideColumns {
      let hasSide = body.width >= Frame.widestColumns
      let (left, rest) = body.split(leftColumns: hasSide ? 36 : 34)
      let (middle, right) = rest.split(leftColumns: hasSide ? ReadingMeasure.widest + 4 : rest.width)
      list = left
      rule = rest
      side = hasSide ? right : nil
      pane = middle.inset(left: 1)
    } else {
      (list, rule, side) = (nil, nil, nil)
      pane = body
    }
    let reading = session.reading
    text = reading.isVertical ? pane.inset(left: 1, right: 1) : ReadingMeasure.area(in: pane, reading: reading)
    lineCount = reading.isVertical ? VerticalGrid(text).columnCount : text.height
    lineWidth = reading.isVertical ? 2 * text.height : text.width
  }
}
