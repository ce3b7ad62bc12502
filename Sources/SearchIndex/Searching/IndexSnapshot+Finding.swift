public import Newspaper
internal import Search

extension IndexSnapshot {
  /// A page as the index has it, with what the holdings called it.
  public struct FoundPage: Sendable {
    /// With its articles, without the text of its lines.
    public let page: Page
    public let reference: PageReference
    /// Whether it is known to have been read without a problem; problems are not kept.
    public let isFlawless: Bool
  }

  /// The page that an id names, or on which an article it names stands; nil where none is known or several are.
  ///
  /// Cost: a look at the pages of the date in the id, which stand together; at all pages where it has none.
  public func page(of identifier: String) -> FoundPage? {
    let dates = identifier.split(separator: "/").compactMap { IssueDate(iso: String($0)) }
    let found = members.flatMap { member in
      member.reader.pages(dated: dates.first).lazy.filter { !member.deletedPages.contains($0) }
        .compactMap { member.reader.page($0, holding: identifier) }
    }
    return found.count == 1 ? found.first : nil
  }
}

extension SegmentReader {
  /// The page when it bears an id, or one of its articles does; ids of articles begin with that of their page.
  fileprivate func page(_ index: Int, holding identifier: String) -> IndexSnapshot.FoundPage? {
    let record = pageRecord(index)
    let name = record.page.id.description
    guard identifier.hasPrefix(name), identifier.utf8.count == name.utf8.count || identifier.hasPrefix(name + "/")
    else { return nil }
    let page = wholePage(index)
    guard name == identifier || page.articles.contains(where: { $0.id.description == identifier }) else { return nil }
    return IndexSnapshot.FoundPage(
      page: page, reference: page.reference(from: record.reference), isFlawless: record.isFlawless)
  }
}
