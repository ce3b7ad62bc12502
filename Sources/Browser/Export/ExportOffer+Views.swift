import ChineseText
import Newspaper
import Search

// What each screen has to take away; views whose state is their own say it themselves.

extension ExportOffer {
  /// All articles of a page.
  init(page reference: PageReference, in session: Session) {
    self.init(.pages([reference]), name: PageTitle.text(of: reference, in: session))
  }

  /// All that the last search finds, not only the hits that are shown.
  init(search: SearchState) {
    var request = search.request
    request.limit = nil
    request.tallies = false
    self.init(.results(request), name: search.text)
  }
}

extension ReaderView {
  /// The article with its parts on other pages.
  func export(in session: Session) -> ExportOffer? {
    guard let parts = reading?.parts, let first = parts.first else { return nil }
    let title = ArticleSummary.title(of: first.article)
    return ExportOffer(.articles(parts.map { (page: $0.place.page, article: $0.place.article) }), name: title)
  }
}

extension PageView {
  func export(in session: Session) -> ExportOffer? { ExportOffer(page: reference, in: session) }
}

extension SourceView {
  func export(in session: Session) -> ExportOffer? { ExportOffer(page: reference, in: session) }
}

extension ResultsView {
  func export(in session: Session) -> ExportOffer? { session.search.map { ExportOffer(search: $0) } }
}

extension FigureTable {
  /// Its rows in their present order.
  func exported(in session: Session) -> ExportTable {
    let columns = [
      ExportTable.Column("text", session.say(.export(.printed))), .init("kind", session.say(.columnKind)),
      .init("values", session.say(.export(.values))), .init("unit", session.say(.export(.unit))),
      .init("noun", session.say(.export(.noun))), .init("sentence", session.say(.export(.sentence))),
    ]
    return ExportTable(
      columns: columns,
      rows: rows.map { row in
        [
          .text(row.printed), .text(row.figure.kind.rawValue),
          .list(row.figure.values.map { .number($0.description) }), row.unit.isEmpty ? .none : .text(row.unit),
          row.noun.isEmpty ? .none : .text(row.noun), .text(row.sentence),
        ]
      })
  }
}

extension FigureTable.Row {
  /// The sentence it stands in.
  fileprivate var sentence: String {
    let ends: Set<Unicode.Scalar> = ["。", "！", "？", "；"]
    let start = scalars[..<figure.range.lowerBound].lastIndex(where: ends.contains).map { $0 + 1 } ?? 0
    let end = scalars[figure.range.upperBound...].firstIndex(where: ends.contains).map { $0 + 1 } ?? scalars.count
    return String(scalars[start..<end])
  }
}
