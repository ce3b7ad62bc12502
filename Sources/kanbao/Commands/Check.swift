import Archive
import ArgumentParser

/// `kanbao check`: what was read of an archive and what was not, by which rules, what is held and what is missing.
struct Check: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.check.abstract)

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Flag(help: Help.json.argument()) var json = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    let holdings = try Archive.open(path: archive.bytes, corrections: common.corrections)
    let progress = Progress(on: console)
    let survey = Survey(of: holdings, progress: progress.show)
    progress.clear()
    let index = try IndexPlace(of: archive.bytes, in: common.indexDirectory)
      .flatMap { IndexCheck(of: $0, archive: holdings, corrections: common.corrections) }
    if json {
      for record in CheckRecord.records(of: survey) { try console.output.writeLine(record) }
      if let index { try console.output.writeLine(index.json) }
    } else {
      let report = CheckReport(survey: survey, console: console)
      try report.write(path: archive.bytes)
      if let index { try report.write(index) }
    }
    try console.output.flush()
    guard survey.pageCount > 0 else { throw ProgramError.noPages(path: archive.bytes) }
    return .done
  }
}
