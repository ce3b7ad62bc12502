public import Newspaper
public import Storage

/// Gathers pages in memory and writes them as one segment. Used from one task at a time.
///
/// Memory is about five times the text of the pages it holds; write it when `isFull` says so, and begin a new one.
public struct SegmentBuilder: Sendable {
  /// Bytes of text at which a segment is large enough.
  public static let usualByteCount = 48 << 20

  private struct GatheredPage: Sendable {
    let rank: HitRank
    /// Its record in `pageBytes`.
    let record: Range<Int>
    /// Its articles, in `articles`.
    let articles: Range<Int>
    let date: IssueDate?
    // Numbers of names, 0 for none
    let newspaper: Int
    let section: Int
    let number: Int
  }

  private struct GatheredArticle: Sendable {
    let kind: ArticleKind
    let authors: [Int]
    /// Its record in `recordBytes`, and its text in `texts`.
    let record: Range<Int>
    let text: Range<Int>
    let units: UnitGatherer.GatheredText
  }

  private let byteCountLimit: Int
  private let codes: SharedTextCode
  private var pages: [GatheredPage] = []
  private var articles: [GatheredArticle] = []
  private var pageSink = ByteSink()
  private var recordSink = ByteSink()
  private var texts: [UInt8] = []
  private var names = NameTable()
  private var gatherer = UnitGatherer()
  private var figures = FigureGatherer()

  /// - Parameters:
  ///   - byteCountLimit: How much text makes it full.
  ///   - codes: Of segments that are going to be merged: those with the same codes are merged sooner.
  public init(byteCountLimit: Int = SegmentBuilder.usualByteCount, codes: SharedTextCode = SharedTextCode()) {
    self.byteCountLimit = byteCountLimit
    self.codes = codes
  }

  public var isEmpty: Bool { pages.isEmpty }
  public var isFull: Bool { texts.count >= byteCountLimit }
  public var pageCount: Int { pages.count }
  public var articleCount: Int { articles.count }
  /// Bytes of text in the articles so far, as UTF-8.
  public var textByteCount: Int { texts.count }

  // MARK: Gathering

  /// Adds a page with its articles.
  ///
  /// - Parameters:
  ///   - page: As it was read.
  ///   - reference: As the holdings list it.
  ///   - stamp: How its file was when it was read.
  public mutating func add(_ page: Page, listedAs reference: PageReference, stamp: FileStamp) {
    let record = PageRecord(
      page: page, reference: reference, stamp: stamp, lines: page.sourceLines.map { ($0.number, $0.byteRange) },
      isFlawless: page.problems.isEmpty)
    let start = pageSink.count
    record.write(to: &pageSink, names: &names)
    let firstArticle = articles.count
    for (place, article) in page.articles.enumerated() { add(article, on: page.id, place: place) }
    pages.append(
      GatheredPage(
        rank: record.rank, record: start..<pageSink.count, articles: firstArticle..<articles.count, date: page.date,
        newspaper: names.number(of: page.newspaper), section: names.number(of: page.section),
        number: names.number(of: page.number?.label)))
  }

  private mutating func add(_ article: Article, on page: PageID, place: Int) {
    let textStart = texts.count
    let sources = article.fields.map { field in
      let text = article.text(of: field)
      texts.append(contentsOf: text.utf8)
      return (field: field, source: Array(scalarsOf: text))
    }
    let fields = sources.map { ArticleRecord.Field(field: $0.field, count: $0.source.count) }
    let start = recordSink.count
    ArticleRecord.write(article, on: page, place: place, fields: fields, to: &recordSink, names: &names)
    let units = gatherer.add(sources)
    figures.add(sources, ofArticle: articles.count)
    articles.append(
      GatheredArticle(
        kind: article.kind, authors: article.authors.map { names.number(of: $0.name) },
        record: start..<recordSink.count, text: textStart..<texts.count, units: units))
  }

  // MARK: Writing

