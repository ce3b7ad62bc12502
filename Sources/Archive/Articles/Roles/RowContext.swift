/// What the page around a row says about it.
struct RowContext {
  /// Whether it stands under the name of a column of small items, before the next item with a lead or a byline.
  var isAmongBriefs = false
  /// How sure it is that articles of this page open with leads or bylines, 0…1: a title without is then a crosshead.
  var leadHabit = 0.0

  static func contexts(of rows: [RowTraits]) -> [RowContext] {
    let openings = rows.count { $0.lead != nil || $0.byline?.hasRole == true }
    var context = RowContext(leadHabit: min(1, Double(openings) / 3))
    return rows.map { row in
      if row.furniture == .standingHead { context.isAmongBriefs = true }
      if row.lead != nil || row.byline?.hasRole == true { context.isAmongBriefs = false }
      return context
    }
  }
}
