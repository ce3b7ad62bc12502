import Newspaper

/// What a page's path tells of it, without opening it.
///
/// Read component by component: `晨报/2022/01/20/03.txt` builds its date from three folders, takes the folder above them
/// for the newspaper and the file's name for the page.
struct PagePlace: Hashable {
  private(set) var newspaper: String?
  private(set) var date: IssueDate?
  private(set) var number: PageNumber?
  private(set) var section: String?
  /// The file's name without its ending.
  private(set) var name = ""

  /// Reads the folders of a path; `reading(file:)` adds the file.
  init(folders: [[UInt8]]) {
    for folder in folders { read(folder: NameText(folder)) }
  }

  /// The place of a file with this stem in the folder.
  func reading(file stem: [UInt8]) -> PagePlace {
    var place = self
    place.read(file: NameText(stem))
    place.name = String(decoding: stem, as: UTF8.self)
    return place
  }

  private mutating func read(folder: NameText) {
    let start = readDate(in: folder)
    if let start, start > 0 { return }
    if date == nil {
      let text = folder.text(0..<folder.count)
      if !Self.plainWords.contains(text.lowercased()) { newspaper = text }
    } else if let page = PageToken(in: folder, from: 0, isLoose: false) {
      number = page.number
      section = page.section ?? section
    } else if folder.scalars.contains(where: \.isHan), folder.count <= 12 {
      section = folder.text(0..<folder.count)
    }
  }

  private mutating func read(file: NameText) {
    let end = readDate(in: file) ?? 0
    if end == 0, date == nil { newspaper = nil }
    if end < file.count, let page = PageToken(in: file, from: end, isLoose: end > 0) {
      number = page.number
      section = page.section ?? section
    }
  }

  /// Takes a date, or the next part of one begun in an outer folder; returns where it ended, nil where none stood.
  private mutating func readDate(in name: NameText) -> Int? {
    if let token = DateToken(in: name), token.precision == 3 || date == nil {
      date = IssueDate(year: token.year, month: token.month, day: token.day)
      readNewspaper(before: token.range.lowerBound, in: name)
      return token.range.upperBound
    }
    guard let open = date, open.day == nil, let next = DatePart(in: name, after: open) else { return nil }
    date = next.date
    return name.count
  }

  /// `晨报_2022-01-20`: a name before the date in the same component, unless a folder has told it.
  private mutating func readNewspaper(before end: Int, in name: NameText) {
    guard newspaper == nil else { return }
    let text = name.scalars[..<end].reversed().drop { !$0.isLetter }.reversed()
    let word = String(text)
    if text.count > 1, !Self.plainWords.contains(word.lowercased()) { newspaper = word }
  }

  /// Names that say what is in a folder, not whose it is.
  private static let plainWords: Set<String> = [
    "archive", "archives", "batch", "content", "corpus", "data", "example", "html", "img", "issue", "issues", "layout",
    "ocr", "page", "pages", "pc", "raw", "scan", "text", "texts", "txt", "utf8", "utf-8", "全文", "报纸", "報紙", "文本",
    "版", "版面",
  ]
}

/// The month or the day that a component adds to a date begun in an outer folder; it holds nothing else.
private struct DatePart {
  let date: IssueDate

  /// `01`, `1月`, then `20`, `20日`; both as `0120`, `01-20`, `1月20日`.
  init?(in name: NameText, after open: IssueDate) {
    guard name.scalars.allSatisfy({ $0.isDigit || "月日-_.".unicodeScalars.contains($0) }) else { return nil }
    var runs = name.digitRuns
    if runs.count == 1, open.month == nil, runs[0].count == 4 { runs = [0..<2, 2..<4] }
    guard (1...2).contains(runs.count), runs.allSatisfy({ $0.count <= 2 }) else { return nil }
    var numbers = runs.map(name.number)
    let month = open.month ?? numbers.removeFirst()
    guard numbers.count <= 1, open.month == nil || numbers.count == 1,
      let date = IssueDate(year: open.year, month: month, day: numbers.first)
    else { return nil }
    self.date = date
  }
}
