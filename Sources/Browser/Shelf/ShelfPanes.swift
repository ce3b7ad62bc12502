/// How the shelf divides the body: its list alone; from 100 columns on the pages of the issue beside it; from 120 on also
/// the articles of the page.
struct ShelfPanes {
  let list: Area
  let pages: Area?
  let preview: Area?

  init(in body: Area) {
    guard body.width >= Frame.wideColumns else {
      (list, pages, preview) = (body, nil, nil)
      return
    }
    let (left, rest) = body.split(leftColumns: Self.listWidth)
    list = left
    guard body.width >= Self.previewColumns else {
      (pages, preview) = (rest, nil)
      return
    }
    let (middle, right) = rest.split(leftColumns: max(38, rest.width * 2 / 5))
    (pages, preview) = (middle, right)
  }

  private static let listWidth = 38
  private static let previewColumns = 120
}

/// The pages of an issue one under the other, each with as many of its headlines as there is room for.
struct PageRows {
  /// Rows a page takes, the blank one below it included.
  let height: Int
  /// How many pages are to be seen at once.
  let visible: Int

  init(pageCount: Int, in area: Area) {
    let room = area.height / max(1, pageCount)
    height = room >= 3 ? min(room, 6) : room >= 2 ? 2 : 1
    visible = max(1, area.height / height)
  }

  /// Headlines a page has room for.
  var headlines: Int { height >= 3 ? height - 2 : height - 1 }
}
