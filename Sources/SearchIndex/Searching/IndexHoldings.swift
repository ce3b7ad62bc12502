public import Newspaper
public import Search
internal import Synchronization

/// Newspapers, issues, pages and articles as an index keeps them, without touching the archive.
///
/// Pages have their articles but not the text of their lines, which only the archive has.
public final class IndexHoldings: Holdings {
  private struct Place: Hashable {
    let member: Int
    let page: Int
  }

  /// What is made when it is first asked for: its cost grows with the number of pages.
  private struct Contents {
    var issues: [Issue] = []
    var places: [PageReference: Place] = [:]
    /// The pages of each file in order, by the reference that lists it.
    var pages: [SourcePath: [Place]] = [:]
  }

  private let snapshot: IndexSnapshot
  private let contents = Mutex<Contents?>(nil)

  public init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

  public var issues: [Issue] { read { $0.issues } }
  public let problems: [Problem] = []

  public func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    guard let place = read({ $0.places[reference] }) else { throw missing(reference) }
    return try page(at: place, reference)
  }

  public func pages(at reference: PageReference) throws(HoldingsError) -> [Page] {
    if reference.part != nil { return [try page(reference)] }
    guard let places = read({ $0.pages[reference.path] }) else { throw missing(reference) }
    var pages: [Page] = []
    for place in places { pages.append(try page(at: place, reference)) }
    return pages
  }

  private func page(at place: Place, _ reference: PageReference) throws(HoldingsError) -> Page {
    let reader = snapshot.members[place.member].reader
    let page = reader.wholePage(place.page)
    // What is read from damaged bytes is nobody's text.
    if reader.damage != nil { throw missing(reference) }
    return page
  }

  private func missing(_ reference: PageReference) -> HoldingsError {
    .unavailable(Problem(path: reference.path, cause: .unreadable(errno: 2)))
  }

  private func read<Value: Sendable>(_ value: (Contents) -> Value) -> Value {
    contents.withLock { contents in
      let made = contents ?? makeContents()
      contents = made
      return value(made)
    }
  }

  // MARK: Making

  fileprivate struct IssueKey: Hashable {
    let newspaper: String?
    let date: IssueDate?
    let edition: String?
    /// Of undated issues the folder tells them apart.
    let folder: [UInt8]
  }

  private func makeContents() -> Contents {
    var contents = Contents()
    var found: [IssueKey: [(rank: HitRank, reference: PageReference)]] = [:]
    for (member, entry) in snapshot.members.enumerated() {
      for page in 0..<entry.reader.pageCount where !entry.deletedPages.contains(page) {
        let record = entry.reader.pageRecord(page)
        let place = Place(member: member, page: page)
        contents.places[record.page.reference(from: record.reference)] = place
        contents.pages[record.page.path, default: []].append(place)
        // A file of several pages is listed once.
        if record.page.part == 1 { found[IssueKey(record), default: []].append((record.rank, record.reference)) }
      }
    }
    for (path, places) in contents.pages where places.count > 1 {
      contents.pages[path] = places.sorted { part(of: $0) < part(of: $1) }
    }
    contents.issues = found.map { key, pages in
      let sorted = pages.sorted { $0.rank < $1.rank }.map(\.reference)
      return Issue(
        newspaper: key.newspaper, date: key.date, edition: key.edition, name: key.name(of: sorted), pages: sorted)
    }.sorted(by: Issue.precedes)
    return contents
  }

  private func part(of place: Place) -> Int { snapshot.members[place.member].reader.pageRecord(place.page).page.part }
}

extension IndexHoldings.IssueKey {
  init(_ record: PageRecord) {
    let components = record.page.path.components.dropLast()
    self.init(
      newspaper: record.page.newspaper, date: record.page.date, edition: record.page.edition,
      folder: record.page.date == nil ? Array(components.joined(separator: [0x2F])) : [])
  }

  func name(of pages: [PageReference]) -> String {
    if let date { return date.description }
    return folder.isEmpty ? pages.first?.name ?? "" : String(decoding: folder, as: UTF8.self)
  }
}

extension Issue {
  /// Newspapers by name, oldest first, undated last by their names.
  fileprivate static func precedes(_ a: Issue, _ b: Issue) -> Bool {
    if a.newspaper != b.newspaper { return (a.newspaper ?? "\u{10FFFF}") < (b.newspaper ?? "\u{10FFFF}") }
    let dates = (IssueDate.packed(a.date), IssueDate.packed(b.date))
    return (dates.0, a.edition ?? "", a.name) < (dates.1, b.edition ?? "", b.name)
  }
}
