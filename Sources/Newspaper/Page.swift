/// A page read whole: its articles, its lines as they stand in the file, and what went wrong on the way.
public struct Page: Hashable, Sendable {
  public var id: PageID
  public var path: SourcePath
  /// The name of the format it was read by: `text`.
  public var format: String
  /// The encoding the bytes were read in: `UTF-8`, `GB18030`.
  public var encoding: String
  public var newspaper: String?
  public var date: IssueDate?
  public var number: PageNumber?
  /// 版名
  public var section: String?
  public var articles: [Article]
  public var sourceLines: [SourceLine]
  public var problems: [Problem]

  public init(
    id: PageID, path: SourcePath, format: String = "text", encoding: String = "UTF-8", newspaper: String? = nil,
    date: IssueDate? = nil, number: PageNumber? = nil, section: String? = nil, articles: [Article] = [],
    sourceLines: [SourceLine] = [], problems: [Problem] = []
  ) {
    self.id = id
    self.path = path
    self.format = format
    self.encoding = encoding
    self.newspaper = newspaper
    self.date = date
    self.number = number
    self.section = section
    self.articles = articles
    self.sourceLines = sourceLines
    self.problems = problems
  }
}
