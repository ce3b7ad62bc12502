import Archive
import ArgumentParser
import Newspaper
import Notebook
import Search

/// `kanbao searches`: saved searches, run again to see what is new, changed and vanished.
struct Searches: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.searches.abstract)

  @Argument(help: Help.archive.argument("archive")) var archive: PathArgument
  @Argument(help: Help.searchNames.argument("name")) var names: [String] = []
  @Flag(help: Help.runSearches.argument()) var run = false
  @Option(help: Help.saveSearch.argument("name")) var save: String?
  @Option(help: Help.query.argument("query")) var query: String?
  @Option(help: Help.removeSearch.argument("name")) var remove: String?
  @Flag(help: Help.json.argument()) var json = false
  @Option(name: .customLong("export"), help: Help.exportSearches.argument("file|-")) var exportFile: PathArgument?
  @Option(name: .customLong("import"), help: Help.importSearches.argument("file|-")) var importFile: PathArgument?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (save == nil) != (query == nil) { throw ValidationError("--save and --query go together") }
    if [save != nil, remove != nil, exportFile != nil, importFile != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--save, --remove, --export and --import exclude each other")
    }
  }

  func answer(on console: Console) throws -> Status {
    let folder = NotebookPlace(of: archive.bytes).searches
    if let importFile { return try add(importFile, to: folder, on: console) }
    if let remove {
      try folder.remove(remove)
      return .done
    }
    if let save, let query {
      let search = SavedSearch(name: save, text: query, saved: .now)
      return try show([search], of: folder, runs: true, on: console)
    }
    let all = try folder.searches()
    for fault in all.faults { console.report(SearchesWords.fault(fault)) }
    let wanted = all.searches.filter { names.isEmpty || names.contains($0.name) }
    if let exportFile { return try export(wanted, to: exportFile, on: console) }
    return try show(wanted, of: folder, runs: run, on: console)
  }

  /// Each on a line, or as JSON; with what has become of its answer where it is run, which is then kept.
  private func show(
    _ searches: [SavedSearch], of folder: SearchFolder, runs: Bool, on console: Console
  ) throws -> Status {
    var report = SearchReport(on: console, isJSON: json)
    guard runs, !searches.isEmpty else {
      for search in searches { try report.add(search, difference: nil) }
      try report.finish()
      return searches.isEmpty ? .nothingFound : .done
    }
    let archiveSearch = try ArchiveSearch(
      archive, index: common.indexDirectory, corrections: common.corrections, on: console)
    let opened = try archiveSearch.archive()
    let runner = SearchRunner(holdings: opened.holdings, engine: archiveSearch.engine(on: opened.holdings))
    for search in searches {
      _ = QueryFilter.query(search.text, on: console)
      var next = search
      let run = Waiting.result { await runner.run(search.text, at: .now) }
      next.run = run
      try folder.save(next)
      try report.add(next, difference: SearchDifference(from: search.run, to: run))
    }
    try report.finish()
    return try opened.conclude(answers: searches.count)
  }

  /// JSON Lines, one a search, with all that it found.
  private func export(_ searches: [SavedSearch], to file: PathArgument, on console: Console) throws -> Status {
    var bytes: [UInt8] = []
    for search in searches {
      JSON.object(SavedSearchRecord.members(of: search, withHits: true)).append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    if file.isStandardInput {
      try console.output.write(bytes)
    } else if !TextFile.write(String(decoding: bytes, as: UTF8.self), to: String(decoding: file.bytes, as: UTF8.self)) {
      throw ProgramError.unwritable(path: file.bytes)
    }
    return searches.isEmpty ? .nothingFound : .done
  }

  private func add(_ file: PathArgument, to folder: SearchFolder, on console: Console) throws -> Status {
    var input = try TextInput(file)
    var (number, count) = (0, 0)
    while let line = try input.nextLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let search = JSON(text: line).flatMap({ SavedSearch($0) }) else {
        console.report(SearchesWords.unreadableLine(number))
        continue
      }
      try folder.save(search)
      count += 1
    }
    console.report(SearchesWords.imported(count))
    return count == 0 ? .nothingFound : .done
  }
}
