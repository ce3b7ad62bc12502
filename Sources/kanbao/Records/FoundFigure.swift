import Browser
import ChineseText
import Newspaper

/// A figure with where it was found and the words around it.
struct FoundFigure {
  /// What tells the place, by the names JSON and CSV give it.
  let place: [(name: String, value: JSON)]
  let figure: Figure
  let context: FigureContext
  /// The scalars of the field or line it stands in.
  let scalars: [Unicode.Scalar]

  /// As printed.
  var text: String { String(scalars[figure.range]) }

  /// The largest first by their largest values, equal ones as they were; figures without a value last.
  static func sortedByValue(_ figures: [FoundFigure]) -> [FoundFigure] {
    let keyed = figures.enumerated().map { (value: $1.figure.values.max(), place: $0, found: $1) }
    return keyed.sorted { first, second in
      guard first.value != second.value else { return first.place < second.place }
      guard let a = first.value, let b = second.value else { return second.value == nil }
      return a > b
    }.map(\.found)
  }

  var members: [(name: String, value: JSON)] {
    place + FigureRecord.members(of: figure, text: text) + FigureRecord.members(of: context, in: scalars)
  }

  /// All figures of a text, each with the words around it.
  static func all(in scalars: [Unicode.Scalar], place: [(name: String, value: JSON)]) -> [FoundFigure] {
    let figures = FigureFinder().figures(in: scalars)
    let reader = FigureContextReader(scalars, figures: figures)
    return figures.indices.map {
      FoundFigure(place: place, figure: figures[$0], context: reader.context(at: $0), scalars: scalars)
    }
  }
}

/// Writes figures as they are found, in the form that was asked for.
struct FigureWriter {
  enum Form { case table, json, csv }

  private let console: Console
  private let form: Form
  private var table: Table
  private(set) var count = 0
  /// Characters shown on either side of a figure in the table.
  private static let context = 10

  init(on console: Console, form: Form) {
    self.console = console
    self.form = form
    self.table = Table(on: console, columns: [.left, .left, .right, .left])
  }

  mutating func add(_ found: FoundFigure) throws {
    count += 1
    switch form {
    case .json: try console.output.writeLine(.object(found.members))
    case .csv:
      if count == 1 { try console.output.write(CSV.row(found.members.map(\.name))) }
      try console.output.write(CSV.row(found.members.map(\.value.cell)))
    case .table: try table.add(row(of: found))
    }
  }

  /// Writes what is held back; call after the last figure.
  mutating func finish() throws { try table.finish() }

  private func row(of found: FoundFigure) -> [TableCell] {
    let place = found.place.first?.value.cell ?? ""
    // The parts of a date or a range have no unit in common.
    let unit = found.figure.values.count == 1 ? found.figure.unit ?? "" : ""
    let values = found.figure.values.map(\.description).joined(separator: ",") + unit
    return [
      TableCell(name: place, on: console),
      TableCell(found.figure.kind.name(in: console.language), on: console),
      TableCell(values, on: console), keyword(of: found),
    ]
  }

  /// The figure in bold between the words around it.
  private func keyword(of found: FoundFigure) -> TableCell {
    let range = found.figure.range
    let shown = max(0, range.lowerBound - Self.context)..<min(found.scalars.count, range.upperBound + Self.context)
    let emphasis = range.lowerBound - shown.lowerBound..<range.upperBound - shown.lowerBound
    return TableCell(String(found.scalars[shown]), emphasis: [emphasis], on: console)
  }
}
