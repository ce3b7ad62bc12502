internal import ChineseText
internal import Newspaper
internal import Search

/// Answers from the tables of figures of the segments; only the articles of the rows asked for are read.
struct FigureLookup {
  /// A figure of one of the segments, by its number there.
  private struct Place {
    let part: Int
    let figure: Int
  }

  private let result: IndexResult
  private let request: FigureRequest
  private let columns: [FigureColumns]

  init(_ result: IndexResult, _ request: FigureRequest) {
    self.result = result
    self.request = request
    columns = result.parts.map {
      FigureColumns($0.member.reader.figures, articles: $0.matches.articles, filter: request.filter)
    }
  }

  var answer: FigureAnswer {
    let count = columns.reduce(0) { $0 + $1.askedCount }
    guard request.grouping == .none else {
      return FigureAnswer(
        groups: groups, of: request, figureCount: count, isComplete: !Task.isCancelled)
    }
    var places = firstPlaces(min(request.rows.upperBound, count))
    places = Array(places[request.rows.clamped(to: 0..<places.count)])
    return FigureAnswer(
      entries: entries(at: request.isFromEnd ? places.reversed() : places), count: count, figureCount: count,
      isComplete: !Task.isCancelled)
  }

  // MARK: Order

  /// So many of the first figures, or of the last ones from the end back.
  private func firstPlaces(_ limit: Int) -> [Place] {
    switch request.order {
    case .text, .newest: return firstByArticle(limit)
    case .value, .unit, .noun: return firstByValue(limit)
    }
  }

  /// Article by article, as many of them as are needed.
  private func firstByArticle(_ limit: Int) -> [Place] {
    var places: [Place] = []
    var articles = request.isFromEnd ? result.count : min(result.count, max(64, limit))
    var done = 0
    while places.count < limit, !Task.isCancelled {
      let ranked = result.ranked(done..<articles)
      for article in request.isFromEnd ? Array(ranked.reversed()) : Array(ranked) where places.count < limit {
        let figures = columns[article.part].askedFigures(ofArticle: Int(article.article))
          .map { Place(part: article.part, figure: $0) }
        places += request.isFromEnd ? figures.reversed() : figures
      }
      if articles == result.count { break }
      done = articles
      articles = min(result.count, 4 * articles)
    }
    return Array(places.prefix(limit))
  }

  private func firstByValue(_ limit: Int) -> [Place] {
    var lists = columns.indices.map { firstByValue(limit, ofPart: $0) }.filter { !$0.isEmpty }
    guard lists.count > 1 else { return lists.popLast() ?? [] }
    var best = BestRanked<FigureRank, Place>(limit: limit, isFromEnd: request.isFromEnd)
    var ranks: [Int: HitRank] = [:]
    for list in lists {
      ranks = [:]
      for place in list where !Task.isCancelled { best.offer(place, rank(of: place, &ranks)) }
    }
    return best.sorted()
  }

  /// Within a segment figures are numbered in the order that breaks ties.
  private struct Key: Comparable {
    let unit: UInt32
    let value: UInt32
    let figure: UInt32

    static func < (a: Self, b: Self) -> Bool {
      if a.unit != b.unit { return a.unit < b.unit }
      return a.value != b.value ? a.value > b.value : a.figure < b.figure
    }
  }

  private func firstByValue(_ limit: Int, ofPart part: Int) -> [Place] {
    let columns = columns[part]
    let unitRanks = request.order == .unit ? self.unitRanks(of: columns.table) : []
    var best = BestRanked<Key, Int>(limit: limit, isFromEnd: request.isFromEnd)
    for figure in columns.isAsked.indices where columns.isAsked[figure] {
      let unit = unitRanks.isEmpty ? 0 : unitRanks[Int(columns.units[figure])]
      best.offer(figure, Key(unit: unit, value: columns.largest[figure], figure: UInt32(figure)))
    }
    return best.sorted().map { Place(part: part, figure: $0) }
  }

  /// Of each unit of a segment its place by name; none comes last.
  private func unitRanks(of table: FigureTable) -> [UInt32] {
    let names = (0..<table.unitCount).map { table.unit($0) ?? "" }
    var ranks = Array(repeating: UInt32.max, count: names.count + 1)
    for (rank, unit) in names.indices.sorted(by: { names[$0] < names[$1] }).enumerated() { ranks[unit] = UInt32(rank) }
    return ranks
  }

  /// The ranks of articles of the figure's segment are kept, by article.
  private func rank(of place: Place, _ known: inout [Int: HitRank]) -> FigureRank {
    let table = columns[place.part].table
    let article = Int(table.article(ofFigure: place.figure))
    let articleRank =
      known[article]
      ?? {
        let reader = result.parts[place.part].member.reader
        let page = reader.page(ofArticle: article)
        let record = reader.pageRecord(page)
        return HitRank(
          ofArticle: article - reader.articles(ofPage: page).lowerBound, on: record.page, at: record.reference,
          in: request.order)
      }()
    known[article] = articleRank
    return FigureRank(
      unit: table.unit(Int(columns[place.part].units[place.figure])),
      value: columns[place.part].value(columns[place.part].largest[place.figure]), number: place.figure,
      ofArticle: articleRank, in: request.order)
  }

  // MARK: Rows

  /// Rows that stand beside each other are often of one article, which is read once.
  private func entries(at places: [Place]) -> [FigureEntry] {
    var read: [Int: [FigureArticle.Found]] = [:]
    var part = -1
    return places.compactMap { place in
      guard !Task.isCancelled else { return nil }
      if part != place.part { read = [:] }
      part = place.part
      let table = columns[part].table
      let article = Int(table.article(ofFigure: place.figure))
      let reader = result.parts[part].member.reader
      let figures =
        read[article]
        ?? FigureArticle(article, ofPage: reader.page(ofArticle: article), in: reader).figures { _ in true }
      read[article] = figures
      let index = place.figure - table.figures(ofArticle: article).lowerBound
      return figures.indices.contains(index) ? figures[index].entry : nil
    }
  }

  // MARK: Groups

  private var groups: [FigureGroup] {
    var groups: [FigureGroup.Key: FigureGroup] = [:]
    for columns in columns where !Task.isCancelled {
      for group in Self.groups(of: columns) {
        groups[group.key, default: FigureGroup(key: group.key)].merge(group)
      }
    }
    return Array(groups.values)
  }

  private static func groups(of columns: FigureColumns) -> [FigureGroup] {
    var groups = (0...columns.table.unitCount).map {
      FigureGroup(key: FigureGroup.Key(grouping: .unit, unit: columns.table.unit($0)))
    }
    var values: [UInt32: DecimalNumber] = [:]
    func value(_ number: UInt32) -> DecimalNumber {
      if let value = values[number] { return value }
      let value = columns.value(number)
      values[number] = value
      return value
    }
    for figure in columns.isAsked.indices where columns.isAsked[figure] {
      let ends = [value(columns.least[figure]), value(columns.largest[figure])]
      groups[Int(columns.units[figure])].add(ends, isQuantity: columns.table.isQuantity(figure))
    }
    return groups.filter { $0.count > 0 }
  }
}
