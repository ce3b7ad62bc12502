import ChineseText
import Search
import Terminal

/// How the results divide the body: limits above all, the course over time above the hits, and what they are counted by at their right.
struct ResultsPanes {
  let limits: Area?
  let course: Area?
  let hits: Area
  let side: Area?

  init(_ size: Size, hasTally: Bool, hasCourse: Bool, hasLimits: Bool) {
    let (first, body) = Frame(size).body.split(topRows: hasLimits ? 1 : 0)
    limits = hasLimits ? first : nil
    let isWide = hasTally && body.width >= Frame.wideColumns
    let (left, right) = body.split(leftColumns: isWide ? body.width - Self.sideWidth : body.width)
    let (top, rest) = left.split(topRows: hasTally && hasCourse && body.height >= Self.leastHeight ? 2 : 0)
    course = top.height == 2 ? top : nil
    hits = rest
    side = isWide ? right : nil
  }

  private static let sideWidth = 32
  private static let leastHeight = 10
}

extension ResultsView {
  /// `1986 ▂▁ ▅█ 2024  最多 2019：42 篇`
  func drawCourse(_ tally: Tally, on surface: inout Surface, in area: Area, session: Session) {
    let columns = area.inset(left: 1, right: 1).columns
    let dim = session.theme.style(.dim)
    guard let course = Course(tally.dates, limit: columns.count - 20), let last = course.spans.last else { return }
    let row = area.rows.lowerBound
    var column = surface.write(
      course.spans[0].name + " ", at: Position(column: columns.lowerBound, row: row), limit: columns.upperBound,
      style: dim)
    column = surface.write(
      course.bars(Self.heights(session.cells)), at: Position(column: column, row: row), limit: columns.upperBound,
      style: session.theme.style(.label))
    let peak = session.say(.peak(course.peak.name, course.peak.count))
    surface.put(" \(last.name)   \(peak)", row: row, columns: column..<max(column, columns.upperBound), style: dim)
  }

  /// Bars one cell wide; ASCII where blocks are two.
  private static func heights(_ cells: CellWidth) -> [Unicode.Scalar] {
    let blocks = Array("▁▂▃▄▅▆▇█".unicodeScalars)
    return blocks.allSatisfy { cells.width(of: $0) == 1 } ? blocks : Array(".:-=+*#@".unicodeScalars)
  }

  /// The commonest values of every facet, as many as there is room for.
  func drawFacets(_ tally: Tally, on surface: inout Surface, in area: Area, session: Session) {
    surface.drawVerticalRule(in: area, style: session.theme.style(.rule))
    let inner = area.inset(left: 2, right: 1)
    let facets = [Facet.newspaper, .year, .section, .author, .kind].map { ($0, tally.counts(by: $0)) }
      .filter { $0.1.contains { $0.name != nil } }
    var row = inner.rows.lowerBound
    for (index, (facet, counts)) in facets.enumerated() {
      let room = (inner.rows.upperBound - row) / (facets.count - index) - 2
      guard room > 0 else { return }
      surface.put(session.say(.facet(facet)), row: row, columns: inner.columns, style: session.theme.style(.dim))
      for count in counts.prefix(min(room, Self.mostValues)) {
        row += 1
        draw(count, of: facet, on: &surface, row: row, in: inner, session)
      }
      row += 2
    }
  }

  private static let mostValues = 6

  private func draw(
    _ count: FacetCount, of facet: Facet, on surface: inout Surface, row: Int, in area: Area, _ session: Session
  ) {
    let number = String(count.count)
    surface.put(
      FacetNames.shown(count, of: facet, in: session), row: row,
      columns: area.inset(left: 1, right: number.count + 1).columns)
    surface.put(number, row: row, columns: area.columns, style: session.theme.style(.label), alignment: .right)
  }
}
