import Newspaper

/// Turns the lines of a page into its articles; a value without state.
///
/// Lines become rows (printed lines put together), rows get traits, the traits of all rows together decide every row's
/// role, roles deal the rows out to items, and items become articles. Every non-blank line ends in exactly one article.
/// Cost is linear in the page's length.
struct Segmenter {
  struct Result {
    var articles: [Article] = []
    var longLines: [(line: Int, cause: Problem.Cause)] = []
  }

  /// How the newspaper opens its articles, as other pages of its tell.
  var habits = Habits()
  /// Whether this page is among those.
  var isLearntFrom = false

  /// The statements are what people said of the lines; the page is read so that they hold.
  func segment(_ lines: [SourceLine], page: PageID, statements: LineStatements = LineStatements()) -> Result {
    let (rows, style, seams) = Self.rows(of: lines, statements: statements)
    let habits = isLearntFrom ? habits : habits.adding(rows)
    let traits = rows.map { RowTraits($0, style: style, habits: habits) }
    let said = statements.rules(for: rows)
    let rules = said.merging(seams?.rules(for: rows) ?? [:]) { said, _ in said }
    let reading = RoleDecoder(rows: rows, traits: traits, rules: rules).reading()
    let builder = ArticleBuilder(rows: rows, traits: traits, corrected: Set(said.keys))
    var result = Result()
    var items = ItemBuilder(roles: reading.roles, traits: traits, rules: rules).items
    items.move(statements.moves(of: rows))
    for (index, item) in items.enumerated() {
      var made = builder.article(from: item, id: ArticleID(page: page, place: index + 1))
      made.article.confidence = confidence(of: item, reading)
      made.article.readings = readings(of: item, rows, reading)
      result.articles.append(made.article)
      result.longLines += made.longLines.map {
        ($0.line, .longLine(scalarCount: $0.scalarCount, limit: Limits.paragraphScalars))
      }
    }
    return result
  }

  /// A page's rows, printed lines put together.
  static func rows(
    of lines: [SourceLine], statements: LineStatements = LineStatements()
  ) -> (rows: [Row], style: PunctuationStyle, seams: PrintedSeams?) {
    let printed = Row.rows(of: lines)
    let style = PunctuationStyle(printed)
    let seams = PrintedSeams(printed)
    return (RowJoiner.join(printed, style: style, statements: statements, seams: seams), style, seams)
  }

  /// That it begins where it does, that nothing begins inside it, and that the next item begins where it ends.
  private func confidence(of item: Item, _ reading: RoleDecoder.Reading) -> Double {
    let rows = item.members.map(\.row)
    let end = (rows.last ?? 0) + 1
    let after = reading.certainty.indices.contains(end) ? reading.certainty[end] : 1
    return Self.calibrated(rows.reduce(after) { $0 * reading.certainty[$1] })
  }

  /// How often articles of a chance are right on pages of newspapers that nothing was learnt from: what is likely is right
  /// more often than its own reckoning says.
  private static func calibrated(_ chance: Double) -> Double {
    guard chance < 1 else { return 1 }
    let odds = chance / (1 - chance)
    return 1 - 1 / (1 + odds * odds.squareRoot())
  }

  private func readings(of item: Item, _ rows: [Row], _ reading: RoleDecoder.Reading) -> [LineReading] {
    item.members.flatMap { member in
      rows[member.row].parts.enumerated().map { index, part in
        index == 0
          ? LineReading(line: part.line, role: member.role.lineRole, certainty: reading.certainty[member.row])
          : LineReading(line: part.line, role: .continuation, certainty: JoinRule.fullMeasureConfidence)
      }
    }
  }
}
