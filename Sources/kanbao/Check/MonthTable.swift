import Archive

/// Issues a month: a year a row, with its twelve months and their sum.
struct MonthTable {
  private let months: [Coverage.Month]
  private let console: Console

  init(_ months: [Coverage.Month], on console: Console) {
    self.months = months
    self.console = console
  }

  func write() throws {
    guard !months.isEmpty else { return }
    var table = Table(on: console, columns: Array(repeating: .right, count: 14))
    try table.add(row(["  "] + (1...12).map(String.init) + ["∑"]))
    for year in Set(months.map(\.year)).sorted() {
      let counts = (1...12).map { count(year, $0) }
      let total = months.reduce(0) { $0 + ($1.year == year ? $1.issueCount : 0) }
      try table.add(row(["  \(year)"] + counts.map { $0 == 0 ? "·" : String($0) } + [String(total)]))
    }
    try table.finish()
  }

  private func count(_ year: Int, _ month: Int) -> Int {
    months.reduce(0) { $0 + ($1.year == year && $1.month == month ? $1.issueCount : 0) }
  }

  private func row(_ texts: [String]) -> [TableCell] { texts.map { TableCell($0, on: console) } }
}
