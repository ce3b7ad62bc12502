import Newspaper

/// What a page's path tells of it, without opening it.
///
/// Read component by component: `晨报/2022/01/20/03.txt` builds its date from three folders, takes the folder above them
/// for the newspaper and the file's name for the page.
struct PagePlace: Hashable {
  private(set) var origin = Origin()
  /// Which of the page's articles the file holds, where each has a file of its own.
  private(set) var article: Int?
  /// The file's name without its ending.
  private(set) var name = ""
  /// A folder above that is a newspaper by its name alone.
  private var undatedPaper: String?

  /// The archive's root, which tells nothing.
  init() {}

  /// The place of a folder inside this one.
  func entering(folder: [UInt8], among neighbours: Neighbours = .none) -> PagePlace {
    var place = self
    place.read(folder: NameText(folder), among: neighbours)
    return place
  }

  /// The place of a file with this stem in the folder.
  func reading(file stem: ArraySlice<UInt8>, among neighbours: Neighbours = .none) -> PagePlace {
    reading(file: NameText(stem), stem: stem, among: neighbours)
  }

  /// The same for a stem that has been taken apart already.
  func reading(file name: NameText, stem: ArraySlice<UInt8>, among neighbours: Neighbours) -> PagePlace {
    var place = self
    place.read(file: name, among: neighbours)
    place.name = String(decoding: stem, as: UTF8.self)
    return place
  }

  /// The place with what `archive.conf` says of the file put in the place of what its name says.
  func corrected(by configured: Origin) -> PagePlace {
    var place = self
    place.origin = configured.filled(from: origin)
    return place
  }

  private mutating func read(folder: NameText, among neighbours: Neighbours) {
    let text = folder.text(0..<folder.count)
    if readEdition(folder) { return }
    let hadDate = origin.date != nil
    if let date = readDate(in: folder, among: neighbours) {
      if !hadDate { readNewspaper(before: date.lowerBound, in: folder) }
    } else if !hadDate {
      if Self.isName(text) { origin.newspaper = Told(text, by: .folderAboveDate) }
      if let paper = Self.paperName(text) { undatedPaper = paper }
    } else {
      readPage(in: folder, from: 0, PageToken.Setting(admitsPlainNumbers: neighbours.arePlainNumbersPages))
      if origin.number == nil, folder.scalars.contains(where: \.isHan), folder.count <= 12 {
        origin.section = Told(text, by: .sectionFolder)
      }
    }
  }

  private mutating func read(file: NameText, among neighbours: Neighbours) {
    let isDated = origin.date != nil
    let range = readDate(in: file, among: neighbours)
    if let range {
      if origin.newspaper == nil || !isDated { readNewspaper(before: range.lowerBound, in: file) }
    } else if !isDated {
      // A folder is the newspaper because a date stands below it, or by its own name.
      origin.newspaper = Told(undatedPaper, by: .paperName)
    }
    let start = range?.upperBound ?? 0
    readEdition(of: file, after: start)
    readPage(
      in: file, from: start,
      PageToken.Setting(
        isAfterDate: range != nil, isDated: isDated, admitsPlainNumbers: neighbours.arePlainNumbersPages))
  }

  private mutating func readPage(in name: NameText, from start: Int, _ setting: PageToken.Setting) {
    guard start < name.count, let page = PageToken(in: name, from: start, setting) else { return }
    origin.number = page.number
    if let section = page.section {
      if let paper = Self.paperName(section.value) {
        origin.newspaper = origin.newspaper ?? Told(paper, by: .paperName)
      } else {
        origin.section = section
      }
    }
    article = page.article
  }

  /// Takes a date, or the next part of one begun in an outer folder; returns where it stood.
  private mutating func readDate(in name: NameText, among neighbours: Neighbours) -> Range<Int>? {
    let token = DateToken(in: name, isBareAdmitted: neighbours.admits)
    if let token, let date = token.date, isBetter(token) {
      origin.date = Told(date, by: token.rule)
      if let edition = token.edition, edition > 1 { origin.edition = Told(String(edition), by: .dateWithEdition) }
      return token.range
    }
    // A folder that repeats what an outer one has told is still a date and no name.
    if let token, token.year == origin.date?.value.year { return token.range }
    guard let open = origin.date?.value, open.day == nil, let next = DatePart(in: name, after: open) else { return nil }
    origin.date = Told(next.date, by: .foldedFolders)
    return 0..<name.count
  }

