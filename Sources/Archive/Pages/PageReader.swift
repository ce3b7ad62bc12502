public import Newspaper

/// Reads the pages of one file: bytes → text → articles. A value without state; may be used from any thread.
public struct PageReader: Sendable {
  public var formats: Formats
  /// What people said of pages; nil to read them as they are.
  public var corrections: (any CorrectionSource)?

  public init(formats: Formats = .all, corrections: (any CorrectionSource)? = nil) {
    self.formats = formats
    self.corrections = corrections
  }

  /// Makes pages of a file's bytes, in order and at least one. Cost grows with the number of bytes.
  ///
  /// The path names the pages in their problems, chooses the format, and tells number and date where it can.
  public func pages(from bytes: [UInt8], path: SourcePath) -> [Page] {
    pages(from: bytes, source: PageSource(path: path))
  }

  /// Makes pages of a file whose place in the archive is known.
  func pages(from bytes: [UInt8], source: PageSource) -> [Page] {
    let format = formats.format(of: source.path.bytes) ?? PlainText()
    let text = format.read(bytes, path: source.path, encoding: source.encoding)
    let splitter = PageSplitter(text, isOnePage: source.place.origin.number != nil && !source.prefersText)
    var pages: [Page] = []
    for part in splitter.parts {
      let number = pages.count + 1
      let origin = source.origin(of: part, number: number, of: splitter.parts.count, after: pages.last)
      pages.append(page(of: part.lines, origin: origin, part: number, text, format: format.name, source))
    }
    finish(&pages, bytes: bytes, source)
    pages[0].problems = text.problems + pages[0].problems
    if splitter.isCutShort {
      pages[0].problems.append(Problem(path: source.path, cause: .tooManyPages(limit: Limits.fileParts)))
    }
    return pages
  }

  private func page(
    of lines: ArraySlice<SourceLine>, origin: PageOrigin, part: Int, _ text: PageText, format: String,
    _ source: PageSource
  ) -> Page {
    let known = origin.known
    var page = Page(
      id: PageID(""), path: source.path, format: format, encoding: text.encoding, newspaper: known.newspaper?.value,
      date: known.date?.value, edition: known.edition?.value, number: known.number?.value,
      section: known.section?.value, sourceLines: Array(lines),
      evidence: Evidence(rules: known.rules, encoding: text.encodingEvidence), part: part)
    page.problems = origin.contradictions.map { Problem(path: source.path, cause: $0, line: lines.first?.number) }
    page.problems += origin.doubts.map { Problem(path: source.path, cause: .doubtfulDate($0.doubt), line: $0.line) }
    return page
  }

  /// Names the pages, which needs all of them, and reads their articles, whose names begin with the page's.
  private func finish(_ pages: inout [Page], bytes: [UInt8], _ source: PageSource) {
    let references = pages.count > 1 ? pages.map { source.reference(to: $0) } : []
    var taken: Set<PageID> = []
    for index in pages.indices {
      let content = pages.count > 1 ? Array(bytes[pages[index].byteRange]) : bytes
      pages[index].digest = ContentHash(content).digest
      let id = source.id(of: pages[index], unless: taken)
      taken.insert(id)
      pages[index].id = id
      pages[index].parts = references
      let statements = correct(&pages[index])
      let segments = Segmenter(habits: source.habits.habits, isLearntFrom: source.habits.isLearnt(from: source.path))
        .segment(pages[index].sourceLines, page: id, statements: statements)
      pages[index].articles = segments.articles
      pages[index].problems += segments.longLines.map { Problem(path: source.path, cause: $0.cause, line: $0.line) }
      if source.isDuplicate { pages[index].problems.append(Problem(path: source.path, cause: .duplicatePage)) }
    }
    addOldCorrections(to: &pages, source.path)
    if pages.count > 1 { JumpLinker.link(&pages) }
  }

  /// What was said of the file's pages before they changed cannot be followed, and is told of on the first of them.
  private func addOldCorrections(to pages: inout [Page], _ path: SourcePath) {
    guard let corrections else { return }
    let present = Set(pages.compactMap(\.digest))
    for old in corrections.pages(calledBy: path) where !present.contains(old) {
      pages[0].problems.append(Problem(path: path, cause: .correction(.pageChanged(old))))
    }
  }

  /// Looks up what is said of a page; what cannot be followed becomes a problem of it.
  private func correct(_ page: inout Page) -> LineStatements {
    do throws(CorrectionFault) {
      if let digest = page.digest { page.correction = try corrections?.correction(of: digest) }
    } catch {
      page.problems.append(Problem(path: page.path, cause: .correction(error)))
    }
    guard let correction = page.correction else { return LineStatements() }
    let statements = LineStatements(correction, of: page.sourceLines)
    page.problems += statements.faults.map { Problem(path: page.path, cause: .correction($0.fault), line: $0.line) }
    return statements
  }
}
