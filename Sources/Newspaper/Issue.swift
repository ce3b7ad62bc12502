/// 期: all pages of one newspaper on one date, known without opening any of them.
public struct Issue: Hashable, Sendable {
  public var newspaper: String?
  public var date: IssueDate?
  /// 早版, 海外版, 号外: tells issues of one day apart.
  public var edition: String?
  /// What to call it where no date is known: the folder's or the file's name.
  public var name: String
  /// In page order.
  public var pages: [PageReference]

  public init(
    newspaper: String? = nil, date: IssueDate? = nil, edition: String? = nil, name: String, pages: [PageReference]
  ) {
    self.newspaper = newspaper
    self.date = date
    self.edition = edition
    self.name = name
    self.pages = pages
  }
}

/// What the path and the directory tell of a page before it is read.
///
/// References are equal when they name the same page, whatever they know of it.
public struct PageReference: Sendable {
  public var path: SourcePath
  /// Which page of its file, counted from 1; nil for a file not yet opened, whose first page it names.
  public var part: Int?
  public var number: PageNumber?
  public var section: String?
  /// What to call it where no number is known: the file's name without its ending.
  public var name: String
  public var byteCount: Int

  public init(
    path: SourcePath, part: Int? = nil, number: PageNumber? = nil, section: String? = nil, name: String, byteCount: Int
  ) {
    self.path = path
    self.part = part
    self.number = number
    self.section = section
    self.name = name
    self.byteCount = byteCount
  }
}

extension PageReference: Hashable {
  public static func == (a: Self, b: Self) -> Bool { a.path == b.path && (a.part ?? 1) == (b.part ?? 1) }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(part ?? 1)
  }
}
