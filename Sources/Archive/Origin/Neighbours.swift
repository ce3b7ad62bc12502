/// What the names that stand side by side in a folder say about each other's numbers.
///
/// A number without any mark may be a date or a page, or only somebody's running number. One name cannot tell; the names
/// beside it can.
struct Neighbours {
  private let areBareDatesLikely: Bool
  /// Years that the names tell, ascending, each name's once.
  private let years: [Int]
  /// Whether numbers without a word beside them can be page numbers.
  let arePlainNumbersPages: Bool

  /// Years further from every neighbour's than this are numbers of something else.
  private static let farthest = 30

  init(_ names: [NameText]) {
    let bareCount = names.count { name in name.digitRuns.contains { [8, 10, 11].contains($0.count) } }
    let tokens = names.compactMap { DateToken(in: $0) }
    areBareDatesLikely = tokens.count(where: \.isBare) * 2 >= bareCount
    years = tokens.map(\.year).sorted()
    arePlainNumbersPages = Self.arePages(names)
  }

  private init() {
    (areBareDatesLikely, years, arePlainNumbersPages) = (true, [], true)
  }

  /// A name that stands alone, with nothing to speak against it.
  static let none = Neighbours()

  /// Whether digits without a mark may be this date: most such digits beside them are dates, of years not far off.
  func admits(_ token: DateToken) -> Bool {
    guard areBareDatesLikely else { return false }
    guard years.count > 2 else { return true }
    let own = years.partitioningIndex { $0 >= token.year }
    let before = own > 0 ? token.year - years[own - 1] : Int.max
    let after = years[min(own + 1, years.count - 1)] - token.year
    return before <= Self.farthest || own + 1 < years.count && after <= Self.farthest
  }

  /// Pages are counted from one with few left out; running numbers of articles are large and far apart.
  private static func arePages(_ names: [NameText]) -> Bool {
    let numbers = Set(
      names.compactMap { name in
        name.digitRuns.first { (1...4).contains($0.count) && $0.upperBound == name.count }.map(name.number)
      })
    return (numbers.max() ?? 0) <= numbers.count * 4 + 60
  }
}

extension Array {
  /// The first index whose element satisfies a condition that holds from some place on; the count where none does.
  func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
