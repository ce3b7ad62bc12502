import ChineseText
import Search

/// Some words over time: what was asked, and what is known of the answers.
struct TrendState {
  struct Word: Hashable {
    let text: String
    /// Where its letters are taken for pinyin, the words they are taken for.
    var pinyin: [PinyinTerm] = []
    /// Nil until it has been counted.
    var dates: [DateCount]?

    init(_ text: String) { self.text = text }

    /// What stands in legends and tables.
    var name: String {
      let words = pinyin.flatMap(\.words).map(\.text)
      return words.isEmpty ? text : text + "→" + (words.first ?? "") + (words.count > 1 ? "…" : "")
    }
  }

  /// Counted up with every question, so that late answers are told from new ones.
  private(set) var number: Int
  private(set) var words: [Word]
  /// Within these everything is counted, the whole as well as the words.
  let limits: [SearchLimit]
  /// All articles; nil until they have been counted.
  private var all: [DateCount]?
  /// Nil for what suits the time there is.
  private(set) var period: Trend.Period?
  /// Whether articles are counted among ten thousand of their time.
  var isRate = false
  /// Nil until everything has been counted.
  private(set) var trend: Trend?

  /// More lines than these cannot be told apart.
  static let mostWords = 5

  init(number: Int, words: [String], limits: [SearchLimit] = []) {
    self.number = number
    self.words = words.prefix(Self.mostWords).map(Word.init)
    self.limits = limits
  }

  /// The words of a line: between commas, of whichever width.
  static func words(in line: String) -> [String] {
    line.split { ",，、;；".contains($0) }.map { part in
      let inner = part.drop(while: \.isWhitespace)
      return String(inner.reversed().drop(while: \.isWhitespace).reversed())
    }
    .filter { !$0.isEmpty }
  }

  /// What is to be counted still, each by its slot: 0 for the whole, then the words.
  var requests: [(slot: Int, request: SearchRequest)] {
    let within = limits.map(\.query)
    var requests: [(Int, SearchRequest)] = []
    if all == nil { requests.append((0, SearchRequest(query: .matching(all: within), limit: 0, tallies: true))) }
    for (index, word) in words.enumerated() where word.dates == nil {
      let query = Query.matching(all: [QueryParser().parse(word.text).query] + within)
      requests.append((index + 1, SearchRequest(query: query, limit: 0, tallies: true)))
    }
    return requests
  }

  /// Takes in a count.
  mutating func receive(_ answer: SearchAnswer, slot: Int) {
    guard let dates = answer.tally?.dates, answer.isComplete else { return }
    if slot == 0 {
      all = dates
    } else if words.indices.contains(slot - 1) {
      words[slot - 1].dates = dates
      words[slot - 1].pinyin = answer.pinyin
    }
    count()
  }

  /// Another way to cut the time.
  mutating func changePeriod() {
    period = (trend?.period ?? .year) == .year ? .month : .year
    count()
  }

  /// One more word, counted under a new number.
  mutating func add(_ text: String, number: Int) {
    guard words.count < Self.mostWords, !words.contains(where: { $0.text == text }) else { return }
    words.append(Word(text))
    self.number = number
    count()
  }

  /// One word less; the last one stays.
  mutating func dropWord() {
    guard words.count > 1 else { return }
    words.removeLast()
    count()
  }

  private mutating func count() {
    let counted = words.compactMap { word in word.dates.map { (name: word.name, dates: $0) } }
    guard let all, counted.count == words.count else { return trend = nil }
    trend = Trend(counted, of: all, by: period)
  }
}
