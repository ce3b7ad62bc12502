import Newspaper

/// Settles dates that pages give in the Chinese calendar alone by what lies around them.
///
/// A year's name comes again after sixty years. The nearest source that tells any year decides: the other pages of the file,
/// the files beside it, then the issues of its newspaper, or of the whole archive where its newspaper has none that is
/// dated. The date must be the only one possible within ten years of these; otherwise it stays open, never guessed.
struct OpenDates {
  /// How far outside the years that are told a date may lie: the same name is then at least fifty years from all of them
  /// where they are few, and where they are many it is not the only one.
  private static let reach = 10

  /// What the nearest source with a year tells, asked one after another.
  let sources: [(_ page: Page) -> ClosedRange<Int>?]

  /// Fills in the dates that can be settled and takes back what was said of them.
  func settle(_ pages: inout [Page]) {
    for index in pages.indices where pages[index].date == nil && pages[index].hasOpenDate {
      let page = pages[index]
      guard let open = PageHead(page.sourceLines).openDate,
        let years = sources.lazy.compactMap({ $0(page) }).first,
        let date = open.date(inYears: years.lowerBound - Self.reach...years.upperBound + Self.reach)
      else { continue }
      pages[index].date = date
      pages[index].evidence.rules[.date] = .lunarDate
      pages[index].problems.removeAll { $0.cause.isOpenDate }
    }
  }

  /// The years of a file's other pages.
  static func years(of pages: [Page]) -> ClosedRange<Int>? {
    let years = pages.compactMap(\.date?.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}

extension Page {
  fileprivate var hasOpenDate: Bool { problems.contains { $0.cause.isOpenDate } }
}

extension Problem.Cause {
  fileprivate var isOpenDate: Bool {
    if case .doubtfulDate(.unsettled) = self { true } else { false }
  }
}