  /// Writes the segment under a new name; its bytes are safe when this returns, its name once the folder is synced.
  public consuming func write(to path: String, in files: any FileSystem) throws(StorageError) -> SegmentSummary {
    pages.sort { $0.rank < $1.rank }
    var file = try SegmentFileWriter(path, in: files)
    try writePages(to: &file)
    let order = pages.flatMap { $0.articles }
    try writeArticles(order, to: &file)
    try TermGathering(gatherer, texts: order.map { articles[$0].units }).write(to: &file)
    try figures.write(to: &file, order: order)
    try names.write(to: &file)
    let byteCount = try file.finish()
    return SegmentSummary(
      path: path, byteCount: byteCount, pageCount: pages.count, articleCount: articles.count,
      textByteCount: texts.count)
  }

  private func writePages(to file: inout SegmentFileWriter) throws(StorageError) {
    var places: [UInt64] = [0]
    var firstArticles: [UInt32] = [0]
    try file.begin(.pages)
    for page in pages {
      try file.write(Array(pageSink.bytes[page.record]))
      places.append(UInt64(file.offset))
      firstArticles.append((firstArticles.last ?? 0) + UInt32(page.articles.count))
    }
    try file.write(.pagePlaces, places)
    try file.write(.pageFirstArticles, firstArticles)
    try file.write(.pageDates, pages.map { IssueDate.packed($0.date) })
    try file.write(.pageNewspapers, pages.map { UInt32($0.newspaper) })
    try file.write(.pageSections, pages.map { UInt32($0.section) })
    try file.write(.pageNumbers, pages.map { UInt32($0.number) })
  }

  private func writeArticles(_ order: [Int], to file: inout SegmentFileWriter) throws(StorageError) {
    try file.write(.articleKinds, order.map { articles[$0].kind.code })
    try file.write(.articleLengths, order.map { UInt32(truncatingIfNeeded: articles[$0].units.length) })
    try writeAuthors(order, to: &file)
    try writeStretches(order, to: &file)
    let encoder = codes.encoder(for: texts)
    var places: [UInt64] = [0]
    try file.write(.textCodes, encoder.entries)
    try file.begin(.text)
    var sink = ByteSink()
    for index in order {
      sink.removeAll()
      sink.append(articles[index].record.count)
      sink.append(recordSink.bytes[articles[index].record])
      encoder.append(texts, articles[index].text, to: &sink)
      try file.write(sink.bytes)
      places.append(UInt64(file.offset))
    }
    try file.write(.textPlaces, places)
  }

  private func writeAuthors(_ order: [Int], to file: inout SegmentFileWriter) throws(StorageError) {
    var places: [UInt32] = [0]
    var numbers: [UInt32] = []
    for index in order {
      numbers += articles[index].authors.map { UInt32($0) }
      places.append(UInt32(numbers.count))
    }
    try file.write(.authorPlaces, places)
    try file.write(.authorNumbers, numbers)
  }

  private func writeStretches(_ order: [Int], to file: inout SegmentFileWriter) throws(StorageError) {
    var places: [UInt32] = [0]
    var sink = ByteSink()
    for index in order {
      for stretch in gatherer.stretches[articles[index].units.stretches] {
        stretch.write(to: &sink)
      }
      places.append(UInt32(truncatingIfNeeded: sink.count))
    }
    try file.write(.stretchPlaces, places)
    try file.write(.stretches, sink.bytes)
  }
}

/// What a segment holds, known when it is written.
public struct SegmentSummary: Hashable, Sendable {
  public var path: String
  /// Of the file.
  public var byteCount: Int
  public var pageCount: Int
  public var articleCount: Int
  /// Of the articles' text as UTF-8.
  public var textByteCount: Int
}

extension ArticleKind {
  /// Its number in a segment.
  var code: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }

  /// The last kind, other, for a number that is none.
  init(code: UInt8) { self = Self.allCases.indices.contains(Int(code)) ? Self.allCases[Int(code)] : .other }
}
