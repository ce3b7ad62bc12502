internal import ChineseText
internal import Newspaper
internal import Search

/// A query made ready to be asked of many articles.
indirect enum Condition: Sendable {
  case always
  case text(TextCondition)
  case near([[TextCondition]], distances: [Int])
  case date(DateRange)
  case page(PageRange)
  case kind(ArticleKind)
  case figure(FigureRange)
  /// Cheapest first.
  case all([Condition])
  case any([Condition])
  case not(Condition)

  init(_ query: Query, folds: FoldOptions) {
    switch query {
    case .everything: self = .always
    case .text(let clause): self = .text(TextCondition(clause, folds: folds))
    case .near(let near):
      let operands = near.operands.map { $0.map { TextCondition($0, folds: folds) } }
      self = .near(operands, distances: near.distances)
    case .date(let range): self = .date(range)
    case .page(let range): self = .page(range)
    case .kind(let kind): self = .kind(kind)
    case .figure(let range): self = .figure(range)
    case .all(let parts):
      let conditions = parts.map { Condition($0, folds: folds) }
      // Sorted by place too, so that the order is the same every time.
      let order = conditions.indices.sorted { (conditions[$0].cost, $0) < (conditions[$1].cost, $1) }
      self = .all(order.map { conditions[$0] })
    case .any(let parts): self = .any(parts.map { Condition($0, folds: folds) })
    case .not(let part): self = .not(Condition(part, folds: folds))
    }
  }

  /// In orders of magnitude: 0 is known of the page, 1 is a name, 2 folds the text, 3 reads its figures.
  private var cost: Int {
    switch self {
    case .always, .date, .page, .kind: 0
    case .text(let text): text.scope.isKnownOnly ? 1 : 2
    case .near: 2
    case .figure: 3
    case .all(let parts), .any(let parts): parts.map(\.cost).max() ?? 0
    case .not(let part): part.cost
    }
  }
}

/// A clause with what finds its pattern.
struct TextCondition: Sendable {
  let pattern: TextPattern
  let finder: any PlaceFinder
  let scope: TextScope

  init(_ clause: TextClause, folds: FoldOptions) {
    self.pattern = clause.pattern
    self.finder = clause.pattern.finder(folds: folds)
    self.scope = clause.scope
  }

  /// Where it matches in an article's text, in its folded scalars, ascending within each stretch.
  func places(in text: FoldedFields) -> [Range<Int>] {
    finder.places(in: finder.keepsToField ? text.fieldStretches(in: scope) : text.stretches(in: scope))
  }

  /// Whether it matches one of some names.
  func matches(anyOf names: [String], folds: FoldOptions) -> Bool {
    names.contains { !finder.places(in: FoldedStretch($0, folds: folds)).isEmpty }
  }
}
