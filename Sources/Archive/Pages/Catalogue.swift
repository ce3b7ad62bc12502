import Newspaper

/// The issues of an archive, put together from paths and `archive.conf` alone.
struct Catalogue {
  let issues: [Issue]
  private let places: PlaceTable
  private let configuration: Configuration
  /// Files whose newspaper, date and number another file has; their pages are named by their content.
  private let duplicates: Set<SourcePath>
  private let issuePlaces: [IssueKey: Int]

  /// The root's name is what undated pages directly in the root are called by.
  init(files: [ArchiveScan.File], rootName: String, configuration: Configuration = Configuration()) {
    places = PlaceTable(files: files.map(\.path))
    self.configuration = configuration
    var groups: [IssueKey: [Listing]] = [:]
    for file in files {
      let source = Self.source(of: file.path, places, configuration)
      groups[IssueKey(source), default: []].append(Listing(source, byteCount: file.byteCount))
    }
    let ordered = groups.mapValues(Self.inPageOrder)
    let keys = ordered.keys.sorted()
    issuePlaces = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    issues = keys.map { key in
      Issue(
        newspaper: key.newspaper, date: key.date, edition: key.edition, name: key.name(rootName: rootName),
        pages: (ordered[key] ?? []).map(\.reference))
    }
    duplicates = Set(ordered.filter { $0.key.date != nil }.values.flatMap(Self.duplicates))
  }

  /// What is known of a file without opening it. Cost grows with the length of its path.
  func source(of path: SourcePath) -> PageSource {
    var source = Self.source(of: path.bytes, places, configuration)
    source.isDuplicate = duplicates.contains(path)
    source.isWholeIssue = issue(of: source)?.pages.count == 1
    return source
  }

  /// What the reading of a file depends on that its issue and its reference do not tell.
  func distinction(of path: SourcePath) -> (isDuplicate: Bool, place: PagePlace?) {
    let isRead = configuration.prefersText(for: path.bytes)
    return (duplicates.contains(path), isRead ? source(of: path).place : nil)
  }

  /// The issue a file belongs to.
  func issue(of source: PageSource) -> Issue? { issuePlaces[IssueKey(source)].map { issues[$0] } }

  /// The issues of a file's `HabitPeriod`: neighbours, because issues are in order.
  func issues(around source: PageSource) -> ArraySlice<Issue> {
    let period = HabitPeriod(source)
    guard let year = period.year else { return issuePlaces[IssueKey(source)].map { issues[$0...$0] } ?? [] }
    let first = issues.partitioningIndex { !$0.isBefore(year, of: period.newspaper) }
    let end = issues.partitioningIndex { !$0.isBefore(year + 1, of: period.newspaper) }
    return issues[first..<max(first, end)]
  }

  private static func source(of path: [UInt8], _ places: PlaceTable, _ configuration: Configuration) -> PageSource {
    let place = places.place(of: path).corrected(by: configuration.origin(of: path))
    var source = PageSource(path: SourcePath(bytes: path), place: place)
    source.prefersText = configuration.prefersText(for: path)
    source.encoding = configuration.encoding(of: path)
    return source
  }

  /// A reference with what puts it in order.
  private struct Listing {
    let reference: PageReference
    let article: Int?

    init(_ source: PageSource, byteCount: Int) {
      let origin = source.listed
      reference = PageReference(
        path: source.path, number: origin.number?.value, section: origin.section?.value, name: source.place.name,
        byteCount: byteCount)
      article = source.place.article
    }
  }

  /// Files of the same page that are not told apart as its articles.
  private static func duplicates(in listings: [Listing]) -> [SourcePath] {
    zip(listings, listings.dropFirst()).compactMap { first, second in
      guard let number = second.reference.number, first.reference.number == number, first.article == second.article
      else { return nil }
      return second.reference.path
    }
  }

  /// By number, unnumbered pages last, then by article, then by path in natural order.
  private static func inPageOrder(_ listings: [Listing]) -> [Listing] {
    // A number takes its label apart whenever it is asked, so each is asked once.
    let keyed = listings.map { listing in
      let number = listing.reference.number.map { (0, $0.part, $0.number) } ?? (1, "", 0)
      return (number: number, article: listing.article ?? 0, listing: listing)
    }
    let ordered = keyed.sorted { a, b in
      if a.number != b.number { return a.number < b.number }
      if a.article != b.article { return a.article < b.article }
      return comesBefore(a.listing.reference.path.bytes, b.listing.reference.path.bytes)
    }
    return ordered.map(\.listing)
  }
}

extension Issue {
  /// Whether it comes in the catalogue's order before a newspaper's issues of a year.
  fileprivate func isBefore(_ year: Int, of newspaper: String?) -> Bool {
    date.map { (self.newspaper ?? "", $0.year) < (newspaper ?? "", year) } ?? false
  }
}

/// What makes pages one issue: newspaper, date and edition, or the folder where no date is known.
private struct IssueKey: Hashable, Comparable {
  let newspaper: String?
  let date: IssueDate?
  let edition: String?
  /// Only where no date is known.
  let folder: [UInt8]

  init(_ source: PageSource) {
    let origin = source.listed
    newspaper = origin.newspaper?.value
    date = origin.date?.value
    edition = origin.edition?.value
    folder = date == nil ? source.path.folder : []
  }

  func name(rootName: String) -> String {
    let name =
      date?.description ?? (folder.isEmpty ? rootName : String(decoding: FileName(folder).whole, as: UTF8.self))
    return edition.map { "\(name) \($0)" } ?? name
  }

  /// Dated issues by newspaper, date and edition, then the others in natural order.
  static func < (a: Self, b: Self) -> Bool {
    switch (a.date, b.date) {
    case (nil, nil) where a.folder != b.folder: comesBefore(a.folder, b.folder)
    case (nil, nil): (a.newspaper ?? "", a.edition ?? "") < (b.newspaper ?? "", b.edition ?? "")
    case (nil, _): false
    case (_, nil): true
    case (let first?, let second?):
      (a.newspaper ?? "", first, a.edition ?? "") < (b.newspaper ?? "", second, b.edition ?? "")
    }
  }
}
