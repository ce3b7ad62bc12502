import Newspaper

/// What is known of a file before it is opened: from its path, from `archive.conf`, and from the files beside it.
struct PageSource {
  let path: SourcePath
  var place: PagePlace
  /// Whether another file has the same newspaper, date and number; such a page is named by its content.
  var isDuplicate = false
  /// Whether no other file belongs to the issue, so that a number read in the text names a page for good.
  var isWholeIssue = true
  /// Whether what the page says of itself counts before the path.
  var prefersText = false
  /// How its newspaper opened articles in its time, and from which files that was learnt.
  var habits = PeriodHabits()
  /// The encoding it is to be read in; nil where the bytes are to tell.
  var encoding: TextEncoding?

  init(path: SourcePath, place: PagePlace) {
    self.path = path
    self.place = place
  }

  /// A file named by itself, with no archive around it.
  init(path: SourcePath) {
    let folders = path.components.dropLast().reduce(PagePlace()) { $0.entering(folder: $1) }
    self.init(path: path, place: folders.reading(file: FileName(path.bytes).stem))
  }

  /// What the issues list the file by: nothing of date and number where the text counts first.
  var listed: Origin {
    guard prefersText else { return place.origin }
    var origin = place.origin
    origin.date = nil
    origin.number = nil
    return origin
  }

  /// The origin of one of the file's pages.
  func origin(of part: PageSplitter.Part, number: Int, of count: Int, after last: Page?) -> PageOrigin {
    var path = place.origin
    // The path's number is that of a file's only page; of several it can be the first one's.
    if number > 1 { path.number = nil }
    let head = PageHead(part.lines)
    var text = head.origin
    if part.hasHead { text.number?.rule = .pageHead }
    // A masthead stands on page one alone, and dates the pages after it.
    if text.date == nil, count > 1, let date = last?.date, head.openDate?.lunar.agrees(with: date) ?? true {
      text.date = Told(date, by: .masthead)
    }
    if let year = path.date?.value.year, let date = head.openDate?.date(inYears: year...year) {
      text.date = Told(date, by: .lunarDate)
    }
    if text.newspaper == nil, count > 1 { text.newspaper = Told(last?.newspaper, by: .masthead) }
    return PageOrigin(path: path, text: text, head: head, prefersText: prefersText)
  }

  func reference(to page: Page) -> PageReference {
    PageReference(
      path: path, part: page.part, number: page.number, section: page.section, name: "\(place.name)#\(page.part)",
      byteCount: page.byteRange.count)
  }

  /// From what the page is, where date and number are known for good; from its content otherwise.
  func id(of page: Page, unless taken: Set<PageID>) -> PageID {
    let byContent = PageID("~\(page.digest?.description ?? "")")
    guard !isDuplicate, let date = listed.date?.value, let number = page.number,
      listed.number != nil || isWholeIssue
    else { return byContent }
    let edition = listed.edition.map { "/\($0.value)" } ?? ""
    let article = place.article.map { "-\($0)" } ?? ""
    let id = PageID("\(listed.newspaper?.value ?? "_")/\(date)\(edition)/\(number)\(article)")
    return taken.contains(id) ? byContent : id
  }
}

/// What path and text together tell of a page, and where they contradict each other.
struct PageOrigin {
  let known: Origin
  let contradictions: [Problem.Cause]
  /// What of the printed date is doubtful, with the line it stands on.
  let doubts: [(doubt: DateDoubt, line: Int)]

  init(path: Origin, text: Origin, head: PageHead, prefersText: Bool) {
    if prefersText {
      var others = path
      others.date = nil
      others.number = nil
      var mine = text
      mine.newspaper = path.newspaper ?? text.newspaper
      known = mine.filled(from: path)
    } else {
      var filled = path.filled(from: text)
      // A page knows its day where its folder tells a year or a month.
      if let inPath = path.date?.value, inPath.day == nil, let inText = text.date, inText.value.day != nil,
        Self.agree(inPath, inText.value)
      {
        filled.date = inText
      }
      known = filled
    }
    doubts = Self.doubts(head, known.date?.value, path.date?.value)
    contradictions = Self.contradictions(path, text)
  }

  /// Doubts that no other evidence has settled.
  private static func doubts(
    _ head: PageHead, _ known: IssueDate?, _ inPath: IssueDate?
  ) -> [(doubt: DateDoubt, line: Int)] {
    var doubts = head.doubts.filter { entry in
      // The path shows which of the two was misprinted.
      if case .weekday(let date, _) = entry.doubt { inPath?.day == nil || date != inPath } else { true }
    }
    guard let open = head.openDate else { return doubts }
    if let known {
      if !open.lunar.agrees(with: known) {
        doubts.append((.lunar(known, printed: open.lunar.printed), open.line))
      }
    } else {
      doubts.append((.unsettled(printed: open.lunar.printed), open.line))
    }
    return doubts
  }

  private static func contradictions(_ path: Origin, _ text: Origin) -> [Problem.Cause] {
    var causes: [Problem.Cause] = []
    if let inPath = path.date?.value, let inText = text.date?.value, !agree(inPath, inText) {
      causes.append(.contradictedDate(path: inPath, text: inText))
    }
    // A page is deduced from an imprint only where nothing else tells.
    if let inPath = path.number?.value, let told = text.number, told.rule != .masthead, !agree(inPath, told.value) {
      causes.append(.contradictedNumber(path: inPath, text: told.value))
    }
    return causes
  }

  /// A year or a month is no contradiction to a day in it.
  private static func agree(_ a: IssueDate, _ b: IssueDate) -> Bool {
    a.year == b.year && (a.month == nil || b.month == nil || a.month == b.month)
      && (a.day == nil || b.day == nil || a.day == b.day)
  }

  /// Names often leave the part's letter out.
  private static func agree(_ a: PageNumber, _ b: PageNumber) -> Bool {
    a.number == b.number && (a.part == b.part || a.part.isEmpty || b.part.isEmpty)
  }
}
