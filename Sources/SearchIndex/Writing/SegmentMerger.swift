internal import ChineseText
internal import Newspaper
public import Storage

/// Puts several segments together in one, without what is deleted. The segments stay as they are.
///
/// Memory grows with the number of pages, articles and figures, not with their text.
public struct SegmentMerger {
  private let members: [IndexSnapshot.Member]
  /// Pages in the order of hits: the member each comes from, and its number there.
  private let pages: [(member: Int, page: Int)]
  /// Articles likewise.
  private let articles: [(member: Int, article: Int)]
  /// For every member the new numbers of its articles; the largest number where one is deleted.
  let articleNumbers: [[UInt32]]

  public init(_ members: [IndexSnapshot.Member]) {
    self.members = members
    let ranked = members.indices.flatMap { member in
      (0..<members[member].reader.pageCount).filter { !members[member].deletedPages.contains($0) }.map {
        (rank: members[member].reader.pageRecord($0).rank, member: member, page: $0)
      }
    }
    pages = ranked.sorted { $0.rank < $1.rank }.map { ($0.member, $0.page) }
    articles = pages.flatMap { page in
      members[page.member].reader.articles(ofPage: page.page).map { (page.member, $0) }
    }
    var numbers = members.map { Array(repeating: UInt32.max, count: $0.reader.articleCount) }
    for (number, article) in articles.enumerated() { numbers[article.member][article.article] = UInt32(number) }
    articleNumbers = numbers
  }

  /// Writes the new segment under a new name; its bytes are safe when this returns, its name once the folder is synced.
  ///
  /// - Throws: ``SegmentError/damaged(path:part:bytes:)`` when a segment is damaged, what storage throws, or
  ///   `CancellationError` when the task was cancelled; the new file is of no use then.
  public func write(to path: String, in files: any FileSystem) throws -> SegmentSummary {
    var file = try SegmentFileWriter(path, in: files)
    var names = NameTable()
    let nameNumbers = members.map { member in
      [0] + (0..<member.reader.names.count).map { names.number(of: member.reader.names.name($0 + 1)) }
    }
    try writePages(to: &file, nameNumbers, &names)
    try writeColumns(to: &file, nameNumbers)
    let textByteCount = try writeText(to: &file, nameNumbers)
    let lengths = articles.map { UInt32(members[$0.member].reader.length(ofArticle: $0.article, folds: .all)) }
    try TermMerging(members.map(\.reader), articleNumbers: articleNumbers, lengths: lengths).write(to: &file)
    for member in members { member.reader.file.bytes.forget() }
    try writeFigures(to: &file)
    try names.write(to: &file)
    for member in members { if let damage = member.reader.damage { throw damage } }
    let byteCount = try file.finish()
    return SegmentSummary(
      path: path, byteCount: byteCount, pageCount: pages.count, articleCount: articles.count,
      textByteCount: textByteCount)
  }

  // MARK: Pages

  private func writePages(
    to file: inout SegmentFileWriter, _ nameNumbers: [[Int]], _ names: inout NameTable
  ) throws(StorageError) {
    var places: [UInt64] = [0]
    var firstArticles: [UInt32] = [0]
    try file.begin(.pages)
    for page in pages {
      var sink = ByteSink()
      members[page.member].reader.pageRecord(page.page).write(to: &sink, names: &names)
      try file.write(sink.bytes)
      places.append(UInt64(file.offset))
      let count = members[page.member].reader.articles(ofPage: page.page).count
      firstArticles.append((firstArticles.last ?? 0) + UInt32(count))
    }
    try file.write(.pagePlaces, places)
    try file.write(.pageFirstArticles, firstArticles)
    try file.write(.pageDates, pages.map { members[$0.member].reader.pageDates.entry(UInt32.self, $0.page) })
    try writeNames(.pageNewspapers, nameNumbers, to: &file) { $0.pageNewspapers }
    try writeNames(.pageSections, nameNumbers, to: &file) { $0.pageSections }
    try writeNames(.pageNumbers, nameNumbers, to: &file) { $0.pageNumbers }
  }

  private func writeNames(
    _ part: SegmentPart, _ nameNumbers: [[Int]], to file: inout SegmentFileWriter, _ column: (SegmentReader) -> ByteView
  ) throws(StorageError) {
    try file.write(
      part,
      pages.map { page in
        let number = Int(column(members[page.member].reader).entry(UInt32.self, page.page))
        return UInt32(nameNumbers[page.member].indices.contains(number) ? nameNumbers[page.member][number] : 0)
      })
  }

  // MARK: Articles

