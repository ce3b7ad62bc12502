import Newspaper

/// A page's number, and perhaps its section, as a folder or file name writes them.
struct PageToken {
  let number: PageNumber
  let section: String?

  /// Reads what is left of a name once the date is taken out; loosely, any small number in it will do, as beside a date.
  init?(in name: NameText, from start: Int, isLoose: Bool) {
    for form in Self.forms {
      guard let match = form(name, start, isLoose), let number = PageNumber(match.label) else { continue }
      self.number = number
      section = Self.section(in: name, from: match.end)
      return
    }
    return nil
  }

  private typealias Match = (label: String, end: Int)

  private static let forms: [@Sendable (NameText, Int, Bool) -> Match?] = [printedNumber, letteredNumber, plainNumber]

  /// `第A01版`, `第 3 版`, `01版`, `版01`
  private static func printedNumber(_ name: NameText, _ start: Int, _: Bool) -> Match? {
    for run in name.digitRuns where run.lowerBound >= start && run.count <= 4 {
      let end = name.skippingSpaces(run.upperBound)
      if name[end] == "版" { return (label(name, run), end + 1) }
      if name[run.lowerBound - 1] == "版" { return (name.text(run), run.upperBound) }
    }
    return nil
  }

  /// `A01`, `B3`, standing by itself; one or two capital letters that are no word for page.
  private static func letteredNumber(_ name: NameText, _ start: Int, _: Bool) -> Match? {
    for run in name.digitRuns where run.lowerBound > start && (1...3).contains(run.count) {
      let label = label(name, run)
      let first = run.upperBound - label.unicodeScalars.count
      guard label.unicodeScalars.count > run.count, label.first != "P", label.first != "p",
        name[first - 1].map({ !$0.isLetter && !$0.isDigit }) ?? true, name[run.upperBound]?.isLatinLetter != true
      else { continue }
      return (label, run.upperBound)
    }
    return nil
  }

  /// `03`, `_03`, `-03-`, `p0004`, `page_1`, `seq-3`
  private static func plainNumber(_ name: NameText, _ start: Int, _ isLoose: Bool) -> Match? {
    guard let run = name.digitRuns.first(where: { $0.lowerBound >= start && $0.count <= 4 }) else { return nil }
    if isLoose { return (name.text(run), run.upperBound) }
    let word = name.text(start..<run.lowerBound).lowercased().filter(\.isLetter)
    let isNamed = ["p", "page", "seq", "pg"].contains(word)
    let isAlone =
      !name.scalars[run.upperBound...].contains { $0.isDigit } && name[run.upperBound]?.isLatinLetter != true
    // A bare number of four digits is rather a year, unless zeros fill it up.
    let isShort = run.count <= 3 || name[run.lowerBound] == "0"
    guard isNamed || word.isEmpty && isShort, isAlone else { return nil }
    return (name.text(run), run.upperBound)
  }

  /// The digits with at most two Latin letters before them.
  private static func label(_ name: NameText, _ run: Range<Int>) -> String {
    var first = run.lowerBound
    while run.lowerBound - first < 2, let letter = name[first - 1], letter.isLatinLetter {
      first -= 1
    }
    return name.text(first..<run.upperBound)
  }

  private static let sectionMarks: ScalarSet = [
    ":", "：", "-", "_", " ", ".", "、", "·", "(", ")", "（", "）", "\u{3000}",
  ]

  /// What follows the number, if it is Chinese: `：要闻`, `-要闻`, `要闻`.
  private static func section(in name: NameText, from start: Int) -> String? {
    let rest = name.scalars.dropFirst(start)
    let text = rest.drop { sectionMarks.contains($0) }.reversed().drop { sectionMarks.contains($0) }.reversed()
    guard text.contains(where: \.isHan), text.count <= 12 else { return nil }
    return String(text)
  }
}

extension NameText {
  fileprivate func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while self[index]?.isBlank == true { index += 1 }
    return index
  }
}
