import Newspaper

/// The issues of an archive, put together from paths and `archive.conf` alone.
struct Catalogue {
  let issues: [Issue]
  private let places: PlaceTable
  private let configuration: Configuration
  /// Files whose newspaper, date and number another file has; their pages are named by their content.
  private let duplicates: Set<SourcePath>
  private let issuePlaces: [IssueKey: Int]
  /// The years of the issues dated by their paths, by newspaper.
  let years: [String?: ClosedRange<Int>]

  /// The root's name is what undated pages directly in the root are called by.
  init(files: [ArchiveScan.File], rootName: String, configuration: Configuration = Configuration()) {
    self.configuration = configuration
    var groups = IssueGroups()
    places = PlaceTable(files: files.map(\.path)) { index, place in
      groups.add(Self.source(of: files[index].path, place, configuration), byteCount: files[index].byteCount)
    }
    let ordered = groups.list.sorted { $0.key < $1.key }.map { (key: $0.key, listings: Self.inPageOrder($0.listings)) }
    issuePlaces = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.key, $0) })
    years = Self.years(of: ordered.lazy.map(\.key))
    issues = ordered.map { key, listings in
      Issue(
        newspaper: key.newspaper, date: key.date, edition: key.edition, name: key.name(rootName: rootName),
        pages: listings.map(\.reference))
    }
    duplicates = Set(ordered.filter { $0.key.date != nil }.flatMap { Self.duplicates(in: $0.listings) })
  }

  /// The files of each issue as they are told one after another.
  private struct IssueGroups {
    private(set) var list: [(key: IssueKey, listings: [Listing])] = []
    private var places: [IssueKey: Int] = [:]
    private var last = 0

    mutating func add(_ source: PageSource, byteCount: Int) {
      let key = IssueKey(source)
      // A folder's files are nearly always of one issue.
      if list.isEmpty || list[last].key != key {
        last = places[key] ?? list.count
        if last == list.count {
          list.append((key, []))
          places[key] = last
        }
      }
      list[last].listings.append(Listing(source, byteCount: byteCount))
    }
  }

  /// What is known of a file without opening it. Cost grows with the length of its path.
  func source(of path: SourcePath) -> PageSource {
    var source = Self.source(of: path.bytes, places.place(of: path.bytes), configuration)
    source.isDuplicate = duplicates.contains(path)
    source.isWholeIssue = issue(of: source)?.pages.count == 1
    return source
  }

  /// What the reading of a file depends on that its issue and its reference do not tell.
  func distinction(of path: SourcePath) -> (isDuplicate: Bool, place: PagePlace?) {
    let isRead = configuration.prefersText(for: path.bytes)
    return (duplicates.contains(path), isRead ? source(of: path).place : nil)
  }

  /// The years of a newspaper's issues, or of all where it has no dated one; nil where there is none.
  func years(of newspaper: String?) -> ClosedRange<Int>? {
    if let newspaper, let own = years[newspaper] { return own }
    return years.values.reduce(nil) { all, own in
      all.map { min($0.lowerBound, own.lowerBound)...max($0.upperBound, own.upperBound) } ?? own
    }
  }

  private static func years(of keys: some Sequence<IssueKey>) -> [String?: ClosedRange<Int>] {
    var years: [String?: ClosedRange<Int>] = [:]
    for key in keys {
      guard let year = key.date?.year else { continue }
      let known = years[key.newspaper] ?? year...year
      years[key.newspaper] = min(known.lowerBound, year)...max(known.upperBound, year)
    }
    return years
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

  private static func source(of path: [UInt8], _ place: PagePlace, _ configuration: Configuration) -> PageSource {
    guard !configuration.isEmpty else { return PageSource(path: SourcePath(bytes: path), place: place) }
    var source = PageSource(
      path: SourcePath(bytes: path), place: place.corrected(by: configuration.origin(of: path)))
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
    // Listings are large; their places are sorted, and they are moved once.
    let order = listings.indices.sorted { precedes(listings[$0], listings[$1]) }
    return order.map { listings[$0] }
  }

  private static func precedes(_ a: Listing, _ b: Listing) -> Bool {
    switch (a.reference.number, b.reference.number) {
    case (nil, _?): return false
    case (_?, nil): return true
    case (let first?, let second?) where first != second: return first < second
    default: break
    }
    let (first, second) = (a.article ?? 0, b.article ?? 0)
    return first == second
      ? comesBefore(a.reference.path.bytes, b.reference.path.bytes) : first < second
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
    case (let first?, let second?) where a.newspaper == b.newspaper && first != second: first < second
    case (let first?, let second?):
      (a.newspaper ?? "", first, a.edition ?? "") < (b.newspaper ?? "", second, b.edition ?? "")
    }
  }

  /// Dates tell nearly all issues apart, and names cost more to hash.
  func hash(into hasher: inout Hasher) {
    hasher.combine(date?.dayNumber ?? date?.year)
    hasher.combine(folder)
  }
}
