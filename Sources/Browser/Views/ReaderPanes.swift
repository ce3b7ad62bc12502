import Terminal

/// How the reader divides the body: text alone, the page's articles at its left from 100 columns on, and outline and
/// figures at its right from 150.
struct ReaderPanes {
  let list: Area?
  let rule: Area?
  let text: Area
  let side: Area?

  init(_ size: Size) {
    let body = Frame(size).body
    guard body.width >= Frame.wideColumns else {
      (list, rule, text, side) = (nil, nil, ReadingMeasure.area(in: body), nil)
      return
    }
    let (left, rest) = body.split(leftColumns: body.width >= Frame.widestColumns ? 36 : 34)
    let hasSide = body.width >= Frame.widestColumns
    let (middle, right) = rest.split(leftColumns: hasSide ? ReadingMeasure.widest + 4 : rest.width)
    list = left
    rule = rest
    text = ReadingMeasure.area(in: middle.inset(left: 1))
    side = hasSide ? right : nil
  }
}
