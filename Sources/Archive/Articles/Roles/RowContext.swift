/// What the page around a row says about it.
struct RowContext {
  /// Whether it stands under the name of a column of small items, before the next item with a lead or a byline.
  var isAmongBriefs = false
  /// How sure it is that articles of this page open with leads or bylines, 0…1: a title without is then a crosshead.
  var leadHabit = 0.0
  /// How sure it is that this page signs with bare names under the headline, as supplements do, 0…1.
  var nameHabit = 0.0
  /// Whether it is the page's own name, above the number of the page's issue: 柳荫.
  var isPageName = false
  /// How many rows as short as verse or as even as a list stand together here, itself among them; 0 for a longer one.
  var shortRun = 0
  /// Whether it is built as the row above or below it is.
  var isAlike = false
  /// Whether it is built otherwise than rows below it that are all alike: a list's headline.
  var standsOut = false
  /// On a page of narrow lines: whether it bears no mark and stands below the end of a sentence.
  var followsStop = false
  /// Whether its first line is set in as this page sets its paragraphs; nil on a page that sets none in.
  var isIndented: Bool?

  static func contexts(of rows: [RowTraits], indents: [Int]) -> [RowContext] {
    let openings = rows.count { $0.opensArticle || $0.byline?.hasRole == true }
    let names = rows.count { $0.byline?.isNames == true }
    let indentedCount = indents.count { $0 == 2 }
    let sets = indentedCount >= 3 && indentedCount * 8 >= rows.count
    var context = RowContext(leadHabit: min(1, Double(openings) / 3), nameHabit: min(1, Double(names) / 3))
    var contexts: [RowContext] = []
    contexts.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      if row.furniture == .standingHead { context.isAmongBriefs = true }
      if row.opensArticle || row.byline?.hasRole == true { context.isAmongBriefs = false }
      context.isIndented = sets ? indents[index] == 2 : nil
      contexts.append(context)
    }
    if rows.count > 1, rows[0].count <= 8, rows[1].furniture == .issueNumber { contexts[0].isPageName = true }
    markRuns(of: rows, &contexts)
    markShapes(of: rows, &contexts)
    markStops(of: rows, &contexts)
    return contexts
  }

  private static func markRuns(of rows: [RowTraits], _ contexts: inout [RowContext]) {
    var start = 0
    while start < rows.count {
      let end = rows[start...].firstIndex { !$0.mayBeVerse } ?? rows.count
      for index in start..<end { contexts[index].shortRun = end - start }
      start = max(end, start + 1)
    }
  }

  /// Where printed lines could not be put together, as in the narrow columns of old papers, little else tells a title.
  private static func markStops(of rows: [RowTraits], _ contexts: inout [RowContext]) {
    guard contexts.count(where: { $0.shortRun > 3 }) * 2 >= rows.count else { return }
    for index in rows.indices.dropFirst() {
      let (above, row) = (rows[index - 1], rows[index])
      contexts[index].followsStop =
        above.endsSentence && row.firstClauseCount == row.count && !row.isListRow && row.hanLength >= 4
    }
  }

  private static func markShapes(of rows: [RowTraits], _ contexts: inout [RowContext]) {
    let alike = zip(rows, rows.dropFirst()).map { $0.isBuiltLike($1) }
    for index in rows.indices {
      let above = index > 0 && alike[index - 1]
      let below = index < alike.count && alike[index]
      contexts[index].isAlike = above || below
      contexts[index].standsOut = !above && !below && index + 1 < alike.count && alike[index + 1]
    }
  }
}
