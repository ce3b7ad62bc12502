import Newspaper
import TestSupport
import Testing

@testable import kanbao

/// The method statement, and the sample it rests on.
struct ReportTests {
  /// By hand: p = 2/50, z = 1.959964; the interval is 0.01104 … 0.13460 (Wilson 1927).
  @Test func intervalsAreWilsons() {
    let share = Share(count: 2, total: 50)
    #expect(abs(share.interval.lowerBound - 0.011037) < 0.0001)
    #expect(abs(share.interval.upperBound - 0.134604) < 0.0001)
    #expect(Share(count: 0, total: 50).interval.lowerBound == 0)
    #expect(abs(Share(count: 0, total: 50).interval.upperBound - 0.071348) < 0.0001)
    #expect(Share(count: 0, total: 0).interval == 0...1)
    #expect(Share.percent(0.04) == "4.0%")
  }

  private func pages(_ count: Int) -> [Page] {
    (1...count).map { number in
      let id = PageID("晨报/2022-01-20/\(number)")
      let articles = (1...5).map { Article(id: ArticleID(page: id, place: $0), kind: $0 == 1 ? .masthead : .article) }
      return Page(id: id, path: SourcePath("\(number).txt"), articles: articles)
    }
  }

  @Test func aLotIsTheSameForTheSameSeedAndHoldsNoMastheads() {
    let sample = JudgedSample(count: 50, seed: 7, from: pages(100))
    #expect(sample == JudgedSample(count: 50, seed: 7, from: pages(100)))
    #expect(sample != JudgedSample(count: 50, seed: 8, from: pages(100)))
    #expect(sample.items.count == 50)
    #expect(sample.population == 400)
    #expect(Set(sample.items.map(\.id)).count == 50)
    #expect(!sample.items.contains { $0.id.description.hasSuffix("/1") })
  }

  /// Every article is as likely: over many seeds each is drawn about as often.
  @Test func everyArticleIsAsLikely() {
    var counts: [ArticleID: Int] = [:]
    for seed in 1...2000 {
      for item in JudgedSample(count: 4, seed: UInt64(seed), from: pages(5)).items { counts[item.id, default: 0] += 1 }
    }
    // 20 articles, 4 of them drawn 2000 times: 400 each; five standard deviations are 90.
    #expect(counts.count == 20)
    #expect(counts.values.allSatisfy { abs($0 - 400) < 90 }, "\(counts.values.sorted())")
  }

  @Test func aSampleIsReadAsItWasWritten() throws {
    var sample = JudgedSample(count: 5, seed: 7, from: pages(3))
    sample.items[0].verdict = .boundary
    sample.items[3].verdict = .right
    #expect(JudgedSample(text: sample.description) == sample)
    #expect(JudgedSample(text: "") == nil)
    #expect(JudgedSample(text: "# something else\nseed 1\npopulation 2\n") == nil)
  }

  @Test func whatIsJudgedStandsInTheStatement() throws {
    let archive = try SmallArchive()
    let data = try Workspace()
    let environment = ["XDG_DATA_HOME": data.path]
    let judged = try ProgramRun(
      ["report", archive.path, "--judge", "--lang", "en"], input: "r\nx\nb\nu\nh\nq\n", environment: environment)
    #expect(judged.status == 0)
    #expect(judged.output.contains("1/"))
    #expect(judged.output.contains("r right  b boundary"))
    let report = try ProgramRun(["report", archive.path, "--lang", "en"], environment: environment)
    #expect(report.output.contains("a person has judged 2 of them"))
    #expect(report.output.contains("| right | 1 | 50.0% | 9.5% – 90.5% |"))
    #expect(report.output.contains("| headline wrong | 1 |"))
    #expect(report.output.contains("| boundary wrong | 0 |"))
    // It is gone on with where it was left.
    let again = try ProgramRun(
      ["report", archive.path, "--judge", "--lang", "en"], input: "", environment: environment)
    #expect(again.output.contains("── 3/"))
  }

  @Test(arguments: ["zh", "en"])
  func theStatementIsAsKept(language: String) throws {
    let archive = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Resources/sample-archive"
    let run = try ProgramRun(["report", archive, "--lang", language])
    #expect(run.status == 0)
    let difference = goldenDifference(run.output, named: "report-\(language)")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
