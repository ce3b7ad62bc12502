internal import ChineseText
internal import Search

/// What the tables of one segment tell of its figures, a column each, and which of them a question asks for.
struct FigureColumns {
  let table: FigureTable
  /// Of each figure the place of its unit.
  private(set) var units: [UInt32]
  /// Of each figure the numbers of its smallest and its largest value.
  private(set) var least: [UInt32]
  private(set) var largest: [UInt32]
  private(set) var isAsked: [Bool]
  private(set) var askedCount = 0

  /// Of the articles that match, which are ascending; of the filter what does not need the text.
  init(_ table: FigureTable, articles: [UInt32], filter: FigureFilter) {
    self.table = table
    let count = table.figureCount
    units = Array(repeating: UInt32(table.unitCount), count: count)
    least = Array(repeating: .max, count: count)
    largest = Array(repeating: 0, count: count)
    isAsked = Array(repeating: filter.range == nil, count: count)
    readEntries()
    if let range = filter.range { ask(for: range) }
    if let group = filter.group { keep { [units] in table.unit(Int(units[$0])) == group.unit } }
    keepFigures(of: articles)
    askedCount = isAsked.reduce(0) { $0 + ($1 ? 1 : 0) }
  }

  private mutating func readEntries() {
    let count = isAsked.count
    table.forEachEntry(valued: 0..<UInt32.max) { unit, value, figure in
      let figure = Int(figure)
      guard figure < count else { return }
      units[figure] = UInt32(unit)
      least[figure] = min(least[figure], value)
      largest[figure] = max(largest[figure], value)
    }
  }

  private mutating func ask(for range: FigureRange) {
    let count = isAsked.count
    var asked = isAsked
    let table = table
    table.forEachEntry(valued: table.valueNumbers(in: range)) { unit, _, figure in
      let figure = Int(figure)
      guard figure < count, range.unit.map({ table.unit(unit) == $0 }) ?? table.isQuantity(figure) else { return }
      asked[figure] = true
    }
    isAsked = asked
  }

  private mutating func keep(_ holds: (Int) -> Bool) {
    for figure in isAsked.indices where isAsked[figure] { isAsked[figure] = holds(figure) }
  }

  private mutating func keepFigures(of articles: [UInt32]) {
    var place = 0
    for figure in isAsked.indices {
      let article = table.article(ofFigure: figure)
      while place < articles.count, articles[place] < article { place += 1 }
      if place == articles.count || articles[place] != article { isAsked[figure] = false }
    }
  }

  /// The figures of an article that are asked for.
  func askedFigures(ofArticle article: Int) -> [Int] { table.figures(ofArticle: article).filter { isAsked[$0] } }

  func value(_ number: UInt32) -> DecimalNumber { table.value(number) ?? .zero }
}
