import Glibc
import Search
import SearchIndex
import Storage

/// Times questions: of each the count and the least time of some rounds, in milliseconds of one thread.
struct Questions {
  private let snapshot: IndexSnapshot
  private let rounds: Int

  init(folder: String, rounds: Int) throws {
    let start = wallSeconds()
    snapshot = try IndexSnapshot(openedIn: folder)
    print("open \((wallSeconds() - start) * 1000) ms, \(snapshot.articleCount) articles")
    fflush(nil)
    self.rounds = rounds
  }

  func run() async {
    let engine = IndexEngine(snapshot)
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { continue }
      var request = SearchRequest(query: QueryParser().parse(String(fields[1])).query, limit: 20)
      request.order = SearchOrder(rawValue: String(fields[0])) ?? .relevance
      var best = Double.infinity
      var count = 0
      for _ in 0..<rounds {
        // Reading texts goes on on all cores, so their time is counted and not that of one.
        let start = processorSeconds()
        let result = await IndexResult(request, in: snapshot)
        count = result.count
        _ = result.places(0..<20)
        best = min(best, (processorSeconds() - start) * 1000)
      }
      let start = wallSeconds()
      _ = await engine.search(request) { _ in }
      print("\(count)\t\(best)\t\((wallSeconds() - start) * 1000)\t\(fields[0])\t\(fields[1])")
      // Whoever asks waits for the answer before the next question.
      fflush(nil)
    }
    if let damage = snapshot.damage { print("DAMAGE \(damage)") }
    print("peak \(peakMegabytes())")
  }
}
