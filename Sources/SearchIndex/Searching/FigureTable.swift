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

  /// Hands over every entry of some values: the place of its unit among the units, its value and its figure.
  func forEachEntry(valued values: Range<UInt32>, _ body: (Int, UInt32, UInt32) -> Void) {
    for unit in 0...units.count where !Task.isCancelled {
      for place in entryPlaces(ofUnit: unit, values: values) {
        body(unit, entryValues.entry(UInt32.self, place), entries.entry(UInt32.self, place))
      }
    }
  }

  /// The name of a unit by its place; nil for the place behind the last, which stands for none.
  func unit(_ place: Int) -> String? { units.name(place + 1) }
  var unitCount: Int { units.count }
  func isQuantity(_ figure: Int) -> Bool { weight(ofFigure: figure) & FigureGatherer.quantityFlag != 0 }

  /// The figures of an article, which come one after the other.
  func figures(ofArticle article: Int) -> Range<Int> {
    let first = firstFigure(ofArticle: article)
    return first..<max(first, firstFigure(ofArticle: article + 1))
  }

  private func firstFigure(ofArticle article: Int) -> Int {
    var low = 0
    var high = figureCount
    while low < high {
      let middle = (low + high) / 2
      if Int(self.article(ofFigure: middle)) < article { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Questions

  /// The articles with a figure in a range; of each the weight of those figures, and the largest value.
  func matches(_ range: FigureRange, articleCount: Int) -> Matches {
    let values = valueNumbers(in: range)
    guard !values.isEmpty else { return Matches(weights: [[]], figures: []) }
    // Of each figure the largest of its values that lies in the range, plus 1.
    var best = Array(repeating: UInt32(0), count: articles.entryCount(UInt32.self))
    for unit in unitPlaces(of: range.unit) where !Task.isCancelled {
      collect(entryPlaces(ofUnit: unit, values: values), into: &best)
    }
    return Task.isCancelled
      ? Matches() : matches(best, isOfQuantities: range.unit == nil, articleCount: articleCount)
  }

  /// Entries between two looks at whether the search was given up: a millisecond or so.
  private static let portion = 1 << 18

  private func collect(_ places: Range<Int>, into best: inout [UInt32]) {
    for start in stride(from: places.lowerBound, to: places.upperBound, by: Self.portion) where !Task.isCancelled {
      let bytes = 4 * start..<4 * min(places.upperBound, start + Self.portion)
      var best = best.mutableSpan
      entries.withBytes(bytes) { figures in
        entryValues.withBytes(bytes) { values in
          for offset in stride(from: 0, to: min(figures.byteCount, values.byteCount), by: 4) {
            let figure = Int(figures.number(at: offset))
            guard figure < best.count else { continue }
            best[figure] = max(best[figure], values.number(at: offset) &+ 1)
          }
        }
      }
    }
  }

  private func matches(_ best: [UInt32], isOfQuantities: Bool, articleCount: Int) -> Matches {
    var found = FoundFigures(articleCount: articleCount, isOfQuantities: isOfQuantities)
    articles.withBytes(0..<articles.count) { articles in
      weights.withBytes(0..<weights.count) { weights in
        for figure in best.indices where best[figure] > 0 && figure < weights.byteCount {
          found.add(
            articles.number(at: 4 * figure), weights.unsafeLoad(fromByteOffset: figure, as: UInt8.self), best[figure])
        }
      }
    }
    return Matches(articles: found.articles, weights: [found.sums], figures: found.largest)
  }

  /// The numbers of the values between the bounds.
  func valueNumbers(in range: FigureRange) -> Range<UInt32> {
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

/// The articles of figures in a range, which come in their order.
private struct FoundFigures {
  let articleCount: Int
  /// Whether only quantities count.
  let isOfQuantities: Bool
  private(set) var articles: [UInt32] = []
  private(set) var sums: [UInt32] = []
  private(set) var largest: [UInt32] = []

  init(articleCount: Int, isOfQuantities: Bool) {
    self.articleCount = articleCount
    self.isOfQuantities = isOfQuantities
  }

  @inline(__always)
  mutating func add(_ article: UInt32, _ weight: UInt8, _ value: UInt32) {
    if isOfQuantities, weight & FigureGatherer.quantityFlag == 0 { return }
    guard article < articleCount else { return }
    let sum = UInt32(weight & ~FigureGatherer.quantityFlag)
    if articles.last == article {
      sums[sums.count - 1] += sum
      largest[largest.count - 1] = max(largest[largest.count - 1], value)
    } else {
      articles.append(article)
      sums.append(sum)
      largest.append(value)
    }
  }
}

extension RawSpan {
  /// The number of four bytes that begin at an offset within.
  @inline(__always)
  fileprivate func number(at offset: Int) -> UInt32 {
    guard offset &+ 4 <= byteCount else { return 0 }
    return UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
