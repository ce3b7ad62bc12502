import Newspaper

/// What is selected, or else stood on, in an article: whatever copies, keeps or exports takes it from here.
struct SelectedText {
  let page: LoadedPage
  /// Counted from 0.
  let article: Int
  let kind: Clipping.Kind
  /// Fields and ranges in Unicode scalars of their text, in reading order.
  let passages: [(field: ArticleField, range: Range<Int>)]
  /// The figure stood on, as printed.
  var figure: String?

  /// As a clipping, whose name and time are still to be given; nil where there is no text.
  var clipping: Clipping? {
    guard page.page.articles.indices.contains(article) else { return nil }
    return Clipping(
      kind, of: page.page.articles[article], on: page.page, passages: kind == .article ? nil : passages, figure: figure,
      id: ClippingID(number: 0), at: Moment(seconds: 0))
  }
}
