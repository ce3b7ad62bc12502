internal import ChineseText
public import Newspaper
public import Storage

/// Reads a segment. Opening it looks at a few hundred bytes and the checksums, however long it is.
///
/// All members may be called from any thread. What is read from damaged bytes is worth nothing, but never stops the program:
/// ask for `damage` before an answer is believed.
public final class SegmentReader: Sendable {
  let file: SegmentFile
  let names: NameView
  let units: UnitLookup
  let terms: TermDictionary
  let figures: FigureTable
  private let pagePlaces: ByteView
  private let pageBytes: ByteView
  private let pageFirstArticles: ByteView
  private let articleKinds: ByteView
  let articleLengths: ByteView
  let pageDates: ByteView
  let pageNewspapers: ByteView
  let pageSections: ByteView
  let pageNumbers: ByteView
  private let stretchPlaces: ByteView
  private let stretches: ByteView
  let authorPlaces: ByteView
  let authorNumbers: ByteView
  private let textPlaces: ByteView
  private let text: ByteView
  let authorNames = AuthorNames()
  let decoder: TextDecoder

  public let pageCount: Int
  public let articleCount: Int

  /// - Throws: ``SegmentError`` when the file is not there, not whole, of another version, or its tables are damaged.
  public init(_ path: String, in files: any FileSystem) throws(SegmentError) {
    file = try SegmentFile(path, in: files)
    names = NameView(file)
    units = UnitLookup(file)
    terms = TermDictionary(file)
    figures = FigureTable(file)
    stretchPlaces = file.view(.stretchPlaces)
    stretches = file.view(.stretches)
    authorPlaces = file.view(.authorPlaces)
    authorNumbers = file.view(.authorNumbers)
    pageNewspapers = file.view(.pageNewspapers)
    pageSections = file.view(.pageSections)
    pageNumbers = file.view(.pageNumbers)
    pagePlaces = file.view(.pagePlaces)
    pageBytes = file.view(.pages)
    pageFirstArticles = file.view(.pageFirstArticles)
    articleKinds = file.view(.articleKinds)
    articleLengths = file.view(.articleLengths)
    pageDates = file.view(.pageDates)
    textPlaces = file.view(.textPlaces)
    text = file.view(.text)
    decoder = TextDecoder(file)
    pageCount = pageDates.entryCount(UInt32.self)
    articleCount = articleKinds.count
  }

  public var path: String { file.path }

  // MARK: Damage

  /// The first damage met so far; nil where every byte that was looked at is as it was written.
  public var damage: SegmentError? { file.damage }

  /// Reads the whole file against its checksums.
  public func check() throws(SegmentError) {
    file.checkAll()
    if let damage { throw damage }
  }

  // MARK: Pages

  /// The articles of a page, numbered through the segment.
  public func articles(ofPage index: Int) -> Range<Int> {
    let first = Int(pageFirstArticles.entry(UInt32.self, index))
    let end = Int(pageFirstArticles.entry(UInt32.self, index + 1))
    return first <= end && end <= articleCount ? first..<end : 0..<0
  }

  func firstArticle(ofPage index: Int) -> UInt32 {
    min(pageFirstArticles.entry(UInt32.self, index), UInt32(articleCount))
  }

