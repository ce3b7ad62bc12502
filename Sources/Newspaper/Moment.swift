/// A second of the clock, such as when something was kept.
public struct Moment: Hashable, Comparable, Sendable {
  /// Since 1970-01-01, UTC.
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public static func < (a: Self, b: Self) -> Bool { a.seconds < b.seconds }

  private static let day = 86_400

  /// The day of UTC it falls in; nil outside the years 1 to 9999.
  public var date: IssueDate? { IssueDate(dayNumber: Int((Double(seconds) / Double(Self.day)).rounded(.down))) }
}

extension Moment: CustomStringConvertible {
  /// ISO 8601 in UTC: `2026-11-24T20:31:05Z`.
  public var description: String {
    let inDay = ((seconds % Self.day) + Self.day) % Self.day
    let clock = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date?.description ?? "")T\(clock.joined(separator: ":"))Z"
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].hasSuffix("Z"), let day = IssueDate(iso: String(halves[0]))?.dayNumber else {
      return nil
    }
    let parts = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<61).contains(second)
    else { return nil }
    seconds = day * Self.day + hour * 3600 + minute * 60 + second
  }
}
