/// How often a newspaper appears, learnt from the dates that are held.
public enum Rhythm: Hashable, Sendable {
  /// On these days after Sunday, ascending; a daily has all seven.
  case weekdays([Int])
  /// Every so many days, whatever the weekday: 三日刊.
  case every(days: Int)

  /// Fewer issues or weeks than these show no rhythm.
  private static let leastIssues = 6
  private static let leastWeeks = 3
  /// The share of held weeks, or of the steps between issues, in which a habit must show.
  private static let leastShare = 0.6

  /// The rhythm of issues on these days, ascending and each once; nil where too few of them show any.
  ///
  /// Weeks without any issue do not count against a weekday: they are holes of the archive, not habits of the paper.
  public init?(days: [Int]) {
    guard days.count >= Self.leastIssues else { return nil }
    if let step = Self.step(of: days) {
      self = .every(days: step)
      return
    }
    let weeks = Set(days.map(Self.week))
    guard weeks.count >= Self.leastWeeks, let first = days.first, let last = days.last else { return nil }
    var counts = Array(repeating: 0, count: 7)
    for day in days { counts[Self.weekday(day)] += 1 }
    let habits = (0..<7).filter { weekday in
      // The first and the last week may be cut by the span that is held.
      let possible = weeks.count { (first...last).contains(Self.day(weekday, ofWeek: $0)) }
      return possible > 0 && Double(counts[weekday]) >= Self.leastShare * Double(possible)
    }
    guard !habits.isEmpty else { return nil }
    self = .weekdays(habits)
  }

  /// Whether an issue is to be expected on a day, counted from an issue before it.
  public func expects(_ day: Int, after issue: Int) -> Bool {
    switch self {
    case .weekdays(let habits): habits.contains(Self.weekday(day))
    case .every(let step): (day - issue) % step == 0
    }
  }

  /// The step between most issues, where it is two to ten days and moves through the week.
  private static func step(of days: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for (day, next) in zip(days, days.dropFirst()) { counts[next - day, default: 0] += 1 }
    guard let common = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), (2...10).contains(common.key),
      common.key != 7, Double(common.value) >= leastShare * Double(days.count - 1)
    else { return nil }
    // A paper that rests at week-ends also has its commonest step; its weekdays tell more.
    return Set(days.map(weekday)).count == 7 ? common.key : nil
  }

  /// 1970-01-01 was a Thursday.
  private static func weekday(_ day: Int) -> Int { ((day + 4) % 7 + 7) % 7 }

  /// Weeks begin on Sunday; week 0 holds 1970-01-01.
  private static func week(_ day: Int) -> Int { (day + 4 - weekday(day)) / 7 }

  private static func day(_ weekday: Int, ofWeek week: Int) -> Int { week * 7 - 4 + weekday }
}
