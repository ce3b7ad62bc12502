import ChineseText
import Newspaper

/// A month at a glance: how many pages each day has, or, where there is no room for days, how many issues each week.
struct MonthStrip {
  /// Bars one cell wide, from lowest to highest, and what stands for none.
  private let heights: [Unicode.Scalar]
  private let none: Unicode.Scalar

  init(_ cells: CellWidth) {
    heights = Bars.heights(cells)
    none = cells.width(of: "·" as Unicode.Scalar) == 1 ? "·" : "."
  }

  /// Cells a month takes by its days.
  static let dayCells = 31
  /// Cells a month takes by its weeks.
  static let weekCells = 5

  /// A bar for each day; nil where nothing tells the days.
  func days(of month: IssueDate?, _ issues: ArraySlice<Issue>) -> [Unicode.Scalar]? {
    guard let month, let number = month.month else { return nil }
    var pages = [Int](repeating: 0, count: IssueDate.dayCount(ofMonth: number, year: month.year))
    for issue in issues { if let day = issue.date?.day { pages[day - 1] += issue.pages.count } }
    let most = pages.max() ?? 0
    guard most > 0 else { return nil }
    return pages.map { $0 == 0 ? none : heights[($0 * heights.count + most - 1) / most - 1] }
  }

  /// A bar for each week of the month, a full one for a week of dailies; nil where nothing tells the days.
  func weeks(of month: IssueDate?, _ issues: ArraySlice<Issue>) -> [Unicode.Scalar]? {
    guard month?.month != nil else { return nil }
    var counts = [Int](repeating: 0, count: Self.weekCells)
    for issue in issues { if let day = issue.date?.day { counts[(day - 1) / 7] += 1 } }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    return counts.map { $0 == 0 ? none : heights[min($0, heights.count - 1)] }
  }
}

/// 柱: bars one cell wide; ASCII where blocks are two.
enum Bars {
  /// Eight of them, from lowest to highest.
  static func heights(_ cells: CellWidth) -> [Unicode.Scalar] {
    let blocks = Array("▁▂▃▄▅▆▇█".unicodeScalars)
    return blocks.allSatisfy { cells.width(of: $0) == 1 } ? blocks : Array(".:-=+*#@".unicodeScalars)
  }
}
