internal import ChineseText
internal import Newspaper
internal import Search

/// How a query is answered from an index: the same for all segments.
///
/// Every part is exact: what terms cannot tell for sure is read in the text, by the matcher that the scan uses.
indirect enum Plan {
  case everything
  case date(DateRange)
  case page(PageRange)
  case kind(ArticleKind)
  case figure(FigureRange)
  /// A name that is known of the article: an author, the newspaper, the section.
  case name(TextCondition)
  /// Units in a row, which terms tell exactly.
  case units([QueryUnit], TextCondition)
  /// What must be read, in the articles that may match.
  case reading(Condition, Narrowing)
  case all([Plan])
  case any([Plan])
  case not(Plan)

  init(_ condition: Condition, folds: FoldOptions) {
    switch condition {
    case .always: self = .everything
    case .text(let text): self.init(text, folds: folds)
    case .near(let operands, _):
      self = .reading(condition, .all(operands.map { .any($0.map { Narrowing($0.pattern) }) }))
    case .date(let range): self = .date(range)
    case .page(let range): self = .page(range)
    case .kind(let kind): self = .kind(kind)
    case .figure(let range): self = .figure(range)
    case .all(let parts): self = .all(parts.map { Plan($0, folds: folds) })
    case .any(let parts): self = .any(parts.map { Plan($0, folds: folds) })
    case .not(let part): self = .not(Plan(part, folds: folds))
    }
  }

  private init(_ text: TextCondition, folds: FoldOptions) {
    if text.scope.isKnownOnly {
      self = .name(text)
    } else if folds == .all, let units = text.exactUnits {
      self = .units(units, text)
    } else {
      self = .reading(.text(text), Narrowing(text.pattern))
    }
  }
}

extension TextCondition {
  /// The units whose lists answer the clause without reading a text.
  fileprivate var exactUnits: [QueryUnit]? {
    guard case .phrase(let phrase) = pattern else { return nil }
    let folded = FoldedPhrase(phrase, folds: .all)
    guard case .scalars(let run) = folded.core else { return nil }
    let units = QueryUnit.units(of: run)
    let isOpenWord = folded.isStartOpen && units.first?.isWord == true || folded.isEndOpen && units.last?.isWord == true
    // A pair with a mark keeps no positions: alone it is exact, in a longer row or a field it is not.
    let needsPositions = units.count > 2 || scope != .anywhere
    let hasPositions = units.count > 1 && !units.contains(where: \.isMark)
    return isOpenWord || needsPositions && !hasPositions ? nil : units
  }
}