  private func writeColumns(to file: inout SegmentFileWriter, _ nameNumbers: [[Int]]) throws(StorageError) {
    try file.write(.articleKinds, articles.map { members[$0.member].reader.kindCode(ofArticle: $0.article) })
    try file.write(
      .articleLengths,
      articles.map { members[$0.member].reader.articleLengths.entry(UInt32.self, $0.article) })
    var authorPlaces: [UInt32] = [0]
    var authors: [UInt32] = []
    var stretchPlaces: [UInt32] = [0]
    var stretches = ByteSink()
    for (member, article) in articles {
      let numbers = nameNumbers[member]
      for author in members[member].reader.authors(ofArticle: article) where Int(author) < numbers.count {
        authors.append(UInt32(numbers[Int(author)]))
      }
      authorPlaces.append(UInt32(authors.count))
      for stretch in members[member].reader.stretches(ofArticle: article) { stretch.write(to: &stretches) }
      stretchPlaces.append(UInt32(truncatingIfNeeded: stretches.count))
    }
    try file.write(.authorPlaces, authorPlaces)
    try file.write(.authorNumbers, authors)
    try file.write(.stretchPlaces, stretchPlaces)
    try file.write(.stretches, stretches.bytes)
  }

  /// Writes every article's record and text, the text as it is where all members have it in the same codes.
  ///
  /// - Returns: Bytes of text as UTF-8.
  private func writeText(to file: inout SegmentFileWriter, _ nameNumbers: [[Int]]) throws -> Int {
    let tables = Set(members.map(\.reader.decoder.bytes))
    let encoder = tables.count == 1 ? nil : TextEncoder(for: sample)
    let byteCounts = members.first?.reader.decoder.byteCounts ?? []
    if let encoder {
      try file.write(.textCodes, encoder.entries)
    } else {
      try file.write(.textCodes, tables.first ?? [])
    }
    var byteCount = 0
    var places: [UInt64] = [0]
    var sink = ByteSink()
    var record = ByteSink()
    var memory = ReadMemory(members.map(\.reader))
    try file.begin(.text)
    for (index, (member, article)) in articles.enumerated() {
      if index % 256 == 0 { try Task.checkCancellation() }
      let reader = members[member].reader
      var (source, codes) = reader.codedRecord(ofArticle: article)
      record.removeAll()
      ArticleRecord.copy(&source, to: &record, nameNumbers: nameNumbers[member])
      sink.removeAll()
      sink.append(record.count)
      sink.append(record.bytes)
      if let encoder {
        let text = codes.withBytes(0..<codes.count) { reader.decoder.scalars(of: $0) }
        encoder.append(text, to: &sink)
        for scalar in text { byteCount += UTF8.width(scalar) }
      } else {
        sink.append(codes.bytes(0..<codes.count))
        byteCount += codes.withBytes(0..<codes.count) { TextDecoder.byteCount(of: $0, byteCounts) }
      }
      try file.write(sink.bytes)
      places.append(UInt64(file.offset))
      memory.forget(whenWritten: file.length)
    }
    try file.write(.textPlaces, places)
    return byteCount
  }

  /// Some of the text as UTF-8, from all over the new segment.
  private var sample: [UInt8] {
    var bytes: [UInt8] = []
    let step = max(1, articles.count / 2000)
    for index in stride(from: 0, to: articles.count, by: step) {
      let (member, article) = articles[index]
      let text = members[member].reader.record(ofArticle: article).text
      bytes += String(String.UnicodeScalarView(text.prefix(4000))).utf8
    }
    return bytes
  }

  // MARK: Figures

  private func writeFigures(to file: inout SegmentFileWriter) throws(StorageError) {
    var figures = FigureGatherer()
    var starts: [Int] = [0]
    for member in members {
      figures.add(member.reader.figures, articleCount: member.reader.articleCount)
      starts.append(starts[starts.count - 1] + member.reader.articleCount)
    }
    try figures.write(to: &file, order: articles.map { starts[$0.member] + $0.article })
  }
}

/// Gives back the memory of segments that are read from end to end while they are merged: mapped pages count as the
/// program's as long as the system has no better use for them.
struct ReadMemory {
  private static let interval = 24 << 20

  private let segments: [SegmentReader]
  private var next = Self.interval

  init(_ segments: [SegmentReader]) { self.segments = segments }

  /// To be called with how much was written so far.
  mutating func forget(whenWritten count: Int) {
    guard count >= next else { return }
    next = count + Self.interval
    for segment in segments { segment.file.bytes.forget() }
  }
}
