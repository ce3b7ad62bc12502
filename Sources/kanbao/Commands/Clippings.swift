import Archive
import ArgumentParser
import Newspaper
import Notebook

/// `kanbao clippings`: what was clipped, with what has become of it; and the doors in and out.
struct Clippings: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.clippings.abstract)

  @Argument(help: Help.archive.argument("archive")) var archive: PathArgument
  @Flag(help: Help.json.argument()) var json = false
  @Flag(help: Help.markdown.argument()) var markdown = false
  @Option(name: .customLong("clip"), help: Help.clip.argument("id")) var clipped: String?
  @Option(help: Help.clipNote.argument("text")) var note = ""
  @Option(help: Help.clipTag.argument("tag")) var tag: [String] = []
  @Option(name: .customLong("export"), help: Help.exportClippings.argument("file|-")) var exportFile: PathArgument?
  @Option(name: .customLong("import"), help: Help.importClippings.argument("file|-")) var importFile: PathArgument?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let ways = [clipped != nil, exportFile != nil, importFile != nil].count { $0 }
    if ways > 1 { throw ValidationError("--clip, --export and --import exclude each other") }
    if json && markdown { throw ValidationError("--json and --markdown exclude each other") }
  }

  func answer(on console: Console) throws -> Status {
    let folder = NotebookPlace(of: archive.bytes).clippings
    if let importFile { return try add(importFile, to: folder, on: console) }
    if let clipped { return try clip(clipped, into: folder, on: console) }
    let book = try folder.book()
    for fault in book.faults(in: folder.name) { console.report(ClippingWords.fault(fault)) }
    if let exportFile { return try export(book, to: exportFile, on: console) }
    if markdown { return try write(book, on: console) }
    return try list(book.clippings, on: console)
  }

  /// With what has become of each: pages are read, and where they tell nothing the archive is searched.
  private func list(_ clippings: [Clipping], on console: Console) throws -> Status {
    let search = try ArchiveSearch(
      archive, index: common.indexDirectory, corrections: common.corrections, on: console)
    let opened = try search.archive()
    let finder = Finder(holdings: opened.holdings, engine: search.engine(on: opened.holdings))
    var writer = RowWriter<ClippingRow>(on: console, isJSON: json)
    for clipping in clippings {
      let place = Waiting.result { await finder.place(of: clipping) }
      try writer.add(ClippingRow(clipping: clipping, place: place))
    }
    try writer.finish()
    return try opened.conclude(answers: writer.count)
  }

  private func write(_ book: ClippingBook, on console: Console) throws -> Status {
    for line in String(decoding: book.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
    { try console.output.write(console.shown(String(line)) + "\n") }
    return book.clippings.isEmpty ? .nothingFound : .done
  }

  /// Cuts an article out. Its name is written when it is on the disk, and not before.
  private func clip(_ identifier: String, into folder: ClippingFolder, on console: Console) throws -> Status {
    let opened = try OpenedArchive(archive, on: console, with: common)
    guard let found = opened.find(identifier), let article = found.article,
      var clipping = Clipping(.article, of: article, on: found.page, id: .random(), at: .now)
    else { throw ProgramError.noSuchIdentifier(identifier) }
    (clipping.note, clipping.tags) = (note, tag)
    try folder.put([clipping])
    try console.output.write("\(clipping.id)\n")
    return .done
  }

  /// JSON Lines, one a clipping.
  private func export(_ book: ClippingBook, to file: PathArgument, on console: Console) throws -> Status {
    var bytes: [UInt8] = []
    for clipping in book.clippings {
      JSON.object(ClippingRecord.members(of: clipping)).append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    if file.isStandardInput {
      try console.output.write(bytes)
    } else if !TextFile.write(String(decoding: bytes, as: UTF8.self), to: String(decoding: file.bytes, as: UTF8.self)) {
      throw ProgramError.unwritable(path: file.bytes)
    }
    return book.clippings.isEmpty ? .nothingFound : .done
  }

  /// JSON Lines as `--export` and `--json` write them, or Markdown as the notebook holds it.
  private func add(_ file: PathArgument, to folder: ClippingFolder, on console: Console) throws -> Status {
    var input = try TextInput(file)
    var lines: [String] = []
    while let line = try input.nextLine() { lines.append(line) }
    let isJSON = lines.first { !$0.allSatisfy(\.isWhitespace) }?.hasPrefix("{") ?? false
    let clippings: [Clipping]
    if isJSON {
      clippings = readJSON(lines, on: console)
    } else {
      let book = ClippingBook(bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
      clippings = book.clippings
      for fault in book.faults(in: file.isStandardInput ? "-" : String(decoding: file.bytes, as: UTF8.self)) {
        console.report(ClippingWords.fault(fault))
      }
    }
    guard !clippings.isEmpty else { return .nothingFound }
    let count = try folder.put(clippings)
    console.report(ClippingWords.imported(count, of: clippings.count))
    return .done
  }

  private func readJSON(_ lines: [String], on console: Console) -> [Clipping] {
    lines.enumerated().compactMap { index, line in
      if line.allSatisfy(\.isWhitespace) { return nil }
      guard let clipping = JSON(text: line).flatMap({ Clipping($0) }) else {
        console.report(ClippingWords.unreadableLine(index + 1))
        return nil
      }
      return clipping
    }
  }
}
