import ArgumentParser
import Search

/// `kanbao trend`: how often words are printed, month by month or year by year.
struct Trends: Subcommand {
  static let configuration = CommandConfiguration(commandName: "trend", abstract: TrendWords.command.abstract)

  @Argument(help: Help.archive.argument("archive")) var archive: PathArgument
  @Argument(help: TrendWords.words.argument("word")) var words: [String]
  @Option(help: TrendWords.period.argument()) var by: Trend.Period?
  @Flag(name: .customLong("per-10000"), help: TrendWords.rate.argument()) var isRate = false
  @Flag(help: Help.json.argument()) var json = false
  @Flag(help: Help.csv.argument()) var csv = false
  @Flag(help: TrendWords.svg.argument()) var svg = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if [json, csv, svg].filter({ $0 }).count > 1 { throw ValidationError(TrendWords.oneForm.abstract) }
  }

  func answer(on console: Console) throws -> Status {
    let search = try ArchiveSearch(
      archive, index: common.indexDirectory, corrections: common.corrections, on: console)
    let all = try search.answer(to: SearchRequest(query: .everything, limit: 0, tallies: true))
    var counted: [(name: String, dates: [DateCount])] = []
    var count = 0
    for word in words {
      let query = QueryFilter.query(word, on: console)
      let answer = try search.answer(to: SearchRequest(query: query, limit: 0, tallies: true))
      if !answer.pinyin.isEmpty { console.report(PinyinWords.wording(for: answer.pinyin)) }
      counted.append((word, answer.tally?.dates ?? []))
      count += answer.count
    }
    let trend = Trend(counted, of: all.tally?.dates ?? [], by: by)
    try write(trend, on: console)
    let undated = trend.undated.reduce(0, +)
    if undated > 0 { console.report(TrendWords.undated(undated)) }
    return try search.conclude(answers: count)
  }

  private func write(_ trend: Trend, on console: Console) throws {
    if json {
      for object in TrendSheet(trend).objects { try console.output.writeLine(object) }
    } else if csv {
      try console.output.write(TrendSheet(trend).csv)
    } else if svg {
      try console.output.write(TrendDrawing(trend, isRate: isRate).svg)
    } else {
      try TrendSheet(trend).writeTable(isRate: isRate, on: console)
    }
  }
}
