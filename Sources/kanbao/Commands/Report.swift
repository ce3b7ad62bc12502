import Archive
import ArgumentParser
import Newspaper
import Storage

/// `kanbao report`: the method statement of a study that rests on an archive.
struct Report: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.report.abstract)

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Flag(help: Help.judge.argument()) var judge = false
  @Option(help: Help.sampleSize.argument("n")) var sample = 50
  @Option(help: Help.seed.argument("n")) var seed: UInt64 = 1
  @OptionGroup var common: CommonOptions

  func validate() throws { try check("--sample", sample, within: 1...100_000) }

  func answer(on console: Console) throws -> Status {
    let folder = SampleFolder(archive: archive.bytes)
    if judge { return try judge(in: folder, on: console) }
    let holdings = try Archive.open(path: archive.bytes, corrections: common.corrections)
    let progress = Progress(on: console)
    let survey = Survey(of: holdings, progress: progress.show)
    let references = holdings.issues.lazy.flatMap(\.pages)
    let counts = MethodCounts(of: references.flatMap { (try? holdings.pages(at: $0)) ?? [] })
    progress.clear()
    guard survey.pageCount > 0 else { throw ProgramError.noPages(path: archive.bytes) }
    let statement = MethodStatement(
      survey: survey, counts: counts, sample: try folder?.sample(), archiveName: ArchiveName.shown(archive.bytes),
      language: console.language)
    for line in statement.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      try console.output.write(console.shown(String(line)) + "\n")
    }
    return .done
  }

  /// Draws the lot where there is none, and goes on with what is left of it.
  private func judge(in folder: SampleFolder?, on console: Console) throws -> Status {
    guard let folder else { throw StorageError.missing(path: "HOME") }
    let archive = try OpenedArchive(archive, on: console, with: common)
    var lot = try folder.sample() ?? JudgedSample(count: sample, seed: seed, from: archive.pages)
    guard !lot.items.isEmpty else { return try archive.conclude(answers: 0) }
    try folder.keep(lot)
    var judging = Judging(archive: archive, folder: folder, console: console)
    try judging.run(&lot)
    try console.output.write(ReportWords.left(lot.items.count - lot.judged.count).text(in: console.language) + "\n")
    return .done
  }
}
