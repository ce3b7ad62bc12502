import Browser
import Newspaper
import Search

/// The numbers of a trend as rows, one for each period in which anything was printed.
struct TrendSheet {
  private let trend: Trend
  private let places: [Int]

  init(_ trend: Trend) {
    self.trend = trend
    places = trend.dates.indices.filter { trend.articles[$0] > 0 }
  }

  /// Articles and articles among ten thousand of every word, and all articles of the period.
  func table(in language: Language) -> ExportTable {
    let words = trend.series.flatMap { series in
      [ExportTable.Column(series.name, series.name), .init(series.name + " /10000", series.name + " /10000")]
    }
    let first = ExportTable.Column(trend.period.rawValue, TrendWords.time.text(in: language))
    let last = ExportTable.Column("articles", TrendWords.all.text(in: language))
    return ExportTable(columns: [first] + words + [last], rows: places.map(row))
  }

  private func row(at index: Int) -> [ExportTable.Value] {
    let cells = trend.series.indices.flatMap { series in
      [ExportTable.Value.integer(trend.series[series].counts[index]), .number(rate(of: series, at: index))]
    }
    return [.text(trend.dates[index].description)] + cells + [.integer(trend.articles[index])]
  }

  /// What ``table(in:)`` holds, as CSV.
  var csv: String {
    let table = TableExport(.csv, columns: table(in: .english).columns)
    return table.heading + places.map { table.text(adding: row(at: $0)) }.joined()
  }

  /// `{"month": "2022-01", "articles": 120, "words": [{"word": "献血", "articles": 3, "per10000": 250}]}`
  var objects: [JSON] {
    places.map { index in
      let words = trend.series.indices.map { series -> JSON in
        [
          "word": .text(trend.series[series].name), "articles": .integer(trend.series[series].counts[index]),
          "per10000": .number(rate(of: series, at: index)),
        ]
      }
      return .object([
        (trend.period.rawValue, .text(trend.dates[index].description)), ("articles", .integer(trend.articles[index])),
        ("words", .array(words)),
      ])
    }
  }

  /// Two places behind the point: more would say more than is known.
  private func rate(of series: Int, at index: Int) -> String {
    let hundredths = Int(((trend.rate(of: series, at: index) ?? 0) * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  func writeTable(isRate: Bool, on console: Console) throws(StreamError) {
    var table = Table(on: console, columns: [.left] + trend.series.map { _ in .right } + [.right])
    let heading = [TrendWords.time.text(in: console.language)] + trend.series.map(\.name)
    try table.add((heading + [TrendWords.all.text(in: console.language)]).map { TableCell($0, on: console) })
    for index in places {
      let counts = trend.series.indices.map { series in
        isRate ? rate(of: series, at: index) : String(trend.series[series].counts[index])
      }
      let cells = [trend.dates[index].description] + counts + [String(trend.articles[index])]
      try table.add(cells.map { TableCell($0, on: console) })
    }
    try table.finish()
  }
}
