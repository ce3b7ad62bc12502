/// 转版: where an article goes on, or where it began, on another page of its issue.
public struct Continuation: Hashable, Sendable {
  /// The page as the line names it; nil where it names none that can be read.
  public var page: PageNumber?
  /// The article there, once both are known to belong together.
  public var article: ArticleID?
  /// Where that article is kept; nil as long as `article` is.
  public var place: ArticlePlace?

  public init(page: PageNumber? = nil, article: ArticleID? = nil, place: ArticlePlace? = nil) {
    self.page = page
    self.article = article
    self.place = place
  }
}

/// Where an article is kept, whatever its page is called.
public struct ArticlePlace: Hashable, Sendable {
  public var path: SourcePath
  /// Which page of the file, counted from 1.
  public var part: Int
  /// Which article of the page, counted from 0.
  public var article: Int

  public init(path: SourcePath, part: Int, article: Int) {
    self.path = path
    self.part = part
    self.article = article
  }
}
