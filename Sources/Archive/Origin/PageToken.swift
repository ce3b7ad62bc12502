import Newspaper

/// A page's number, and perhaps its section, as a folder or file name writes them.
struct PageToken {
  let number: Told<PageNumber>
  let section: Told<String>?
  /// Which of the page's articles the file holds, where each has a file of its own.
  let article: Int?

  /// What is known where the name stands.
  struct Setting {
    /// Whether a date stands before it, in the same name.
    var isAfterDate = false
    /// Whether a folder has told the date.
    var isDated = false
    /// Whether a number without a word beside it may be a page.
    var admitsPlainNumbers = true
  }

  /// Reads what is left of a name from a place on, once the date is taken out.
  init?(in name: NameText, from start: Int, _ setting: Setting) {
    // No form but a plain number fits digits and nothing else, as most pages are called.
    let isPlain = name.scalars[start...].allSatisfy(\.isDigit)
    for form in isPlain ? Self.plainForms : Self.forms {
      guard let match = form(name, start, setting), let number = PageNumber(match.label) else { continue }
      self.number = Told(number, by: match.rule)
      section = Told(Self.section(in: name, from: match.end), by: .nameAfterNumber)
      article = match.article
      return
    }
    return nil
  }

  private struct Match {
    var label: String
    var end: Int
    var rule: OriginRule
    var article: Int?
  }

  private static let forms: [@Sendable (NameText, Int, Setting) -> Match?] = [
    printedNumber, articleThenPage, pageThenArticle, namedNumber, letteredNumber, plainNumber, lastNumber,
  ]

  private static let plainForms: [@Sendable (NameText, Int, Setting) -> Match?] = [plainNumber]

  /// `第A01版`, `第 3 版`, `01版`, `版01`, `第三版`
  private static func printedNumber(_ name: NameText, _ start: Int, _: Setting) -> Match? {
    for run in name.digitRuns(from: start) where run.count <= 4 {
      let end = name.skippingSpaces(run.upperBound)
      if name[end] == "版" { return Match(label: label(name, run), end: end + 1, rule: .printedNumber) }
      if name[run.lowerBound - 1] == "版" {
        return Match(label: name.text(run), end: run.upperBound, rule: .printedNumber)
      }
    }
    return spelledNumber(name, start)
  }

  /// `第三版`, `第十二版`
  private static func spelledNumber(_ name: NameText, _ start: Int) -> Match? {
    guard let first = name.scalars[start...].firstIndex(of: "第"),
      let end = name.scalars[first...].firstIndex(of: "版"), let value = Numeral.value(name.scalars[first + 1..<end])
    else { return nil }
    return Match(label: String(value), end: end + 1, rule: .printedNumber)
  }

  /// `nw.D110000renmrb_20130112_2-04`: the people's daily's own order, article before page.
  private static func articleThenPage(_ name: NameText, _ start: Int, _ setting: Setting) -> Match? {
    guard name.scalars.starts(with: "nw.".unicodeScalars), let pair = pair(in: name, from: start, setting) else {
      return nil
    }
    return Match(label: name.text(pair.1), end: name.count, rule: .pageAndArticle, article: name.number(pair.0))
  }

  /// `20220120-03-02`: one article a file.
  private static func pageThenArticle(_ name: NameText, _ start: Int, _ setting: Setting) -> Match? {
    guard let pair = pair(in: name, from: start, setting) else { return nil }
    return Match(label: name.text(pair.0), end: name.count, rule: .pageAndArticle, article: name.number(pair.1))
  }

  /// Two short numbers with single marks before them and nothing after.
  private static func pair(in name: NameText, from start: Int, _ setting: Setting) -> (Range<Int>, Range<Int>)? {
    guard setting.isAfterDate, let first = name.numberAfterSeparator(start),
      let second = name.numberAfterSeparator(first.upperBound), second.upperBound == name.count
    else { return nil }
    return (first, second)
  }

  /// `p0004`, `page_1`, `seq-3`, `_P03`
  private static func namedNumber(_ name: NameText, _ start: Int, _: Setting) -> Match? {
    for run in name.digitRuns(from: start) where run.count <= 4 {
      guard run.lowerBound > start else { continue }
      let before = name.scalars[start..<run.lowerBound].reversed().drop { "-_ .".unicodeScalars.contains($0) }
      let word = String(before.prefix(while: \.isLatinLetter).reversed()).lowercased()
      if ["p", "pg", "page", "seq"].contains(word), name[run.upperBound]?.isLatinLetter != true {
        return Match(label: name.text(run), end: run.upperBound, rule: .namedNumber)
      }
    }
    return nil
  }

  /// `A01`, `B3`, standing by itself; one or two capital letters that are no word for page.
  private static func letteredNumber(_ name: NameText, _ start: Int, _: Setting) -> Match? {
    for run in name.digitRuns(from: start) where run.lowerBound > start && (1...3).contains(run.count) {
      let label = label(name, run)
      let first = run.upperBound - label.unicodeScalars.count
      guard label.unicodeScalars.count > run.count, label.first != "P", label.first != "p",
        name[first - 1].map({ !$0.isLetter && !$0.isDigit }) ?? true, name[run.upperBound]?.isLatinLetter != true
      else { continue }
      return Match(label: label, end: run.upperBound, rule: .letteredNumber)
    }
    return nil
  }

  /// `03`, `_03`, `-03-`, `03要闻`: the first thing after the date, or all there is.
  private static func plainNumber(_ name: NameText, _ start: Int, _ setting: Setting) -> Match? {
    guard setting.admitsPlainNumbers, let run = name.digitRuns(from: start).first, run.count <= 4,
      !name.scalars[start..<run.lowerBound].contains(where: \.isLetter), ends(run, in: name)
    else { return nil }
    let isAlone = run.upperBound == name.count || !name.scalars[run.upperBound...].contains(where: \.isDigit)
    // A bare number of four digits is rather a year, unless zeros fill it up.
    let isShort = run.count <= 3 || name[run.lowerBound] == "0"
    guard setting.isAfterDate || isAlone && isShort else { return nil }
    return Match(label: name.text(run), end: run.upperBound, rule: .plainNumber)
  }

  /// A number runs into a word (`3个问题`) unless zeros or the date before it show it to be counted (`03要闻`).
  private static func ends(_ run: Range<Int>, in name: NameText) -> Bool {
    guard let next = name[run.upperBound], next.isLetter else { return true }
    return next.isHan && name[run.lowerBound] == "0"
  }

  /// `nbs.D110000renmrb_01` in a dated folder; the numbers of nodes and contents are a system's own.
  private static func lastNumber(_ name: NameText, _ start: Int, _ setting: Setting) -> Match? {
    guard setting.isDated, setting.admitsPlainNumbers, let run = name.digitRuns(from: start).last,
      run.upperBound == name.count, (1...3).contains(run.count), let mark = name[run.lowerBound - 1],
      mark == "_" || mark == "-", !systemWords.contains(where: { name.text(0..<name.count).lowercased().hasPrefix($0) })
    else { return nil }
    return Match(label: name.text(run), end: run.upperBound, rule: .plainNumber)
  }

  private static let systemWords = ["node", "content", "article", "img", "image"]

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
    guard start < name.count else { return nil }
    let rest = name.scalars.dropFirst(start)
    let text = rest.drop { sectionMarks.contains($0) }.reversed().drop { sectionMarks.contains($0) }.reversed()
    guard text.contains(where: \.isHan), text.count <= 12, EditionToken.word(String(text)) == nil else { return nil }
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
