import Newspaper

/// 架目: the archive's issues by newspaper and month, as runs of the list they come in, so that a shelf of any length is
/// walked without a row being made of it.
struct ShelfIndex {
  /// Issues of one month; of one year where no more is known, and those of no date at the end.
  struct Month: Hashable {
    let date: IssueDate?
    let issues: Range<Int>
  }

  /// All issues of a newspaper; nil for those whose newspaper is not known.
  struct Paper: Hashable {
    let name: String?
    let issues: Range<Int>
    let months: [Month]
  }

  let papers: [Paper]

  /// Cost grows with the number of issues.
  init(_ issues: [Issue]) {
    papers = Self.runs(in: issues.indices) { issues[$0].newspaper }.map { paper in
      Paper(
        name: issues[paper.lowerBound].newspaper, issues: paper,
        months: Self.runs(in: paper) { Self.month(of: issues[$0]) }.map {
          Month(date: Self.month(of: issues[$0.lowerBound]), issues: $0)
        })
    }
  }

  /// The newspaper an issue belongs to; 0 where there is none.
  func paper(of issue: Int) -> Int { Self.run(of: issue, in: papers.count) { papers[$0].issues.lowerBound } }

  private static func month(of issue: Issue) -> IssueDate? {
    issue.date.flatMap { IssueDate(year: $0.year, month: $0.month) }
  }

  /// Stretches of neighbours that share a value.
  private static func runs<Value: Equatable>(in indices: Range<Int>, by value: (Int) -> Value) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = indices.lowerBound
    for index in indices.dropFirst() where value(index) != value(index - 1) {
      runs.append(start..<index)
      start = index
    }
    if start < indices.upperBound { runs.append(start..<indices.upperBound) }
    return runs
  }

  /// The last of so many runs that begins at or before an index.
  static func run(of index: Int, in count: Int, start: (Int) -> Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(middle) <= index { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}

extension ShelfIndex.Paper {
  /// The month an issue stands under, by its place in `months`.
  func month(of issue: Int) -> Int { ShelfIndex.run(of: issue, in: months.count) { months[$0].issues.lowerBound } }
}
