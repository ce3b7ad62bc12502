import Newspaper

/// What a page says of itself: the masthead of page one, the folio of the others.
///
/// Only lines near its top and the last two are looked at. A date counts where something beside it shows that it is the
/// paper's own: a weekday that fits it, a page's number, an issue's number, a title, or the very top of the page.
///
/// Two calendars printed beside each other, or a weekday, are held against each other; what does not agree is a doubt.
struct PageHead {
  private(set) var origin = Origin()
  /// What the page prints of its day that neither it nor anything beside it settles.
  private(set) var openDate: OpenDate?
  /// What does not agree, with the line it stands on.
  private(set) var doubts: [(doubt: DateDoubt, line: Int)] = []

  private static let lineCount = 16
  private static let footCount = 2
  /// A bare date or number counts only so near the top.
  private static let topCount = 4

  private let lines: [FolioLine]
  private let lineNumbers: [Int]
  private let foot: [FolioLine]
  private let isMasthead: Bool

  init(_ source: some BidirectionalCollection<SourceLine>) {
    let head = Self.texts(source, atMost: Self.lineCount)
    lines = head.map { FolioLine($0.text) }
    lineNumbers = head.map(\.line)
    foot = Self.texts(source.reversed(), atMost: Self.footCount).map { FolioLine($0.text) }
    isMasthead = head.count { Imprint.isLine($0.text) } > 1
    let rule: OriginRule = isMasthead ? .masthead : .folio
    origin.date = Told(readDate(), by: rule)
    if origin.date == nil { readLunarDate() }
    readDoubts()
    readNumber(rule)
    origin.newspaper = Told(readNewspaper(), by: rule)
    origin.edition = head.lazy.compactMap { Self.edition($0.text) }.first.map { Told($0, by: rule) }
    // Page one is the page with the imprint, where it prints no number.
    if isMasthead, origin.number == nil, origin.date != nil { origin.number = Told(PageNumber("1"), by: .masthead) }
  }

  private static func texts(
    _ lines: some Sequence<SourceLine>, atMost count: Int
  ) -> [(text: String, line: Int)] {
    var texts: [(text: String, line: Int)] = []
    for line in lines.lazy where !line.isBlank {
      texts.append((line.text.utf8.count <= 4 * FolioLine.longest ? line.text : "", line.number))
      if texts.count == count { break }
    }
    return texts
  }

  private static func edition(_ text: String) -> String? {
    guard text.utf8.count < 40 else { return nil }
    return EditionToken.word(String(text.unicodeScalars.filter { !$0.isBlank }.map { $0 }))
  }

  // MARK: Date

  private func readDate() -> IssueDate? {
    for (index, line) in lines.enumerated() {
      guard isOwnDate(line, at: index) else { continue }
      let dates = [line.date, line.twinDate].compactMap { $0 }
      if let date = dates.first(where: { fits($0, weekday(at: index)) }) { return date }
      // Two calendars that agree outweigh a weekday.
      if let date = dates.first, let lunar = line.lunarDate, lunar.day != nil, lunar.agrees(with: date) { return date }
    }
    let footLine = foot.first { $0.isFolio && $0.date != nil && ($0.weekday != nil || $0.number != nil) }
    return footLine.flatMap { line in line.date.flatMap { fits($0, line.weekday) ? $0 : nil } }
  }

  private func isOwnDate(_ line: FolioLine, at index: Int) -> Bool {
    guard line.isFolio else { return false }
    if line.hasSupport { return true }
    guard line.otherCount == 0 else { return false }
    let near = lines[max(0, index - 3)..<min(lines.count, index + 4)]
    return index < Self.topCount || near.contains { $0.isFolio && $0.hasSupport }
  }

  /// The weekday on a date's own line or alone on the next.
  private func weekday(at index: Int) -> Int? {
    if let weekday = lines[index].weekday { return weekday }
    guard index + 1 < lines.count, lines[index + 1].isFolio, lines[index + 1].date == nil else { return nil }
    return lines[index + 1].weekday
  }

  /// A weekday that does not fit shows that one of the two was misread.
  private func fits(_ date: IssueDate, _ weekday: Int?) -> Bool { weekday == nil || weekday == date.weekday }

  // MARK: Lunar dates and doubts

