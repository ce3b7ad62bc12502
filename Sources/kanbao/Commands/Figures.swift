import ArgumentParser
import ChineseText
import Newspaper

/// `kanbao figures`: the figures of plain text, or of an archive.
struct Figures: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.figures.abstract)

  enum Order: String, ExpressibleByArgument, CaseIterable { case value }

  @Argument(help: Help.archiveOrLines.argument("archive"), completion: .directory) var archive: PathArgument?
  @Argument(help: Help.onlyMatching.argument("query"), completion: Completions.query) var query: String?
  @Option(help: Help.lines.argument("file|-"), completion: .file()) var lines: PathArgument?
  @Option(help: Help.figureOrder.argument()) var sort: Order?
  @Flag(help: Help.json.argument()) var json = false
  @Flag(help: Help.csv.argument()) var csv = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    var writer = FigureWriter(on: console, form: json ? .json : csv ? .csv : .table)
    if let lines {
      try add(linesOf: TextInput(lines), to: &writer)
      try writer.finish()
      return writer.count == 0 ? .nothingFound : .done
    }
    guard let archive else { throw ProgramError.archiveMissing }
    let opened = try OpenedArchive(archive, on: console, with: common)
    try add(articlesOf: opened, to: &writer)
    try writer.finish()
    return try opened.conclude(answers: writer.count)
  }

  /// In the order of print they are written as they are found; by value they must all be known first.
  private func add(articlesOf archive: OpenedArchive, to writer: inout FigureWriter) throws {
    let filter = QueryFilter(query, on: archive.console)
    var unsorted: [FoundFigure] = []
    for page in archive.pages {
      for article in page.articles where filter?.matches(article, of: page) ?? true {
        let place = ArticleRecord.place(of: article, on: page)
        for found in ArticleFigures.found(in: article, place: place) {
          if sort == nil { try writer.add(found) } else { unsorted.append(found) }
        }
      }
    }
    for found in FoundFigure.sortedByValue(unsorted) { try writer.add(found) }
  }

  private func add(linesOf input: consuming TextInput, to writer: inout FigureWriter) throws {
    var number = 0
    while let line = try input.nextLine() {
      number += 1
      let scalars = Array(line.unicodeScalars)
      for found in FoundFigure.all(in: scalars, place: [("line", .integer(number))]) { try writer.add(found) }
    }
  }
}