  private func isBetter(_ token: DateToken) -> Bool {
    guard let known = origin.date?.value else { return true }
    return token.precision == 3 || token.precision == 2 && known.month == nil && known.year == token.year
  }

  /// `晨报_2022-01-20`: a name before the date in the same component, unless a folder has told it.
  private mutating func readNewspaper(before end: Int, in name: NameText) {
    guard origin.newspaper == nil else { return }
    let text = name.scalars[..<end].reversed().drop { !$0.isLetter }.reversed()
    if text.count > 1, Self.isName(String(text)) { origin.newspaper = Told(String(text), by: .nameBeforeDate) }
  }

  /// A folder that is an edition and nothing else.
  private mutating func readEdition(_ folder: NameText) -> Bool {
    if let number = EditionToken.number(in: folder) {
      if number > 1 { origin.edition = Told(String(number), by: .editionWord) }
      return true
    }
    guard let word = EditionToken.word(folder.text(0..<folder.count)) else { return false }
    origin.edition = Told(word, by: .editionWord)
    return true
  }

  private mutating func readEdition(of file: NameText, after end: Int) {
    if let word = EditionToken.word(in: file) {
      origin.edition = Told(word, by: .editionWord)
    } else if end > 0, let letter = EditionToken.letter(in: file, at: end), letter != "a" {
      origin.edition = Told(letter, by: .editionLetter)
    }
  }

  /// A name that only a newspaper has: 柳溪日报.
  private static func paperName(_ text: String) -> String? {
    PaperName(Array(text.unicodeScalars)).flatMap { $0.isCertain ? $0.text : nil }
  }

  /// Whether a name can be a newspaper's: neither a word for what is in a folder nor a short number.
  private static func isName(_ text: String) -> Bool {
    !plainWords.contains(text.lowercased()) && (text.unicodeScalars.contains(where: \.isLetter) || text.count > 4)
  }

  /// Names that say what is in a folder, not whose it is.
  private static let plainWords: Set<String> = [
    "archive", "archives", "batch", "con", "content", "corpus", "data", "example", "html", "img", "issue", "issues",
    "layout", "ocr", "page", "pages", "pc", "raw", "resfile", "scan", "text", "texts", "txt", "utf8", "utf-8", "全文",
    "报纸", "報紙", "文本", "版", "版面",
  ]
}

/// The month or the day that a component adds to a date begun in an outer folder; it holds nothing else.
private struct DatePart {
  let date: IssueDate

  /// `01`, `1月`, `三月`, then `20`, `20日`; both as `0120`, `01-20`, `1月20日`.
  init?(in name: NameText, after open: IssueDate) {
    guard var numbers = Self.numbers(in: name, isMonthOpen: open.month == nil) else { return nil }
    let month = open.month ?? numbers.removeFirst()
    // 00 is unknown.
    guard numbers.count <= 1, open.month == nil || numbers.count == 1,
      let date = IssueDate(
        year: open.year, month: month == 0 ? nil : month, day: numbers.first == 0 ? nil : numbers.first)
    else { return nil }
    self.date = date
  }

  private static func numbers(in name: NameText, isMonthOpen: Bool) -> [Int]? {
    if isMonthOpen, name.count == 4, name.digitRuns == [0..<4] { return [name.number(0..<2), name.number(2..<4)] }
    let runs = name.scalars.split { "月日-_.".unicodeScalars.contains($0) }
    let isChinese = name.scalars.last == "月" || name.scalars.last == "日"
    guard (1...2).contains(runs.count),
      runs.allSatisfy({
        $0.count <= (isChinese ? 3 : 2) && $0.allSatisfy { $0.isDigit || isChinese && Numeral.isNumeral($0) }
      })
    else { return nil }
    let numbers = runs.compactMap(Numeral.value)
    return numbers.count == runs.count && numbers.allSatisfy { $0 <= 31 } ? numbers : nil
  }
}