  private mutating func readLunarDate() {
    let own = lines.indices.filter { index in
      let line = lines[index]
      guard line.lunarDate != nil, line.date == nil, line.isFolio else { return false }
      return index < Self.topCount || line.hasPlainSupport
        || lines[max(0, index - 3)..<min(lines.count, index + 4)].contains { $0.isFolio && $0.hasPlainSupport }
    }
    guard let index = own.first(where: { lines[$0].lunarDate?.day != nil }) ?? own.first,
      let lunar = lines[index].lunarDate
    else { return }
    let open = OpenDate(lunar: lunar, weekday: weekday(at: index), line: lineNumbers[index])
    let years = lines.filter(\.isFolio).flatMap(\.years)
    let told = years.first.flatMap { year in
      years.allSatisfy { $0 == year } ? open.date(inYears: year...year) : nil
    }
    if let date = lunar.settledDate ?? told {
      origin.date = Told(date, by: .lunarDate)
      if !fits(date, open.weekday), let weekday = open.weekday {
        doubts.append((.weekday(date, printed: weekday), open.line))
      }
    } else {
      openDate = open
    }
  }

  /// What is printed beside the date, or beside one that was not taken, and speaks against it.
  private mutating func readDoubts() {
    for (index, line) in lines.enumerated() {
      guard let date = line.date, isOwnDate(line, at: index) else { continue }
      let taken = origin.date?.value
      if taken == nil || taken == date, let weekday = weekday(at: index), !fits(date, weekday) {
        doubts.append((.weekday(date, printed: weekday), lineNumbers[index]))
      }
      if let twin = line.twinDate, twin != date { doubts.append((.otherDate(date, other: twin), lineNumbers[index])) }
      if taken == date, let lunar = line.lunarDate, !lunar.agrees(with: date) {
        doubts.append((.lunar(date, printed: lunar.printed), lineNumbers[index]))
      }
    }
  }

  // MARK: Number and section

  private mutating func readNumber(_ rule: OriginRule) {
    guard let line = numberLine else { return }
    origin.number = Told(line.number, by: rule)
    origin.section = Told(line.section, by: rule)
  }

  private var numberLine: FolioLine? {
    let numbered = lines.filter { $0.isFolio && $0.number != nil }
    let dated = numbered.first { $0.date != nil || $0.weekday != nil || $0.lunarDate?.day != nil }
    if let dated { return dated }
    if let first = lines.first, first.isFolio, first.number != nil, first.opensWithNumber { return first }
    let top = lines.prefix(Self.topCount + 2).filter { $0.isFolio && $0.number != nil && $0.opensWithNumber }
    // Several numbers one below the other are a table of contents.
    if top.count == 1, numbered.count == 1 { return top[0] }
    return foot.first { $0.isFolio && $0.number != nil && ($0.date != nil || $0.otherCount == 0 && $0.opensWithNumber) }
      .flatMap { numbered.isEmpty ? $0 : nil }
  }

  // MARK: Newspaper

  private func readNewspaper() -> String? {
    let isHead = origin.date != nil || origin.number != nil
    let titled = lines.prefix(isHead ? Self.lineCount : 1).filter {
      $0.isFolio && ($0.otherCount == 0 || $0.date != nil)
    }
    return titled.lazy.compactMap(\.title).first { isHead || PaperName(Array($0.unicodeScalars))?.isCertain == true }
  }
}

/// A day printed in the Chinese calendar alone, of which something outside the page must tell the year.
struct OpenDate: Hashable {
  let lunar: LunarDate
  /// Days after Sunday, where one is printed with it.
  let weekday: Int?
  let line: Int

  /// The only day it can be in some years; nil where several can be, or none.
  func date(inYears years: ClosedRange<Int>) -> IssueDate? { lunar.date(inYears: years, weekday: weekday) }
}

/// Lines that only a masthead has: who publishes, at what price, under what number.
enum Imprint {
  static func isLine(_ text: String) -> Bool {
    guard text.utf8.count < 200 else { return false }
    let scalars = Array(text.unicodeScalars).filter { !$0.isBlank }
    return words.occurs(in: scalars[...])
  }

  private static let words = WordTable(
    """
    國內統一刊號 国内统一刊号 国内统一连续出版物号 统一刊号 邮发代号 郵發代號 机关报 機關報 报社出版 報社出版 零售每份 每份售 定報價格 定报价格 全年大洋 报费 報費
    廣告刊例 廣吿刊例 广告刊例 館址 馆址 社址 發行人 发行人 登記證 登记证 中華郵政 中华邮政 特准掛號 今日一張售 今日一張零售 今日貳張 今日兩全張 零售大洋 出一張 出一张
    代号 国外代号 国内代号
    """)
}
