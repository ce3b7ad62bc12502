/// How far a person came in an article, and when they read it last.
public struct ReadingRecord: Hashable, Sendable {
  public var article: ArticleID
  /// The headline, or how the text begins.
  public var headline: String
  public var path: SourcePath
  /// Which page of the file, counted from 1.
  public var part: Int
  /// The article's place on its page, counted from 0.
  public var place: Int
  /// Where the top of the window stood; the headline's beginning for the top of the article.
  public var field: ArticleField
  /// In Unicode scalars of the field's text.
  public var offset: Int
  public var moment: Moment

  public init(
    article: ArticleID, headline: String, path: SourcePath, part: Int, place: Int, field: ArticleField, offset: Int,
    moment: Moment
  ) {
    self.article = article
    self.headline = headline
    self.path = path
    self.part = part
    self.place = place
    self.field = field
    self.offset = offset
    self.moment = moment
  }
}

/// Which screen of an archive was open last, and where it stood.
public struct LastScreen: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable { case shelf, articles, reader }

  public var kind: Kind
  public var path: SourcePath
  /// Which page of the file, counted from 1.
  public var part: Int
  /// The article's place on its page, counted from 0.
  public var article: Int

  public init(kind: Kind, path: SourcePath, part: Int, article: Int) {
    self.kind = kind
    self.path = path
    self.part = part
    self.article = article
  }
}

/// A line that was entered at a prompt, and at which kind of prompt.
public struct AskedQuestion: Hashable, Sendable {
  public var text: String
  public var kind: String
  public var moment: Moment

  public init(text: String, kind: String, moment: Moment) {
    self.text = text
    self.kind = kind
    self.moment = moment
  }
}
