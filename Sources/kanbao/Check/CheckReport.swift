import Archive
import Browser
import ChineseText
import Newspaper

/// A survey for a person: headings in bold, and aligned rows under them.
struct CheckReport {
  let survey: Survey
  let console: Console

  /// Rows of a list that can be long.
  private static let longest = 30

  func write(path: [UInt8]) throws {
    try writeTotal(path)
    try write(problems(where: Self.isUnread), under: CheckWords.unread)
    try writeText()
    try writeEncodings()
    try writeOrigins()
    try writeCoverage()
    try write(problems { $0 == .duplicatePage }, under: CheckWords.duplicates)
    try write(problems(where: Self.isContradiction), under: CheckWords.contradictions)
    try write(problems(where: Self.isDoubt), under: CheckWords.doubts)
    try write(problems(where: Self.isCorrection), under: CheckWords.corrections)
    try writeConflicts()
    try write(problems(where: Self.isOther), under: CheckWords.others)
  }

  private func writeTotal(_ path: [UInt8]) throws {
    var counts = [
      CheckWords.files(survey.fileCount), CheckWords.bytes(survey.byteCount), Counts.pages(survey.pageCount),
      Counts.articles(survey.articleCount),
    ]
    if survey.ignoredCount > 0 { counts.append(CheckWords.ignored(survey.ignoredCount)) }
    let words = counts.map { $0.text(in: console.language) }.joined(separator: "  ")
    try console.output.write("\(console.shown(path: SourcePath(bytes: path)))  \(words)\n")
  }

  private func writeText() throws {
    try writeHeading(CheckWords.text)
    let counts: [(Int, (Int) -> Wording)] = [
      (survey.undecodableByteCount, CheckWords.undecodable), (survey.controlCharacterCount, CheckWords.controls),
      (survey.hiddenCharacterCount, CheckWords.hidden),
      (survey.privateUseCount, CheckWords.privateUse),
    ]
    let found = counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
    for wording in found.isEmpty ? [CheckWords.nothingOdd] : found {
      try console.output.write("  \(wording.text(in: console.language))\n")
    }
  }

  private func writeEncodings() throws {
    try writeHeading(CheckWords.encodings)
    try writeTable(columns: [.left, .left, .right, .right, .left], survey.encodings) { use in
      [
        cell("  " + use.encoding), cell(CheckWords.wording(for: use.reason)), cell(CheckWords.files(use.fileCount)),
        cell(TableCell.hundredths(use.leastConfidence)), TableCell(path: use.example, on: console),
      ]
    }
  }

  private func writeOrigins() throws {
    try writeHeading(CheckWords.origins)
    // That most pages have no edition and no section is no news.
    let uses = survey.rules.filter { $0.rule != nil || $0.fact != .edition && $0.fact != .section }
    try writeTable(columns: [.left, .left, .right, .left, .left], uses) { use in
      [
        cell("  " + CheckWords.wording(for: use.fact).text(in: console.language)),
        cell(use.rule.map { CheckWords.wording(for: $0) } ?? CheckWords.unknown), cell(Counts.pages(use.pageCount)),
        cell(use.value ?? "—"), TableCell(path: use.example, on: console),
      ]
    }
  }

  // MARK: Problems

  private func problems(where isWanted: (Problem.Cause) -> Bool) -> [Problem] {
    survey.problems.filter { isWanted($0.cause) }
  }

  private static func isUnread(_ cause: Problem.Cause) -> Bool {
    switch cause {
    case .unreadable, .notARegularFile, .unknownFormat, .binary, .cutShort, .tooDeep, .noPages, .empty: true
    default: false
    }
  }

  private static func isContradiction(_ cause: Problem.Cause) -> Bool {
    switch cause {
    case .contradictedDate, .contradictedNumber: true
    default: false
    }
  }

  private static func isDoubt(_ cause: Problem.Cause) -> Bool {
    if case .doubtfulDate = cause { true } else { false }
  }

  private static func isCorrection(_ cause: Problem.Cause) -> Bool {
    if case .correction = cause { true } else { false }
  }

