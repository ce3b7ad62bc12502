import Glibc
import Newspaper
import Testing

@testable import Archive

/// The calendar's table against the moon.
@Suite struct LunarCalendarTests {
  /// New moons as days since 1970-01-01, Universal Time; Meeus, Astronomical Algorithms, chapter 49, to some minutes.
  private static func newMoon(_ k: Double) -> Double {
    func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
    let t = k / 1236.85
    let e = 1 - 0.002516 * t
    let sun = 2.5534 + 29.10535670 * k
    let moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
    let f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
    let terms = [
      (-0.40720, moon), (0.17241 * e, sun), (0.01608, 2 * moon), (0.01039, 2 * f), (0.00739 * e, moon - sun),
      (-0.00514 * e, moon + sun), (0.00208, 2 * sun), (-0.00111, moon - 2 * f), (-0.00057, moon + 2 * f),
      (0.00056, 2 * moon + sun), (-0.00042, 3 * moon), (0.00042, sun + 2 * f), (0.00038, sun - 2 * f),
      (-0.00024, 2 * moon - sun), (-0.00017, 124.7746 - 1.56375588 * k),
    ]
    let mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
    return terms.reduce(mean) { $0 + $1.0 * sine($1.1) } - 2_440_587.5
  }

  @Test func everyMonthBeginsWithItsNewMoon() throws {
    var count = 0
    for year in LunarCalendar.years {
      for month in 1...12 {
        for isLeap in [false, true] {
          guard
            let day = LunarCalendar.date(year: year, month: month, isLeap: isLeap, day: 1)?.dayNumber
          else { continue }
          count += 1
          let k = ((Double(day) - 10962.6) / 29.530588).rounded()
          let meridian = year < 1929 ? 116.41 / 360 : 1.0 / 3
          let moon = Self.newMoon(k) + meridian
          // Within a quarter of an hour of midnight almanacs of the time may differ.
          let isNear = min(moon - moon.rounded(.down), moon.rounded(.up) - moon) < 0.0105
          #expect(Int(moon.rounded(.down)) == day || isNear, "\(year) \(month) \(isLeap)")
        }
      }
    }
    // Seven leap months in nineteen years.
    #expect((2844...2846).contains(count))
  }

  @Test func daysFollowEachOtherWithoutGap() throws {
    for year in LunarCalendar.years.dropLast() {
      let last =
        LunarCalendar.date(year: year, month: 12, isLeap: false, day: 30)
        ?? LunarCalendar.date(year: year, month: 12, isLeap: false, day: 29)
      let next = try #require(LunarCalendar.date(year: year + 1, month: 1, isLeap: false, day: 1)?.dayNumber)
      #expect(last?.dayNumber == next - 1, "\(year)")
    }
  }

  @Test(arguments: [(1984, 0), (1920, 56), (1980, 56), (2024, 40), (1863, 59), (4, 0)])
  func yearsHaveTheirNames(year: Int, cycle: Int) { #expect(LunarCalendar.cycle(of: year) == cycle) }
}
