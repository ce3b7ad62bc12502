import Glibc
import Newspaper
import Search
import SearchIndex
import Storage
import Synchronization

/// Asks as the browser's search prompt does: at each line, which is what has been typed, for count, histogram and hits.
///
/// Prints for each line the milliseconds until the first page of hits, until the end of the answer, and its count.
struct Keystrokes {
  private let engine: IndexEngine
  private let limit = 1000

  init(folder: String) throws { engine = IndexEngine(try IndexSnapshot(openedIn: folder)) }

  func run() async {
    while let line = readLine() {
      let request = SearchRequest(query: QueryParser().parse(line).query, limit: limit, tallies: true)
      let start = wallSeconds()
      let first = Mutex<Double?>(nil)
      let answer = await engine.search(request) { _ in first.withLock { $0 = $0 ?? wallSeconds() } }
      let end = wallSeconds()
      let shown = first.withLock { $0 } ?? end
      print("\((shown - start) * 1000)\t\((end - start) * 1000)\t\(answer.count)\t\(line)")
      fflush(nil)
    }
  }
}

/// Gives searches up in the midst of them, and tells how long they went on.
struct Cancelling {
  private let engine: IndexEngine

  init(folder: String) throws { engine = IndexEngine(try IndexSnapshot(openedIn: folder)) }

  /// Each line is asked some times, and given up after more and more of the time that it takes.
  func run(times: Int) async {
    while let line = readLine() {
      let request = SearchRequest(query: QueryParser().parse(line).query, limit: 1000, tallies: true)
      let start = wallSeconds()
      _ = await engine.search(request) { _ in }
      let whole = wallSeconds() - start
      var worst = 0.0
      for number in 1...times {
        let engine = engine
        let task = Task {
          let answer = await engine.search(request) { _ in }
          return (end: wallSeconds(), isComplete: answer.isComplete)
        }
        usleep(UInt32(whole * 1e6 * Double(number) / Double(times + 1)))
        let cancelled = wallSeconds()
        task.cancel()
        let (end, isComplete) = await task.value
        guard !isComplete, end > cancelled else { continue }
        print("cancel \((end - cancelled) * 1000)")
        worst = max(worst, (end - cancelled) * 1000)
      }
      print("worst \(worst) of \(whole * 1000)\t\(line)")
      fflush(nil)
    }
  }
}

/// Reads articles here and there from the stored text, and pages of hits one after the other.
struct Opening {
  private let snapshot: IndexSnapshot

  init(folder: String) throws { snapshot = try IndexSnapshot(openedIn: folder) }

  func run(count: Int) async {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<count {
      guard let member = snapshot.members.randomElement(using: &random) else { return }
      let page = Int.random(in: 0..<member.reader.pageCount, using: &random)
      let start = wallSeconds()
      let read = member.reader.wholePage(page)
      let milliseconds = (wallSeconds() - start) * 1000
      if !read.articles.isEmpty { print("article \(milliseconds / Double(read.articles.count))") }
    }
    while let line = readLine() {
      let request = SearchRequest(query: QueryParser().parse(line).query, limit: nil)
      let result = await IndexResult(request, in: snapshot)
      for start in stride(from: 0, to: min(result.count, 2000), by: 50) {
        let before = wallSeconds()
        let hits = result.hits(start..<start + 50)
        print("page \((wallSeconds() - before) * 1000) \(start) \(hits.count)\t\(line)")
      }
    }
  }
}

extension IndexSnapshot {
  /// All segments of a folder.
  ///
  /// - Throws: what opening them throws.
  init(openedIn folder: String) throws {
    let files = try LocalFileSystem(root: folder)
    self.init(try segmentPaths(in: files).map { IndexSnapshot.Member(try SegmentReader($0, in: files)) })
  }
}
