public import Newspaper

/// An article that was read, where in it, and what lists say of it without its page being read.
public struct Visit: Hashable, Sendable {
  public var spot: TextSpot
  public var headline: String
  public var newspaper: String?
  public var date: IssueDate?
  public var pageNumber: PageNumber?

  public init(
    spot: TextSpot, headline: String, newspaper: String? = nil, date: IssueDate? = nil, pageNumber: PageNumber? = nil
  ) {
    self.spot = spot
    self.headline = headline
    self.newspaper = newspaper
    self.date = date
    self.pageNumber = pageNumber
  }
}

/// 记忆: marks, and what was read, to be given and taken whole.
public struct ReadingMemory: Hashable, Sendable {
  /// By name: a letter, or a word.
  public private(set) var marks: [String: Visit] = [:]
  /// The article read last first, every article once.
  public private(set) var visits: [Visit] = []
  private var read: Set<ArticleID> = []

  private static let limit = 1000

  /// Visits come with the one read last first; of an article that comes again the first counts.
  public init(marks: [String: Visit] = [:], visits: [Visit] = []) {
    self.marks = marks
    for visit in visits.reversed() { note(visit) }
  }

  /// Sets a mark; one of the same name is moved.
  public mutating func mark(_ visit: Visit, as name: String) { marks[name] = visit }

  /// Takes a mark away; false where there is none of the name.
  public mutating func unmark(_ name: String) -> Bool { marks.removeValue(forKey: name) != nil }

  /// An article is read, or read on.
  public mutating func note(_ visit: Visit) {
    if let last = visits.first, last.spot.isInSameArticle(as: visit.spot) {
      visits[0] = visit
    } else {
      visits.removeAll { $0.spot.isInSameArticle(as: visit.spot) }
      visits.insert(visit, at: 0)
      if visits.count > Self.limit { visits.removeLast(visits.count - Self.limit) }
    }
    if let id = visit.spot.id { read.insert(id) }
  }

  /// Whether an article was opened.
  func hasRead(_ article: ArticleID) -> Bool { read.contains(article) }

  /// Marks by name.
  var sortedMarks: [(name: String, visit: Visit)] {
    marks.map { (name: $0.key, visit: $0.value) }.sorted { $0.name < $1.name }
  }
}
