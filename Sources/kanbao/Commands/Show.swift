import Archive
import ArgumentParser
import Newspaper

/// `kanbao show`: an article or a page by its id.
struct Show: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.show.abstract)

  enum Form: String, EnumerableFlag {
    case json, markdown, raw

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .json: return Help.json.argument()
      case .markdown: return Help.markdown.argument()
      case .raw: return Help.raw.argument()
      }
    }
  }

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Argument(help: Help.identifier.argument("id"), completion: Completions.identifiers) var identifier: String
  @Option(help: Help.width.argument("n")) var width: Int?
  @Flag(exclusivity: .exclusive) var form: Form?
  @OptionGroup var common: CommonOptions

  /// The reader's measure of forty characters, unless the terminal is narrower.
  private static let usualWidth = 80

  func validate() throws {
    if let width { try check("--width", width, within: 1...Wrap.widest) }
  }

  func answer(on console: Console) throws -> Status {
    let search = try ArchiveSearch(
      archive, index: common.indexDirectory, corrections: common.corrections, on: console)
    if form != .raw, let found = search.found(identifier) {
      try write(found, on: console)
      return .done
    }
    let archive = try OpenedArchive(archive, on: console, with: common)
    guard let found = archive.find(identifier) else {
      _ = try archive.conclude(answers: 0)
      throw ProgramError.noSuchIdentifier(identifier)
    }
    if form == .raw { try writeRaw(of: found, from: archive, on: console) } else { try write(found, on: console) }
    return .done
  }

  /// Writes it in the form that was asked for, its file's own bytes excepted.
  private func write(_ found: FoundText, on console: Console) throws {
    switch form {
    case .json: try console.output.writeLine(found.json)
    case .markdown: try writeMarkdown(of: found, on: console)
    case nil, .raw: try writeText(of: found, on: console)
    }
  }

  private func writeText(of found: FoundText, on console: Console) throws {
    let width = width ?? min(Self.usualWidth, console.width ?? Self.usualWidth)
    let sheet = TextSheet(width: width, console: console)
    for (index, article) in found.articles.enumerated() {
      if index > 0 { try console.output.write("\n\n") }
      try sheet.write(article)
    }
  }

  private func writeMarkdown(of found: FoundText, on console: Console) throws {
    for (index, article) in found.articles.enumerated() {
      if index > 0 { try console.output.write("\n") }
      for line in Markdown.lines(of: article) { try console.output.write(console.shown(line) + "\n") }
    }
  }

  /// The file's own bytes: of a page all, of an article and of one page among several from the first line to the last.
  private func writeRaw(of found: FoundText, from archive: OpenedArchive, on console: Console) throws {
    let bytes = try archive.holdings.bytes(of: found.reference)
    guard found.article != nil || found.page.parts.count > 1 else { return try console.writeRaw(bytes[...]) }
    let range = found.byteRange
    guard range.upperBound <= bytes.count else { return }
    try console.writeRaw(bytes[range])
    try console.output.write("\n")
  }
}
