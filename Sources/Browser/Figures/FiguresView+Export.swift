import ChineseText
import Newspaper
import Search

extension FiguresView {
  /// The whole table as it stands, however long it is.
  func export(in session: Session) -> ExportOffer? {
    guard window.count > 0 else { return nil }
    return ExportOffer(.table(FigureExport(question, session).table), name: title(in: session))
  }
}

/// A table of figures, or of groups of them, row by row as they are read.
private struct FigureExport {
  private let question: FigureRequest
  private let columns: [ExportTable.Column]

  /// Rows held at once.
  private static let portion = 20_000

  init(_ question: FigureRequest, _ session: Session) {
    self.question = question
    func column(_ name: String, _ phrase: FigurePhrase) -> ExportTable.Column {
      ExportTable.Column(name, session.say(.figures(phrase)))
    }
    if question.grouping == .none {
      columns = [
        column("newspaper", .newspaper), column("date", .date), column("pageNumber", .page),
        column("headline", .article),
        column("file", .file), column("article", .place), column("text", .asPrinted), column("kind", .kind),
        column("values", .value), column("unit", .unit), column("qualifier", .qualifier), column("noun", .noun),
        column("sentence", .words),
      ]
    } else {
      columns = [
        column("noun", .noun), column("unit", .unit), column("count", .count), column("least", .least),
        column("most", .most), column("sum", .sum),
      ]
    }
  }

  var table: ExportTable {
    ExportTable(columns: columns) { [question] opened, write in
      var start = 0
      while !Task.isCancelled {
        var portion = question
        portion.rows = start..<start + Self.portion
        portion.isFromEnd = false
        let answer = await opened.engine.figures(portion) { _ in }
        let rows = answer.entries.map(Self.row) + answer.groups.map(Self.row)
        guard rows.allSatisfy(write) else { return }
        start += rows.count
        if rows.isEmpty || start >= answer.count { return }
      }
    }
  }

  private static func row(of entry: FigureEntry) -> [ExportTable.Value] {
    [
      text(entry.newspaper), text(entry.date?.description), text(entry.pageNumber?.label), text(entry.headline),
      .text(entry.page.path.lossyText), .integer(entry.place + 1), .text(entry.printed),
      .text(entry.figure.kind.rawValue), .list(entry.figure.values.map { .number($0.description) }),
      text(entry.figure.unit),
      text(entry.figure.qualifiers.isEmpty ? nil : entry.figure.qualifiers.joined(separator: " ")), text(entry.noun),
      .text(entry.sentence),
    ]
  }

  private static func row(of group: FigureGroup) -> [ExportTable.Value] {
    [
      text(group.key.noun), text(group.key.unit), .integer(group.count), number(group.least), number(group.most),
      number(group.addsUp ? group.sum : nil),
    ]
  }

  private static func text(_ text: String?) -> ExportTable.Value { text.map { .text($0) } ?? .none }
  private static func number(_ number: DecimalNumber?) -> ExportTable.Value {
    number.map { .number($0.description) } ?? .none
  }
}
