internal import ChineseText
internal import Newspaper
internal import Search
internal import Storage

/// The figures of the articles of a segment, and where each is to be found by its unit and value.
struct FigureGatherer {
  /// A figure's unit stands for no unit where it is this.
  static let noUnit = UInt32.max

  private struct Entry {
    let unit: UInt32
    let value: UInt32
    let figure: UInt32
  }

  private var finder = FigureFinder()
  /// Of each figure the article it was gathered with.
  private var articles: [UInt32] = []
  /// Of each figure the weight of its field, and in the highest bit whether it is a quantity.
  private var weights: [UInt8] = []
  private var entries: [Entry] = []
  private var values: [DecimalNumber: UInt32] = [:]
  private var units: [String: UInt32] = [:]
  /// Of each article the largest quantity, or nil.
  private var largest: [UInt32?] = []

  static let quantityFlag: UInt8 = 0x80

  /// Adds the figures of an article; articles come one after the other from 0 on.
  mutating func add(_ fields: [(field: ArticleField, source: [Unicode.Scalar])], ofArticle article: Int) {
    var most: DecimalNumber?
    for (field, source) in fields {
      for figure in finder.figures(in: source) {
        add(figure, weight: UInt8(field.weight), article: article)
        guard figure.kind.isQuantity, let value = figure.values.max() else { continue }
        most = max(most ?? value, value)
      }
    }
    largest.append(most.map { number(of: $0) })
  }

  private mutating func add(_ figure: Figure, weight: UInt8, article: Int) {
    let number = UInt32(articles.count)
    articles.append(UInt32(article))
    weights.append(weight | (figure.kind.isQuantity ? Self.quantityFlag : 0))
    var unit = Self.noUnit
    if let name = figure.unit {
      unit = units[name] ?? UInt32(units.count)
      units[name] = unit
    }
    for value in Set(figure.values) {
      entries.append(Entry(unit: unit, value: self.number(of: value), figure: number))
    }
  }

  private mutating func number(of value: DecimalNumber) -> UInt32 {
    if let number = values[value] { return number }
    let number = UInt32(values.count)
    values[value] = number
    return number
  }

  /// Adds the figures of another segment, all of its articles after those added so far.
  mutating func add(_ table: FigureTable, articleCount: Int) {
    let firstFigure = UInt32(articles.count)
    let firstArticle = UInt32(largest.count)
    for figure in 0..<table.figureCount {
      articles.append(firstArticle + min(table.article(ofFigure: figure), UInt32(max(0, articleCount - 1))))
      weights.append(table.weight(ofFigure: figure))
    }
    let valueNumbers = (0..<table.valueCount).map { number(of: table.value(UInt32($0)) ?? .zero) }
    table.forEachEntry { unit, value, figure in
      guard Int(value) < valueNumbers.count, figure < table.figureCount else { return }
      var number = Self.noUnit
      if let unit {
        number = units[unit] ?? UInt32(units.count)
        units[unit] = number
      }
      entries.append(Entry(unit: number, value: valueNumbers[Int(value)], figure: firstFigure + figure))
    }
    for article in 0..<articleCount {
      let value = Int(table.largestFigure(ofArticle: article)) - 1
      largest.append(valueNumbers.indices.contains(value) ? valueNumbers[value] : nil)
    }
  }

  // MARK: Writing

  /// Writes all of it. The order tells the articles as they are numbered in the segment, each by its number when added.
  func write(to file: inout SegmentFileWriter, order: [Int]) throws(StorageError) {
    let figureOrder = figuresInOrder(of: order)
    var figureNumbers = Array(repeating: UInt32.max, count: articles.count)
    for (place, figure) in figureOrder.enumerated() { figureNumbers[figure] = UInt32(place) }
    var articleNumbers = Array(repeating: UInt32(0), count: largest.count)
    for (place, article) in order.enumerated() { articleNumbers[article] = UInt32(place) }
    try file.write(.figureArticles, figureOrder.map { articleNumbers[Int(articles[$0])] })
    try file.write(.figureWeights, figureOrder.map { weights[$0] })
    let valueNumbers = try writeValues(to: &file)
    try file.write(.largestFigures, order.map { largest[$0].map { valueNumbers[Int($0)] } ?? .max })
    try writeEntries(figureNumbers, valueNumbers, to: &file)
  }

  /// The figures of the articles in their order; those of articles that are left out are left out too.
  private func figuresInOrder(of order: [Int]) -> [Int] {
    var starts = Array(repeating: 0, count: largest.count + 1)
    for article in articles { starts[Int(article) + 1] += 1 }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
    return order.flatMap { Array(starts[$0]..<starts[$0 + 1]) }
  }

  /// Writes the values in order of size.
  ///
  /// - Returns: For each value its place among them.
  private func writeValues(to file: inout SegmentFileWriter) throws(StorageError) -> [UInt32] {
    var numbers = Array(repeating: UInt32(0), count: values.count)
    var table = NameTable()
    for (place, entry) in values.sorted(by: { $0.key < $1.key }).enumerated() {
      numbers[Int(entry.value)] = UInt32(place)
      _ = table.number(of: entry.key.description)
    }
    try table.write(to: &file, places: .figureValuePlaces, names: .figureValues)
    return numbers
  }

  /// Writes the entries by unit, value and figure, and where those of each unit begin.
  private func writeEntries(
    _ figures: [UInt32], _ values: [UInt32], to file: inout SegmentFileWriter
  ) throws(StorageError) {
    let names = units.sorted { $0.value < $1.value }.map(\.key)
    var table = NameTable()
    for name in names { _ = table.number(of: name) }
    try table.write(to: &file, places: .figureUnitPlaces, names: .figureUnits)
    let sorted = entries.filter { figures[Int($0.figure)] != .max }.map { entry in
      Entry(
        unit: entry.unit == Self.noUnit ? UInt32(names.count) : entry.unit, value: values[Int(entry.value)],
        figure: figures[Int(entry.figure)])
    }.sorted { ($0.unit, $0.value, $0.figure) < ($1.unit, $1.value, $1.figure) }
    var starts = Array(repeating: UInt32(0), count: names.count + 2)
    for entry in sorted { starts[Int(entry.unit) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    try file.write(.figureUnitStarts, starts)
    try file.write(.figureEntryValues, sorted.map(\.value))
    try file.write(.figureEntries, sorted.map(\.figure))
  }
}
