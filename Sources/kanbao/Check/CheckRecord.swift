import Archive
import ChineseText
import Newspaper

/// What `kanbao check --json` writes: one object a finding, each with the name of its kind.
enum CheckRecord {
  static func records(of survey: Survey) -> [JSON] {
    [total(survey)] + survey.encodings.map(json) + survey.rules.map(json) + survey.coverage.flatMap(json)
      + survey.problems.map(json) + survey.conflicts.map(json)
  }

  private static func total(_ survey: Survey) -> JSON {
    [
      "record": "archive", "files": .integer(survey.fileCount), "pages": .integer(survey.pageCount),
      "articles": .integer(survey.articleCount), "bytes": .integer(survey.byteCount),
      "ignored": .integer(survey.ignoredCount), "undecodableBytes": .integer(survey.undecodableByteCount),
      "controlCharacters": .integer(survey.controlCharacterCount),
      "hiddenCharacters": .integer(survey.hiddenCharacterCount),
      "privateUseCharacters": .integer(survey.privateUseCount),
    ]
  }

  private static func json(of use: Survey.EncodingUse) -> JSON {
    .object(
      [
        ("record", "encoding"), ("encoding", .text(use.encoding)), ("reason", .text(use.reason.rawValue)),
        ("files", .integer(use.fileCount)), ("confidence", JSON(use.leastConfidence)),
      ] + PageRecord.file(use.example))
  }

  private static func json(of use: Survey.RuleUse) -> JSON {
    .object(
      [
        ("record", "rule"), ("fact", .text(use.fact.rawValue)), ("rule", JSON(use.rule?.rawValue)),
        ("pages", .integer(use.pageCount)), ("value", JSON(use.value)),
      ] + PageRecord.file(use.example))
  }

  private static func json(of coverage: Coverage) -> [JSON] {
    let newspaper = JSON(coverage.newspaper)
    let head: JSON = [
      "record": "coverage", "newspaper": newspaper, "issues": .integer(coverage.issueCount),
      "pages": .integer(coverage.pageCount), "from": JSON(coverage.first?.description),
      "to": JSON(coverage.last?.description), "rhythm": json(of: coverage.rhythm),
      "missing": .integer(coverage.gaps.reduce(0) { $0 + $1.issueCount }),
    ]
    let months = coverage.months.map { month -> JSON in
      let name = IssueDate(year: month.year, month: month.month)?.description
      return ["record": "month", "newspaper": newspaper, "month": JSON(name), "issues": .integer(month.issueCount)]
    }
    let gaps = coverage.gaps.map { gap -> JSON in
      [
        "record": "gap", "newspaper": newspaper, "from": .text(gap.from.description), "to": .text(gap.to.description),
        "issues": .integer(gap.issueCount),
      ]
    }
    return [head] + months + gaps
  }

  /// Weekdays are counted from 1, Monday, to 7, Sunday (ISO 8601).
  private static func json(of rhythm: Rhythm?) -> JSON {
    switch rhythm {
    case nil: return .null
    case .weekdays(let days): return ["weekdays": .array(days.map { $0 == 0 ? 7 : $0 }.sorted().map(JSON.integer))]
    case .every(let days): return ["everyDays": .integer(days)]
    }
  }

  private static func json(of conflict: FoundConflict) -> JSON {
    .object(
      [("record", "figures"), ("id", .text(conflict.article.description))] + PageRecord.file(conflict.path) + [
        ("cause", .text(conflict.cause.rawValue)), ("figures", .array(conflict.printed.map { .text($0) })),
        ("expected", conflict.expected.map { .number($0.description) } ?? .null),
        ("sentence", .text(conflict.sentence)),
      ])
  }

  private static func json(of problem: Problem) -> JSON {
    .object([("record", "problem")] + PageRecord.file(problem.path) + ProblemRecord.members(of: problem))
  }
}
