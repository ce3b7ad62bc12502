import Newspaper

/// 期次: the days of which a newspaper's issues are held, and those on which one is missed by its own rhythm.
struct IssueCalendar {
  /// What a day is to the newspaper.
  enum Day: Hashable {
    /// The first issue of the day, and how many there are.
    case held(issue: Int, count: Int)
    case missed
    /// No issue is to be expected.
    case none
    /// Before the first issue or after the last.
    case outside
  }

  let rhythm: Rhythm?
  let first: Int
  let last: Int
  /// Ascending by day, of several issues of a day the first; days as `IssueDate.dayNumber`.
  private let held: [(day: Int, issue: Int, count: Int)]
  private let missed: [Int]

  /// Nil where no issue is of a known day. Cost grows with the issues and the days between them.
  init?(_ paper: ShelfIndex.Paper, in issues: [Issue]) {
    var held: [(day: Int, issue: Int, count: Int)] = []
    for issue in paper.issues {
      guard let day = issues[issue].date?.dayNumber else { continue }
      if held.last?.day == day { held[held.count - 1].count += 1 } else { held.append((day, issue, 1)) }
    }
    guard let first = held.first?.day, let last = held.last?.day else { return nil }
    (self.first, self.last, self.held) = (first, last, held)
    let days = held.map(\.day)
    rhythm = Rhythm(days: days)
    missed = Rhythm.missedDays(among: days).flatMap { $0 }
  }

  subscript(day: Int) -> Day {
    guard (first...last).contains(day) else { return .outside }
    if let place = place(of: day), held[place].day == day {
      return .held(issue: held[place].issue, count: held[place].count)
    }
    return isMissed(day) ? .missed : .none
  }

  /// How many issues are held, and how many are missed, between two days.
  func counts(in days: Range<Int>) -> (held: Int, missed: Int) {
    let places = held[lowerBound(of: days.lowerBound)..<lowerBound(of: days.upperBound)]
    let from = missed.partitioningIndex { $0 >= days.lowerBound }
    let to = missed.partitioningIndex { $0 >= days.upperBound }
    return (places.reduce(0) { $0 + $1.count }, to - from)
  }

  /// The next day with an issue, or the one before; nil where there is none.
  func day(after day: Int, forward: Bool) -> Int? {
    let place = lowerBound(of: day)
    if !forward { return place > 0 ? held[place - 1].day : nil }
    let next = place < held.count && held[place].day == day ? place + 1 : place
    return next < held.count ? held[next].day : nil
  }

  private func place(of day: Int) -> Int? {
    let place = lowerBound(of: day)
    return place < held.count ? place : nil
  }

  private func lowerBound(of day: Int) -> Int { held.partitioningIndex { $0.day >= day } }

  private func isMissed(_ day: Int) -> Bool {
    let place = missed.partitioningIndex { $0 >= day }
    return place < missed.count && missed[place] == day
  }
}

extension Array {
  /// The first index from which on all elements are in the second part; they come parted.
  func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
