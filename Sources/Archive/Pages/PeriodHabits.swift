import Newspaper

/// The pages that are taken to open their articles alike: a newspaper's of one year, or an undated folder's.
struct HabitPeriod: Hashable {
  let newspaper: String?
  /// Nil where the date is not known.
  let year: Int?
  /// Only where the year is not known.
  let folder: [UInt8]
  let edition: String?

  init(_ source: PageSource) {
    let origin = source.listed
    newspaper = origin.newspaper?.value
    year = origin.date?.value.year
    folder = year == nil ? source.path.folder : []
    edition = year == nil ? origin.edition?.value : nil
  }
}

/// What was learnt of a period, and from which of its files.
///
/// The files are a fixed sample, chosen by what they are called and not by which were read before, so that the same page
/// gives the same articles whenever it is read, in an archive and by itself. See docs/decisions/0011.
struct PeriodHabits: Sendable {
  private(set) var habits = Habits()
  private var paths: Set<SourcePath> = []

  /// Nothing but the page itself can tell.
  init() {}

  /// Learns from a sample of a period's files. Cost is that of decoding `Limits.habitFiles` files, and of a look at the
  /// names of all.
  init(around source: PageSource, in catalogue: Catalogue, bytes: (PageReference) -> [UInt8]?) {
    for page in Self.sample(of: catalogue.issues(around: source)) {
      guard let bytes = bytes(page) else { continue }
      let encoding = catalogue.source(of: page.path).encoding
      habits.learn(from: Segmenter.rows(of: PlainText().read(bytes, path: page.path, encoding: encoding).lines).rows)
      paths.insert(page.path)
    }
  }

  func isLearnt(from path: SourcePath) -> Bool { paths.contains(path) }

  /// The files whose dates and names have the least digests: as good as chosen by lot, the same whatever else is there, and
  /// hardly others when files are added.
  static func sample(of issues: ArraySlice<Issue>) -> [PageReference] {
    let pages = issues.flatMap { issue in
      issue.pages.lazy.filter { $0.byteCount <= Limits.habitBytes }.map { page in
        (digest: ContentHash("\(issue.date?.description ?? "")/\(page.name)".utf8).value, page: page)
      }
    }
    return pages.sorted { ($0.digest, $0.page.name) < ($1.digest, $1.page.name) }.prefix(Limits.habitFiles).map(\.page)
  }
}
