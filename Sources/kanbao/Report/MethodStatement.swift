import Archive
import ArgumentParser
import Browser
import Newspaper

/// 方法说明: what a study that rests on the archive has to tell of it, as Markdown for an appendix.
struct MethodStatement {
  let survey: Survey
  let counts: MethodCounts
  let sample: JudgedSample?
  let archiveName: String
  let language: Language

  var text: String {
    let sections = [
      heading, holdings, gaps, recognition, segmentation, problems, search, errors,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    [
      "# " + say(ReportWords.title(shown(archiveName))), "",
      say(ReportWords.made(version: Kanbao.configuration.version)),
    ]
  }

  // MARK: Holdings

  private var holdings: [String] {
    let total = ReportWords.total(
      files: survey.fileCount, pages: survey.pageCount, articles: survey.articleCount, bytes: survey.byteCount)
    let rows = survey.coverage.map { coverage in
      [
        coverage.newspaper.map(shown) ?? say(CheckWords.noNewspaper), String(coverage.issueCount),
        String(coverage.pageCount), coverage.first?.description ?? "—", coverage.last?.description ?? "—",
        say(coverage.rhythm.map(CheckWords.rhythm) ?? CheckWords.noRhythm),
        coverage.rhythm == nil ? "—" : String(coverage.gaps.reduce(0) { $0 + $1.issueCount }),
      ]
    }
    return section(ReportWords.holdings) + [say(total), ""] + table(ReportWords.holdingColumns, rows)
  }

  /// All of them: an appendix is where nothing is left out.
  private var gaps: [String] {
    let rows = survey.coverage.flatMap { coverage in
      coverage.gaps.map { gap in
        [
          coverage.newspaper.map(shown) ?? say(CheckWords.noNewspaper), gap.from.description, gap.to.description,
          String(gap.issueCount),
        ]
      }
    }
    let silent = survey.coverage.filter { $0.rhythm == nil }
    let names = silent.map { $0.newspaper.map(shown) ?? say(CheckWords.noNewspaper) }
    let known = silent.count == survey.coverage.count ? [] : [say(ReportWords.noGaps)]
    return section(CheckWords.gaps) + (rows.isEmpty ? known : table(ReportWords.gapColumns, rows))
      + (names.isEmpty ? [] : ["", say(ReportWords.gapsUnknown(names.joined(separator: say(ReportWords.comma))))])
  }

  // MARK: How it was read

  private var recognition: [String] {
    let encodings = survey.encodings.map { use in
      [use.encoding, say(CheckWords.wording(for: use.reason)), String(use.fileCount), hundredths(use.leastConfidence)]
    }
    let uses = survey.rules.filter { $0.rule != nil || $0.fact != .edition && $0.fact != .section }
    let rules = uses.map { use in
      [
        say(CheckWords.wording(for: use.fact)), say(use.rule.map { CheckWords.wording(for: $0) } ?? CheckWords.unknown),
        use.rule.map { "`\($0.rawValue)`" } ?? "—", String(use.pageCount),
      ]
    }
    return section(ReportWords.recognition) + table(ReportWords.encodingColumns, encodings) + [""]
      + table(ReportWords.ruleColumns, rules)
  }

  private var segmentation: [String] {
    let kinds = ArticleKind.allCases.compactMap { kind in
      counts.articles[kind].map { "\(kind.name(in: language)) \($0)" }
    }
    let seams = counts.seamRules.map { ["`\($0.rule)`", String($0.count)] }
    let corrections = ReportWords.corrections(pages: counts.correctedPages, statements: counts.correctionStatements)
    return section(ReportWords.segmentation)
      + [
        say(ReportWords.segmented), "", say(ReportWords.kinds(kinds.joined(separator: "；"))),
        say(ReportWords.doubtful(counts.doubtfulCount, of: counts.articleCount)),
        say(ReportWords.continued(counts.continuedCount)), say(corrections),
      ] + (seams.isEmpty ? [] : [""] + table(ReportWords.seamColumns, seams))
  }

  private var problems: [String] {
    guard !survey.problems.isEmpty else { return section(ReportWords.problems) + [say(CheckWords.nothingOdd)] }
    return section(ReportWords.problems)
      + survey.problems.map { "- " + Markdown.escaped(say(ProblemWords.wording(for: $0))) }
  }

  private var search: [String] { section(ReportWords.search) + [say(ReportWords.searching)] }

  // MARK: Errors

  private var errors: [String] {
    guard let sample, !sample.judged.isEmpty else { return section(ReportWords.errors) + [say(ReportWords.notJudged)] }
    let rows = Verdict.allCases.map { verdict in
      let share = sample.share(of: verdict)
      let (low, high) = (share.interval.lowerBound, share.interval.upperBound)
      return [
        say(ReportWords.name(of: verdict)), String(share.count), Share.percent(share.value),
        "\(Share.percent(low)) – \(Share.percent(high))",
      ]
    }
    return section(ReportWords.errors)
      + [say(ReportWords.judged(sample)), ""] + table(ReportWords.errorColumns, rows)
      + ["", say(ReportWords.wilson)]
  }

  // MARK: Markdown

  private func say(_ wording: Wording) -> String { wording.text(in: language) }
  private func shown(_ name: String) -> String { Markdown.escaped(name) }
  private func section(_ title: Wording) -> [String] { ["## " + say(title), ""] }

  private func table(_ columns: [Wording], _ rows: [[String]]) -> [String] {
    let heads = [columns.map(say), columns.map { _ in "---" }]
    return (heads + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private func hundredths(_ share: Double) -> String { Share.percent(share) }
}
