extension Rhythm {
  /// The days on which an issue is missed, in stretches between one issue and the next; empty where no rhythm is known.
  ///
  /// A rhythm may change with the years: each year has its own where its issues show one.
  ///
  /// Days are those of `IssueDate.dayNumber`; those of issues come ascending and each once.
  public static func missedDays(among days: [Int]) -> [[Int]] {
    let whole = Rhythm(days: days)
    let years = Dictionary(grouping: days, by: year).mapValues { Rhythm(days: $0) }
    return zip(days, days.dropFirst()).compactMap { day, next in
      guard next - day > 1 else { return nil }
      let missed = (day + 1..<next).filter { missing in
        let rhythm = (years[year(of: missing)] ?? nil) ?? whole
        return rhythm?.expects(missing, after: day) ?? false
      }
      return missed.isEmpty ? nil : missed
    }
  }

  private static func year(of day: Int) -> Int { IssueDate(dayNumber: day)?.year ?? 0 }
}
