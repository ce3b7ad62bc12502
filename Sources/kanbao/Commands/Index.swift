import Archive
import ArgumentParser
import Newspaper
import SearchIndex
import Storage

/// `kanbao index`: makes the index of an archive, or brings it up to date.
struct Index: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.index.abstract)

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Flag(help: Help.forget.argument()) var forget = false
  @Flag(help: Help.json.argument()) var json = false
  @OptionGroup var common: CommonOptions

  /// The progress is told so often.
  private static let progressMilliseconds = 200

  func answer(on console: Console) throws -> Status {
    let interruption = Interruption()
    guard let place = try IndexPlace(of: archive.bytes, in: common.indexDirectory) else {
      throw ProgramError.noIndexPlace(path: archive.bytes)
    }
    let writer = try place.writer()
    for fault in writer.faults { console.report(IndexWords.rebuilding(fault)) }
    let corrections = common.corrections
    let opened = try Archive.open(path: archive.bytes, corrections: corrections)
    let indexer = Indexer(
      ArchiveSource(opened, corrections: corrections), into: writer, forgetsMany: forget)
    guard !indexer.source.issues.isEmpty else {
      ProblemReport(indexer.source.archive.problems).write(on: console)
      throw ProgramError.noPages(path: archive.bytes)
    }
    let isInterrupted = work(indexer, interruption, on: console)
    try indexer.finish()
    ProblemReport(indexer.source.archive.problems).write(on: console)
    let missingCount = indexer.progress.missingFileCount
    if missingCount > 0 { console.report(IndexWords.missing(missingCount)) }
    let record = IndexRecord(indexer, place: place, archive: archive.bytes)
    if json {
      try console.output.writeLine(record.json)
    } else {
      try console.output.write(record.wording.text(in: console.language) + "\n")
    }
    return isInterrupted && !indexer.isDone ? .interrupted : .done
  }

  /// Waits for the threads and tells how far they have come; whether the person wished them to stop.
  private func work(_ indexer: Indexer, _ interruption: Interruption, on console: Console) -> Bool {
    let progress = ProgressLine(on: console)
    defer { progress.clear() }
    var isInterrupted = false
    indexer.start()
    while indexer.isWorking {
      if interruption.comes(withinMilliseconds: isInterrupted ? 20 : Self.patience(of: indexer)) {
        isInterrupted = true
        indexer.cancel()
      }
      progress.show(IndexWords.progress(indexer.progress))
    }
    return isInterrupted
  }

  /// At first short, for most runs find nearly nothing to do.
  private static func patience(of indexer: Indexer) -> Int {
    indexer.progress.duration < .seconds(1) ? 5 : progressMilliseconds
  }
}