  /// The page an article stands on, which is none before a page that is known.
  public func page(ofArticle article: Int, from start: Int = 0) -> Int {
    var step = 1
    var low = start
    while low + step < pageCount, Int(pageFirstArticles.entry(UInt32.self, low + step)) <= article {
      low += step
      step *= 2
    }
    var high = min(pageCount, low + step)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pageFirstArticles.entry(UInt32.self, middle)) <= article { low = middle } else { high = middle }
    }
    return low
  }

  func pageRecord(_ index: Int) -> PageRecord {
    let start = Int(truncatingIfNeeded: pagePlaces.entry(UInt64.self, index))
    let end = Int(truncatingIfNeeded: pagePlaces.entry(UInt64.self, index + 1))
    var source = ByteSource(pageBytes, from: start, to: max(start, end))
    return PageRecord(from: &source, names: names)
  }

  /// The file a page was read from; a page's record begins with it, so this costs less than the record.
  func path(ofPage index: Int) -> SourcePath {
    let start = Int(truncatingIfNeeded: pagePlaces.entry(UInt64.self, index))
    var source = ByteSource(pageBytes, from: start)
    return SourcePath(bytes: source.bytes(source.count()))
  }

  /// The page without its articles and lines; its index counts in the order of hits.
  public func page(_ index: Int) -> Page { pageRecord(index).page }

  /// What the holdings called the page, and how its file was then.
  public func source(ofPage index: Int) -> (reference: PageReference, stamp: FileStamp) {
    let record = pageRecord(index)
    return (record.reference, record.stamp)
  }

  /// The page with its articles, but without the text of its lines.
  public func wholePage(_ index: Int) -> Page {
    var page = pageRecord(index).page
    page.articles = articles(ofPage: index).enumerated().map { article($1, on: page.id, place: $0) }
    return page
  }

  // MARK: Articles

  func kindCode(ofArticle article: Int) -> UInt8 { articleKinds.number(UInt8.self, at: article) }
  func kind(ofArticle article: Int) -> ArticleKind { ArticleKind(code: kindCode(ofArticle: article)) }

  /// The numbers of the authors' names.
  func authors(ofArticle article: Int) -> [UInt32] {
    let start = Int(authorPlaces.entry(UInt32.self, article))
    let end = min(Int(authorPlaces.entry(UInt32.self, article + 1)), authorNumbers.entryCount(UInt32.self))
    return start < end ? (start..<end).map { authorNumbers.entry(UInt32.self, $0) } : []
  }

  /// The articles whose text does not fit the scheme of units.
  var irregular: PostingList? { terms.list(of: .irregular, hasPositions: false) }

  /// The article at a place of a page whose name is known.
  func article(_ index: Int, on page: PageID, place: Int) -> Article {
    var (source, text) = record(ofArticle: index)
    let fields = ArticleRecord.fields(from: &source)
    var rest = text[...]
    let texts = fields.map { field in
      let part = rest.prefix(field.count)
      rest = rest.dropFirst(field.count)
      return String(of: part)
    }
    return ArticleRecord.article(
      from: &source, fields: fields, texts: texts, on: page, place: place, kind: kind(ofArticle: index), names: names)
  }

  /// The article's text as it is compared, and nothing else of it.
  func text(ofArticle index: Int, folds: FoldOptions) -> ArticleText {
    ArticleText(fields(ofArticle: index), kind: kind(ofArticle: index), folds: folds)
  }

  /// The text of the article's fields, in reading order.
  func fields(ofArticle index: Int) -> [(field: ArticleField, source: [Unicode.Scalar])] {
    var (source, scalars) = record(ofArticle: index)
    var start = 0
    return ArticleRecord.fields(from: &source).map { field in
      let end = min(scalars.count, start + min(field.count, scalars.count))
      defer { start = end }
      return (field: field.field, source: Array(scalars[start..<end]))
    }
  }

  /// What each code of the texts stands for in folded text.
  func codes(foldedBy folds: FoldOptions) -> CodeTable { decoder.table(foldedBy: folds) }

  /// The text of an article that is not irregular as it is compared, read by a table of this segment.
  func folded(ofArticle index: Int, by codes: CodeTable) -> FoldedFields {
    var (source, scalars) = record(ofArticle: index, by: codes)
    var start = 0
    let parts = ArticleRecord.fields(from: &source).map { field in
      let end = min(scalars.count, start + min(field.count, scalars.count))
      defer { start = end }
      return FoldedFields.Part(field: field.field, range: start..<end)
    }
    return FoldedFields(parts: parts, scalars: scalars, kind: kind(ofArticle: index))
  }

  /// What the article's text is made of, for positions and fields.
  func stretches(ofArticle index: Int) -> [Stretch] {
    let start = Int(stretchPlaces.entry(UInt32.self, index))
    var source = ByteSource(stretches, from: start, to: Int(stretchPlaces.entry(UInt32.self, index + 1)))
    var result: [Stretch] = []
    while !source.isAtEnd {
      let number = source.number()
      result.append(
        Stretch(
          kind: StretchKind(rawValue: UInt8(number & 7)) ?? .body, length: Int(UInt32(truncatingIfNeeded: number >> 3)))
      )
    }
    return result
  }

  /// A bound for how many stretches an article has, at no cost: each takes a byte at least.
  func mostStretches(ofArticle index: Int) -> Int {
    Int(stretchPlaces.entry(UInt32.self, index + 1)) - Int(stretchPlaces.entry(UInt32.self, index))
  }

  /// What the article is made of, and its text.
  func record(ofArticle index: Int) -> (source: ByteSource, text: [Unicode.Scalar]) {
    record(ofArticle: index, by: codes(foldedBy: []))
  }

  private func record(ofArticle index: Int, by codes: CodeTable) -> (source: ByteSource, text: [Unicode.Scalar]) {
    let (source, coded) = codedRecord(ofArticle: index)
    return (source, coded.withBytes(0..<coded.count) { decoder.scalars(of: $0, by: codes) })
  }

  /// What the article is made of, and its text in the codes of the segment.
  func codedRecord(ofArticle index: Int) -> (source: ByteSource, text: ByteView) {
    let start = Int(truncatingIfNeeded: textPlaces.entry(UInt64.self, index))
    let end = min(text.count, Int(truncatingIfNeeded: textPlaces.entry(UInt64.self, index + 1)))
    var head = ByteSource(text, from: start, to: end)
    let count = head.count()
    let textStart = head.offset + count
    return (ByteSource(text, from: head.offset, to: textStart), text.part(textStart..<max(textStart, end)))
  }
}

extension SegmentReader {
  /// What each part takes, in bytes.
  public var partSizes: [String: Int] {
    Dictionary(uniqueKeysWithValues: SegmentPart.allCases.map { ("\($0)", file.byteCount(of: $0)) })
  }
}
