public import Newspaper

/// 处: a place in the text of an article, that outlives another width, another layout and a new index.
public struct TextSpot: Hashable, Sendable {
  public var page: PageReference
  /// The article's place on its page, counted from 0; where the page was cut otherwise meanwhile, `id` tells.
  public var article: Int
  /// Nil as long as the page has not been read.
  public var id: ArticleID?
  /// The field that stands at the top of the window; nil for the beginning of the article.
  public var field: ArticleField?
  /// In Unicode scalars of the field's text.
  public var offset: Int

  public init(page: PageReference, article: Int, id: ArticleID? = nil, field: ArticleField? = nil, offset: Int = 0) {
    self.page = page
    self.article = article
    self.id = id
    self.field = field
    self.offset = offset
  }

  /// Whether both are in one article, wherever in it.
  func isInSameArticle(as other: TextSpot) -> Bool {
    if let id, let otherID = other.id { return id == otherID }
    return page == other.page && article == other.article
  }

  var place: ReadingPlace { ReadingPlace(page: page, article: article) }
}
