import Newspaper
import Search
import Synchronization
import TestSupport
import Testing

@testable import Browser

/// Taking away what a screen shows: what is asked of the roof, and what is said.
@Suite struct ExportTests {
  /// A library that keeps what it is asked to write.
  final class Desk: Sendable {
    private let kept = Mutex<[Export]>([])
    let outcome: ExportOutcome

    init(_ outcome: ExportOutcome = .written(3)) { self.outcome = outcome }

    var exports: [Export] { kept.withLock { $0 } }

    var library: Library {
      let sample = Library.sample
      return Library(
        open: sample.open, matches: sample.matches, pinyin: sample.pinyin, write: { _, _ in false },
        export: { export, _ in
          self.kept.withLock { $0.append(export) }
          return self.outcome
        })
    }
  }

  @Test(arguments: [
    ("Enter j Enter\n:export a.md", "articles 1", ExportFormat.markdown), ("Enter\n:export a.csv", "pages 1", .csv),
    (":export --format jsonl issue", "pages 1", .jsonLines), ("/ \"献血\" Enter\n:export a.ris", "results", .ris),
    ("} Enter #\n:export \"b c.csv\" --bom", "table", .csv), ("} Enter 2\n:export a.txt", "pages 1", .text),
    ("/ \"下转第3版\" Enter Enter\n:export a.json", "articles 2", .cslJSON),
  ])
  func everyScreenOffersWhatItShows(keys: String, content: String, format: ExportFormat) throws {
    let desk = Desk()
    let run = try ScreenRun(keys, library: desk.library)
    let export = try #require(desk.exports.first, "\(run.text)")
    #expect(Self.describe(export.content) == content)
    #expect(export.format == format)
    #expect(!export.overwrites)
    #expect(export.hasByteOrderMark == keys.contains("--bom"))
    #expect(run.text.contains("已写出 3 条"))
  }

  @Test func allHitsAreMeantNotOnlyThoseShown() throws {
    let desk = Desk()
    _ = try ScreenRun("/ \"献血\" Enter\n:export a.csv", library: desk.library)
    guard case .results(let request)? = desk.exports.first?.content else { return #expect(Bool(false)) }
    #expect(request.limit == nil)
    #expect(!request.tallies)
  }

  @Test func aFileThatIsThereStaysUnlessToldOtherwise() throws {
    let desk = Desk(.exists)
    let run = try ScreenRun("Enter j Enter\n:export a.md", library: desk.library)
    #expect(run.text.contains(":export! 可覆盖"))
    _ = try ScreenRun("Enter j Enter\n:export! a.md", library: desk.library)
    #expect(desk.exports.map(\.overwrites) == [false, true])
  }

  @Test func theKeyBeginsTheLineWithAName() throws {
    let run = try ScreenRun("Enter j Enter e")
    #expect(run.text.contains(":export "))
    #expect(run.text.contains(".md"))
  }

  @Test(arguments: [
    (":export a.doc", "没有格式 doc"), (":export a.svg", "此处可写成 md"), (":export --bom", "要写文件名"),
    (":export a.md b.md", "看不懂 b.md"), (":export \"a.md", "引号没有合上"), ("?\n:export a.md", "没有可写出的内容"),
  ])
  func whatCannotBeWrittenIsSaid(keys: String, words: String) throws {
    let desk = Desk()
    let run = try ScreenRun("Enter j Enter\n" + keys, library: desk.library)
    #expect(run.text.contains(words), "\(run.text)")
    #expect(desk.exports.isEmpty)
  }

  @Test(arguments: [
    ("a b:c/d", "a-b-c-d"), ("“献血” OR 'x'", "“献血”-OR-x"), ("$(rm)", "rm"), ("晨报 2022-01-20", "晨报-2022-01-20"),
  ])
  func namesTripNoShell(title: String, name: String) {
    #expect(ExportOffer(.drawing(""), name: title).name == name)
  }

  private static func describe(_ content: Export.Content) -> String {
    switch content {
    case .articles(let places): "articles \(places.count)"
    case .pages(let pages): "pages \(pages.count)"
    case .results: "results"
    case .table: "table"
    case .trend(let trend, _): "trend \(trend.series.count)"
    case .drawing: "drawing"
    }
  }
}
