internal import ChineseText
internal import Newspaper

extension Query {
  /// Reads the value of a field that compares; nil when it is none.
  init?(comparing meaning: QueryField.Meaning, with value: String) {
    switch meaning {
    case .text: return nil
    case .date:
      guard let range = DateRange(value) else { return nil }
      self = .date(range)
    case .page:
      guard let range = PageRange(value) else { return nil }
      self = .page(range)
    case .kind:
      guard let kind = ArticleKind(rawValue: value.lowercased()) ?? QueryField.kindAliases[value] else { return nil }
      self = .kind(kind)
    case .figure:
      guard let range = FigureRange(value) else { return nil }
      self = .figure(range)
    }
  }
}

extension DateRange {
  /// Reads `2022-01-20`, `2022年1月`, `2021..2022-03`, `2021..` or, for any year, `01-20`.
  init?(_ text: String) {
    if let (first, last) = text.halvesAroundDots {
      let from = IssueDate(lenient: first)
      let through = IssueDate(lenient: last)
      guard first.isEmpty || from != nil, last.isEmpty || through != nil, from != nil || through != nil
      else { return nil }
      self = .span(from: from, through: through)
      guard !isEmpty else { return nil }
    } else if let date = IssueDate(lenient: text) {
      self = .span(from: date, through: date)
    } else {
      let parts = IssueDate.parts(of: text)
      // A leap year, so that 29 February may be asked for.
      guard parts.count == 2, IssueDate(year: 2000, month: parts[0], day: parts[1]) != nil else { return nil }
      self = .everyYear(month: parts[0], day: parts[1])
    }
  }
}

extension IssueDate {
  /// Reads year, month and day as far as given, whichever marks part them.
  fileprivate init?(lenient text: String) {
    let parts = Self.parts(of: text)
    guard (1...3).contains(parts.count), text.prefix(4).allSatisfy({ ("0"..."9").contains($0) }), parts[0] >= 1000
    else { return nil }
    self.init(year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// The numbers in a date; none when something else stands in it.
  fileprivate static func parts(of text: String) -> [Int] {
    var text = text[...]
    if let last = text.last, "年月日".contains(last) { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.年月日".contains($0) }
    let numbers = parts.filter { $0.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : []
  }
}

extension PageRange {
  /// Reads `3`, `A01`, `第3版` or `1..4`.
  init?(_ text: String) {
    if let (first, last) = text.halvesAroundDots {
      guard let first = PageNumber(asked: first), let last = PageNumber(asked: last), first <= last else { return nil }
      self.init(first, through: last)
    } else {
      guard let page = PageNumber(asked: text) else { return nil }
      self.init(page)
    }
  }
}

extension PageNumber {
  fileprivate init?(asked text: String) {
    var text = text[...]
    if text.first == "第" { text.removeFirst() }
    if text.last == "版" { text.removeLast() }
    self.init(String(text))
  }
}

extension String {
  /// What stands before and after the first `..`; nil without one.
  var halvesAroundDots: (String, String)? {
    var previous: Character?
    for index in indices {
      if previous == ".", self[index] == "." {
        return (String(self[..<self.index(before: index)]), String(self[self.index(after: index)...]))
      }
      previous = self[index]
    }
    return nil
  }
}
