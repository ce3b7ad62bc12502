import ArgumentParser
import ChineseText

/// `kanbao figures`: the figures of plain text, or of an archive.
struct Figures: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.figures.abstract)

  enum Order: String, ExpressibleByArgument, CaseIterable { case value }

  @Argument(help: Help.archiveOrLines.argument("archive")) var archive: PathArgument?
  @Argument(help: Help.onlyMatching.argument("query")) var query: String?
  @Option(help: Help.lines.argument("file|-")) var lines: PathArgument?
  @Option(help: Help.figureOrder.argument()) var sort: Order?
  @Flag(help: Help.json.argument()) var json = false
  @Flag(help: Help.csv.argument()) var csv = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    var writer = FigureWriter(on: console, form: json ? .json : csv ? .csv : .table)
    if let lines {
      try answer(lines: TextInput(lines), with: &writer)
    } else {
      throw ProgramError.archiveMissing
    }
    try writer.finish()
    return writer.count == 0 ? .nothingFound : .done
  }

  private func answer(lines input: consuming TextInput, with writer: inout FigureWriter) throws {
    let finder = FigureFinder()
    var number = 0
    while let line = try input.nextLine() {
      number += 1
      let scalars = Array(line.unicodeScalars)
      for figure in finder.figures(in: scalars) {
        try writer.add(FoundFigure(place: [("line", .integer(number))], figure: figure, scalars: scalars))
      }
    }
  }
}
