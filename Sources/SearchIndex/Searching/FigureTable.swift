internal import ChineseText
internal import Search

/// The figures of a segment, by unit and value.
struct FigureTable: Sendable {
  private let values: NameView
  private let units: NameView
  private let unitStarts: ByteView
  private let entryValues: ByteView
  private let entries: ByteView
  private let articles: ByteView
  private let weights: ByteView
  private let largest: ByteView

  init(_ file: SegmentFile) {
    values = NameView(file, places: .figureValuePlaces, names: .figureValues)
    units = NameView(file, places: .figureUnitPlaces, names: .figureUnits)
    unitStarts = file.view(.figureUnitStarts)
    entryValues = file.view(.figureEntryValues)
    entries = file.view(.figureEntries)
    articles = file.view(.figureArticles)
    weights = file.view(.figureWeights)
    largest = file.view(.largestFigures)
  }

  /// The value of a number; nil where there is none.
  func value(_ number: UInt32) -> DecimalNumber? { values.name(Int(number) + 1).flatMap { DecimalNumber($0) } }

  /// The number of the largest quantity of an article, plus 1; 0 where it has none.
  func largestFigure(ofArticle article: Int) -> UInt32 {
    let number = largest.entry(UInt32.self, article)
    return number == .max ? 0 : number + 1
  }

  // MARK: All of it

  var figureCount: Int { articles.entryCount(UInt32.self) }
  var valueCount: Int { values.count }
  func article(ofFigure figure: Int) -> UInt32 { articles.entry(UInt32.self, figure) }
  func weight(ofFigure figure: Int) -> UInt8 { weights.number(UInt8.self, at: figure) }

  /// Hands over unit, value and figure of every entry.
  func forEachEntry(_ body: (String?, UInt32, UInt32) -> Void) {
    for unit in 0...units.count {
      let name = units.name(unit + 1)
      for place in entryPlaces(ofUnit: unit, values: 0..<UInt32.max) {
        body(name, entryValues.entry(UInt32.self, place), entries.entry(UInt32.self, place))
      }
    }
  }

  // MARK: Questions

  /// The articles with a figure in a range; of each the weight of those figures, and the largest value.
  func matches(_ range: FigureRange, articleCount: Int) -> Matches {
    let values = valueNumbers(in: range)
    guard !values.isEmpty else { return Matches(weights: [[]], figures: []) }
    // Of each figure the largest of its values that lies in the range, plus 1.
    var best = Array(repeating: UInt32(0), count: articles.entryCount(UInt32.self))
    for unit in unitPlaces(of: range.unit) {
      for place in entryPlaces(ofUnit: unit, values: values) {
        let figure = Int(entries.entry(UInt32.self, place))
        guard figure < best.count else { continue }
        best[figure] = max(best[figure], entryValues.entry(UInt32.self, place) &+ 1)
      }
    }
    return matches(best, isOfQuantities: range.unit == nil, articleCount: articleCount)
  }

  private func matches(_ best: [UInt32], isOfQuantities: Bool, articleCount: Int) -> Matches {
    var articles: [UInt32] = []
    var sums: [UInt32] = []
    var largest: [UInt32] = []
    for figure in best.indices where best[figure] > 0 {
      let weight = weights.number(UInt8.self, at: figure)
      if isOfQuantities, weight & FigureGatherer.quantityFlag == 0 { continue }
      let article = self.articles.entry(UInt32.self, figure)
      guard article < articleCount else { continue }
      if articles.last == article {
        sums[sums.count - 1] += UInt32(weight & ~FigureGatherer.quantityFlag)
        largest[largest.count - 1] = max(largest[largest.count - 1], best[figure])
      } else {
        articles.append(article)
        sums.append(UInt32(weight & ~FigureGatherer.quantityFlag))
        largest.append(best[figure])
      }
    }
    return Matches(articles: articles, weights: [sums], figures: largest)
  }

  /// The numbers of the values between the bounds.
  private func valueNumbers(in range: FigureRange) -> Range<UInt32> {
    let first = range.lower.map { bound in
      firstValue { bound.isIncluded ? $0 < bound.value : $0 <= bound.value }
    }
    let end = range.upper.map { bound in
      firstValue { bound.isIncluded ? $0 <= bound.value : $0 < bound.value }
    }
    let lower = first ?? 0
    return UInt32(lower)..<UInt32(max(lower, end ?? values.count))
  }

  /// How many values there are before the first one that does not lie below.
  private func firstValue(_ liesBelow: (DecimalNumber) -> Bool) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if liesBelow(value(UInt32(middle)) ?? .zero) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The units meant; all of them, and none, where no unit is asked for.
  private func unitPlaces(of unit: String?) -> [Int] {
    guard let unit else { return Array(0...units.count) }
    return (1...max(1, units.count)).filter { units.name($0) == unit }.map { $0 - 1 }
  }

  private func entryPlaces(ofUnit unit: Int, values: Range<UInt32>) -> Range<Int> {
    let start = Int(unitStarts.entry(UInt32.self, unit))
    let end = min(Int(unitStarts.entry(UInt32.self, unit + 1)), entries.entryCount(UInt32.self))
    guard start < end else { return 0..<0 }
    func first(_ value: UInt32) -> Int {
      var low = start
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if entryValues.entry(UInt32.self, middle) < value { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let lower = first(values.lowerBound)
    return lower..<max(lower, first(values.upperBound))
  }
}
