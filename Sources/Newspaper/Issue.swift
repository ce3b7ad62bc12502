/// 期: all pages of one newspaper on one date, known without opening any of them.
public struct Issue: Hashable, Sendable {
  public var newspaper: String?
  public var date: IssueDate?
  /// What to call it where no date is known: the folder's or the file's name.
  public var name: String
  /// In page order.
  public var pages: [PageReference]

  public init(newspaper: String? = nil, date: IssueDate? = nil, name: String, pages: [PageReference]) {
    self.newspaper = newspaper
    self.date = date
    self.name = name
    self.pages = pages
  }
}

/// What the path and the directory tell of a page before it is read.
public struct PageReference: Hashable, Sendable {
  public var path: SourcePath
  public var number: PageNumber?
  public var section: String?
  /// What to call it where no number is known: the file's name without its ending.
  public var name: String
  public var byteCount: Int

  public init(path: SourcePath, number: PageNumber? = nil, section: String? = nil, name: String, byteCount: Int) {
    self.path = path
    self.number = number
    self.section = section
    self.name = name
    self.byteCount = byteCount
  }
}
