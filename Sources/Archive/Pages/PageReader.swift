public import Newspaper

/// Reads one page: bytes → text → articles. A value without state; may be used from any thread.
public struct PageReader: Sendable {
  public var formats: Formats

  public init(formats: Formats = .all) { self.formats = formats }

  /// Makes a page of a file's bytes. Cost grows with their number.
  ///
  /// The path names the page in its problems, chooses the format, and tells number and date where it can. A duplicate,
  /// whose newspaper, date and number another page has, is named by its content.
  public func page(from bytes: [UInt8], path: SourcePath, isDuplicate: Bool = false) -> Page {
    let name = FileName(path.bytes)
    let format = formats.format(of: path.bytes) ?? PlainText()
    let text = format.read(bytes, path: path)
    let place = PagePlace(folders: path.components.dropLast().map { $0 }).reading(file: name.stem)
    let id = PageID(place, bytes: bytes, isDuplicate: isDuplicate)
    let segments = Segmenter().segment(text.lines, page: id)
    var page = Page(
      id: id, path: path, format: format.name, encoding: text.encoding, newspaper: place.newspaper, date: place.date,
      number: place.number, section: place.section, articles: segments.articles, sourceLines: text.lines,
      problems: text.problems)
    page.problems += segments.longLines.map { Problem(path: path, cause: $0.cause, line: $0.line) }
    if isDuplicate { page.problems.append(Problem(path: path, cause: .duplicatePage)) }
    return page
  }
}

extension PageID {
  /// From what the page is, where newspaper or not date and number are known; from its bytes otherwise.
  init(_ place: PagePlace, bytes: [UInt8], isDuplicate: Bool) {
    if let date = place.date, let number = place.number, !isDuplicate {
      self.init("\(place.newspaper ?? "_")/\(date)/\(number)")
    } else {
      self.init("~\(ContentHash(bytes).hexadecimal)")
    }
  }
}
