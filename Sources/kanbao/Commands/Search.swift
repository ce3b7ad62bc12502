import ArgumentParser
import Search

/// `kanbao search`: the articles of an archive that match a query.
struct Search: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.search.abstract)

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Argument(help: Help.query.argument("query"), completion: Completions.query) var query: String
  @Option(help: Help.limit.argument("n")) var limit: Int?
  // `-date` begins as an option does, and is a value all the same.
  @Option(parsing: .unconditional, help: Help.order.argument()) var sort = SearchOrder.relevance
  @Flag(inversion: .prefixedNo, help: Help.pinyin.argument()) var pinyin: Bool?
  @Flag(help: Help.count.argument()) var count = false
  @Option(help: Help.tally.argument()) var by: TallyKey?
  @Flag(help: Help.json.argument()) var json = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit { try check("--limit", limit, within: 0...Int.max) }
  }

  func answer(on console: Console) throws -> Status {
    let search = try ArchiveSearch(
      archive, index: common.indexDirectory, corrections: common.corrections, on: console)
    let request = SearchRequest(
      query: QueryFilter.query(query, on: console), order: sort, limit: count || by != nil ? 0 : limit,
      pinyin: pinyin.map { $0 ? .always : .never } ?? .asNeeded, tallies: by != nil)
    let answer = try search.answer(to: request)
    if count {
      try console.output.write("\(answer.count)\n")
    } else if let by, let tally = answer.tally {
      try write(TallyRow.rows(of: tally, by: by), on: console)
    } else {
      try write(answer, on: console)
    }
    if !answer.pinyin.isEmpty { console.report(PinyinWords.wording(for: answer.pinyin)) }
    if answer.count == 0 { sayWhereNothingWasFound(answer, in: try search.archive().holdings, on: console) }
    return try search.conclude(answers: answer.count)
  }

  /// Nobody should have to wonder whether the archive was searched at all.
  private func sayWhereNothingWasFound(_ answer: SearchAnswer, in holdings: some Holdings, on console: Console) {
    let extent = HoldingsExtent(of: holdings.issues)
    let days = extent.period.isEmpty ? ("", "") : ("（\(extent.period)）", " (\(extent.period))")
    console.report(
      Wording(
        "没有命中；搜了 \(extent.issueCount) 期\(days.0)\(answer.pagesSearched) 版 \(answer.articlesSearched) 篇",
        "no hits; searched \(answer.articlesSearched) articles on \(answer.pagesSearched) pages, issues: "
          + "\(extent.issueCount)\(days.1)"))
  }

  private func write(_ rows: [TallyRow], on console: Console) throws {
    var writer = RowWriter<TallyRow>(on: console, isJSON: json)
    for row in rows { try writer.add(row) }
    try writer.finish()
  }

  private func write(_ answer: SearchAnswer, on console: Console) throws {
    var writer = RowWriter<HitRow>(on: console, isJSON: json)
    for hit in answer.hits { try writer.add(HitRow(hit: hit, pinyin: answer.pinyin)) }
    try writer.finish()
  }
}
