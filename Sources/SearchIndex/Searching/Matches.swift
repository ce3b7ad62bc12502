/// The articles of a segment that answer a part of a query, and what of each is needed to put them in order.
struct Matches: Sendable {
  /// Ascending.
  var articles: [UInt32] = []
  /// For every clause that may match the weight of its places in each article, 0 where it does not match.
  var weights: [[UInt32]] = []
  /// Of each article the number of the largest value that was asked for, plus 1; empty where no figure was asked for.
  var figures: [UInt32] = []

  /// Keeps the articles that another ascending list holds too.
  mutating func keep(_ others: [UInt32]) {
    guard others.count < articles.count else { return }
    var places: [Int] = []
    places.reserveCapacity(others.count)
    var place = 0
    for article in others {
      while place < articles.count, articles[place] < article { place += 1 }
      if place < articles.count, articles[place] == article { places.append(place) }
    }
    keep(at: places)
  }

  /// Keeps the articles at some places.
  mutating func keep(at places: [Int]) {
    articles = places.map { articles[$0] }
    weights = weights.map { column in places.map { column[$0] } }
    if !figures.isEmpty { figures = places.map { figures[$0] } }
  }

  /// Keeps the articles of which something holds.
  mutating func filter(_ holds: (UInt32) -> Bool) {
    let places = articles.indices.filter { holds(articles[$0]) }
    if places.count < articles.count { keep(at: places) }
  }

  // MARK: Joining

  /// Articles that several parts hold, each with the weights of all of them in order. Every part has at least those.
  static func joined(ofAll parts: [Matches], articles: [UInt32]) -> Matches {
    var whole = Matches(articles: articles)
    for var part in parts {
      part.keep(articles)
      whole.weights += part.weights
      whole.mergeFigures(part.figures)
    }
    return whole
  }

  /// Articles that any of several parts holds.
  static func joined(ofAny parts: [Matches]) -> Matches {
    guard parts.count > 1 else { return parts.first ?? Matches() }
    var whole = Matches(articles: union(parts.map(\.articles)))
    for part in parts {
      let places = part.places(in: whole.articles)
      whole.weights += part.weights.map { spread($0, to: places, count: whole.articles.count) }
      if !part.figures.isEmpty { whole.mergeFigures(spread(part.figures, to: places, count: whole.articles.count)) }
    }
    return whole
  }

  private mutating func mergeFigures(_ others: [UInt32]) {
    guard !others.isEmpty else { return }
    if figures.isEmpty {
      figures = others
    } else {
      for index in figures.indices { figures[index] = max(figures[index], others[index]) }
    }
  }

  private static func spread(_ column: [UInt32], to places: [Int], count: Int) -> [UInt32] {
    var wide = Array(repeating: UInt32(0), count: count)
    for (index, place) in places.enumerated() { wide[place] = column[index] }
    return wide
  }

  /// Where its articles stand among others that hold them all.
  private func places(in others: [UInt32]) -> [Int] {
    var place = 0
    return articles.map { article in
      while others[place] < article { place += 1 }
      return place
    }
  }

  private static func union(_ lists: [[UInt32]]) -> [UInt32] {
    lists.dropFirst().reduce(lists.first ?? []) { whole, list in
      var union: [UInt32] = []
      union.reserveCapacity(whole.count + list.count)
      var index = 0
      for article in whole {
        while index < list.count, list[index] < article {
          union.append(list[index])
          index += 1
        }
        if index < list.count, list[index] == article { index += 1 }
        union.append(article)
      }
      union += list[index...]
      return union
    }
  }

  /// The ascending articles of one list that are not in another.
  static func difference(_ articles: [UInt32], _ others: [UInt32]) -> [UInt32] {
    var index = 0
    return articles.filter { article in
      while index < others.count, others[index] < article { index += 1 }
      return index == others.count || others[index] != article
    }
  }
}

/// Which articles of a segment are looked at.
enum Domain {
  /// Ascending, apart from each other.
  case ranges([Range<UInt32>])
  /// Ascending.
  case articles([UInt32])

  /// How many articles it has.
  var count: Int {
    switch self {
    case .ranges(let ranges): ranges.reduce(0) { $0 + $1.count }
    case .articles(let articles): articles.count
    }
  }

  /// All of them, one by one.
  var allArticles: [UInt32] {
    switch self {
    case .ranges(let ranges): ranges.flatMap { Array($0) }
    case .articles(let articles): articles
    }
  }

  /// What of it lies in ranges that ascend.
  func clamped(to others: [Range<UInt32>]) -> Domain {
    switch self {
    case .articles(let articles):
      var index = 0
      return .articles(
        articles.filter { article in
          while index < others.count, others[index].upperBound <= article { index += 1 }
          return index < others.count && others[index].contains(article)
        })
    case .ranges(let ranges):
      var common: [Range<UInt32>] = []
      var index = 0
      for range in ranges {
        while index < others.count, others[index].upperBound <= range.lowerBound { index += 1 }
        var next = index
        while next < others.count, others[next].lowerBound < range.upperBound {
          common.append(range.clamped(to: others[next]))
          next += 1
        }
      }
      return .ranges(common)
    }
  }
}
