import Archive
import ArgumentParser
import Newspaper
import Storage

/// `kanbao corrections`: what people said of an archive's pages, as one text to read, keep and send.
struct Corrections: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.corrections.abstract)

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Option(name: .customLong("export"), help: Help.exportFile.argument("file|-"), completion: .file()) var exportFile:
    PathArgument?
  @Option(name: .customLong("import"), help: Help.importFile.argument("file|-"), completion: .file()) var importFile:
    PathArgument?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if exportFile != nil, importFile != nil { throw ValidationError("--export and --import exclude each other") }
  }

  func answer(on console: Console) throws -> Status {
    let folder = CorrectionFolder()
    let opened = try OpenedArchive(archive, on: console, corrections: folder)
    if let importFile { return try merge(importFile, into: folder, of: opened) }
    // Every page of the archive is read: only its bytes tell whether anything was said of it.
    let patch = CorrectionPatch(opened.pages.compactMap(\.correction).filter { !$0.isEmpty })
    try write(patch.description, on: console)
    return try opened.conclude(answers: patch.corrections.count)
  }

  private func write(_ text: String, on console: Console) throws {
    guard let exportFile, !exportFile.isStandardInput else { return try show(text, on: console) }
    guard TextFile.write(text, to: String(decoding: exportFile.bytes, as: UTF8.self)) else {
      throw ProgramError.unwritable(path: exportFile.bytes)
    }
  }

  private func show(_ text: String, on console: Console) throws {
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      try console.output.write(console.shown(String(line)) + "\n")
    }
  }

  /// What is said of pages that the archive has not is kept all the same: it may have them one day.
  private func merge(_ file: PathArgument, into folder: CorrectionFolder, of archive: OpenedArchive) throws -> Status {
    var input = try TextInput(file)
    var text = ""
    while let line = try input.nextLine() { text += line + "\n" }
    let corrections = CorrectionPatch(text: text).corrections.filter { !$0.isEmpty }
    for correction in corrections { try folder.merge(correction) }
    let pages = Set(archive.pages.compactMap(\.digest))
    let own = corrections.count { pages.contains($0.page) }
    archive.console.report(CorrectionWords.merged(own, others: corrections.count - own))
    return corrections.isEmpty ? .nothingFound : .done
  }
}