  /// Neither told under another heading nor counted.
  private static func isOther(_ cause: Problem.Cause) -> Bool {
    switch cause {
    case .longLine, .changedWhileRead, .tooManyPages, .configuration: true
    default: false
    }
  }

  private func write(_ problems: [Problem], under heading: Wording) throws {
    guard !problems.isEmpty else { return }
    try writeHeading(heading)
    for problem in problems.prefix(Self.longest) {
      try console.output.write("  \(ProblemWords.wording(for: problem).text(in: console.language))\n")
    }
    try writeMore(problems.count - Self.longest)
  }

  // MARK: Figures

  private func writeConflicts() throws {
    guard !survey.conflicts.isEmpty else { return }
    try writeHeading(CheckWords.conflicts)
    try writeTable(
      columns: [.left, .left, .left, .left], Array(survey.conflicts.prefix(Self.longest))
    ) { conflict in
      [
        TableCell(name: "  " + conflict.article.description, on: console),
        cell(conflict.cause.name(in: console.language)), cell(conflict.printed.joined(separator: " · ")),
        cell(conflict.sentence),
      ]
    }
    try writeMore(survey.conflicts.count - Self.longest)
  }

  // MARK: Coverage

  private func writeCoverage() throws {
    for coverage in survey.coverage {
      try writeHeading(
        Wording(
          "\(CheckWords.coverage.chinese) \(name(of: coverage))", "\(CheckWords.coverage.english) \(name(of: coverage))"
        ))
      let ends = coverage.first == coverage.last ? [coverage.first] : [coverage.first, coverage.last]
      let span = ends.compactMap { $0?.description }.joined(separator: " – ")
      let counts = [Counts.issues(coverage.issueCount), Counts.pages(coverage.pageCount)]
        .map { $0.text(in: console.language) }
      let rhythm = coverage.rhythm.map(CheckWords.rhythm) ?? CheckWords.noRhythm
      let facts = ([span] + counts + [rhythm.text(in: console.language)]).filter { !$0.isEmpty }
      try console.output.write("  \(facts.joined(separator: "  "))\n")
      try MonthTable(coverage.months, on: console).write()
      try writeGaps(of: coverage)
    }
  }

  private func name(of coverage: Coverage) -> String {
    coverage.newspaper.map { console.shown($0) } ?? CheckWords.noNewspaper.text(in: console.language)
  }

  private func writeGaps(of coverage: Coverage) throws {
    guard coverage.rhythm != nil else { return }
    try writeHeading(CheckWords.gaps)
    let total = coverage.gaps.reduce(0) { $0 + $1.issueCount }
    let words = total == 0 ? CheckWords.noGaps : CheckWords.missing(total)
    try console.output.write("  \(words.text(in: console.language))\n")
    try writeTable(columns: [.left, .left], Array(coverage.gaps.prefix(Self.longest))) { gap in
      let span = gap.from == gap.to ? gap.from.description : "\(gap.from) – \(gap.to)"
      return [cell("  " + span), cell(Counts.issues(gap.issueCount))]
    }
    try writeMore(coverage.gaps.count - Self.longest)
  }

  // MARK: Rows

  /// The state of the index, at the end.
  func write(_ index: IndexCheck) throws {
    try writeHeading(IndexWords.heading)
    for line in index.lines {
      try console.output.write("  \(console.shown(name: line.text(in: console.language)))\n")
    }
  }

  private func writeHeading(_ wording: Wording) throws {
    let text = console.shown(wording.text(in: console.language))
    try console.output.write("\n" + (console.isColoured ? Emphasis.bold(text) : text) + "\n")
  }

  private func writeMore(_ count: Int) throws {
    guard count > 0 else { return }
    try console.output.write("  \(CheckWords.more(count).text(in: console.language))\n")
  }

  private func writeTable<Content>(
    columns: [Table.Alignment], _ contents: [Content], row: (Content) -> [TableCell]
  ) throws {
    var table = Table(on: console, columns: columns)
    for content in contents { try table.add(row(content)) }
    try table.finish()
  }

  private func cell(_ text: String) -> TableCell { TableCell(text, on: console) }
  private func cell(_ wording: Wording) -> TableCell { cell(wording.text(in: console.language)) }
}
