/// 转版: where an article goes on, or where it began, on another page of its issue.
public struct Continuation: Hashable, Sendable {
  /// The page as the line names it; nil where it names none that can be read.
  public var page: PageNumber?
  /// The article there, once both are known to belong together.
  public var article: ArticleID?

  public init(page: PageNumber? = nil, article: ArticleID? = nil) {
    self.page = page
    self.article = article
  }
}
