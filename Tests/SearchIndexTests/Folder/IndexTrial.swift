import Newspaper
import Search
import SearchIndex
import Storage
import Testing

/// What the tests of the index folder do again and again.
enum IndexTrial {
  /// Brings the index up to date, as one thread does, and waits for it.
  @discardableResult
  static func update(_ folder: any FileSystem, to archive: MemoryArchive) throws -> IndexProgress {
    let writer = try IndexWriter(in: folder, of: subject)
    let run = IndexRun(archive, to: writer, workerCount: 1)
    run.work()
    try run.finish()
    return run.progress
  }

  static let subject = IndexSubject(archive: Array("/archive".utf8), rules: 1)

  static func opened(_ folder: any FileSystem) throws -> OpenedIndex? { try OpenedIndex(in: folder, of: subject) }

  /// Questions whose answers tell apart every state of the archives of these tests.
  private static let queries = ["的", "报", "一 OR 二 OR 三 OR 四", "共", "新"]

  static func answers(of engine: any SearchEngine) async -> [[Hit]] {
    var answers: [[Hit]] = []
    for query in queries {
      let request = SearchRequest(query: QueryParser().parse(query).query, order: .date)
      answers.append(await engine.search(request) { _ in }.hits)
    }
    return answers
  }

  /// The oracle: what a scan of the archive finds.
  static func answers(of archive: MemoryArchive) async -> [[Hit]] {
    await answers(of: ScanEngine(holdings: archive))
  }

  /// What the index alone finds.
  static func answers(of index: OpenedIndex) async -> [[Hit]] { await answers(of: IndexEngine(index.snapshot)) }

  /// What the index finds together with what it does not have yet.
  static func completed(_ index: OpenedIndex, _ archive: MemoryArchive) async throws -> [[Hit]] {
    await answers(of: CompletedEngine(index, survey: try IndexSurvey(archive, against: index), holdings: archive))
  }

  static let first = MemoryArchive([
    "2022-01-20/1": "一月的报\n转第二版的文", "2022-01-20/2": "二版的文章",
    "2022-01-21/1": "三天的报", "2022-01-21/2": "会消失的文", "散/1": "没有日期的报",
  ])
  /// A file changed, one gone, one new, one that moved; and one whose reading depends on another.
  static let second = first.with([
    "2022-01-20/2": "二版的新文章\n四", "2022-01-21/2": nil, "2022-01-22/1": "新的一天的报", "散/1": nil,
    "散/2": "没有日期的报",
  ])
}
