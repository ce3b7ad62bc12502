/// What an index holds at one moment: its segments, and which of their pages no longer count.
///
/// A value: a search that has begun goes on with the snapshot it began with, whatever is published meanwhile.
public struct IndexSnapshot: Sendable {
  /// A segment with the pages that were removed or read anew since it was written.
  public struct Member: Sendable {
    public let reader: SegmentReader
    /// By their numbers in the segment.
    public let deletedPages: Set<Int>
    /// Articles that still count.
    public let articleCount: Int
    /// One bit an article, set where it counts no longer; empty where all do.
    let deletedArticles: [UInt64]

    public init(_ reader: SegmentReader, deletedPages: Set<Int> = []) {
      self.reader = reader
      self.deletedPages = deletedPages.filter { $0 >= 0 && $0 < reader.pageCount }
      var bits: [UInt64] = []
      var deletedCount = 0
      for page in self.deletedPages {
        if bits.isEmpty { bits = Array(repeating: 0, count: reader.articleCount / 64 + 1) }
        for article in reader.articles(ofPage: page) {
          bits[article / 64] |= 1 << UInt64(article % 64)
          deletedCount += 1
        }
      }
      deletedArticles = bits
      articleCount = reader.articleCount - deletedCount
    }

    @inline(__always)
    func isDeleted(_ article: Int) -> Bool {
      // A number read from a damaged file may be beyond the last article.
      article / 64 < deletedArticles.count && deletedArticles[article / 64] >> UInt64(article % 64) & 1 == 1
    }
  }

  public let members: [Member]

  public init(_ members: [Member] = []) { self.members = members }

  public var articleCount: Int { members.reduce(0) { $0 + $1.articleCount } }
  public var pageCount: Int { members.reduce(0) { $0 + $1.reader.pageCount - $1.deletedPages.count } }

  /// The first damage met in any segment.
  public var damage: SegmentError? { members.lazy.compactMap { $0.reader.damage }.first }
}
