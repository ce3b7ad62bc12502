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
  /// Rows of units near each other, which positions tell exactly.
  case near(NearUnits)
  /// What must be read, in the articles that may match.
  case reading(TextQuestion, Narrowing)
  case all([Plan])
  case any([Plan])
  case not(Plan)

  init(_ condition: Condition, folds: FoldOptions) {
    switch condition {
    case .always: self = .everything
    case .text(let text): self.init(text, folds: folds)
    case .near(let operands, let distances):
      let near = folds == .all ? NearUnits(operands, distances) : nil
      self = near.map { .near($0) } ?? Self.reading(operands, distances)
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
      self = .reading(.text(text), Narrowing(text))
    }
  }

  private static func reading(_ operands: [[TextCondition]], _ distances: [Int]) -> Plan {
    let narrowing = operands.map { Narrowing.chosen($0.map { Narrowing($0) }) }
    return .reading(.near(operands, distances: distances), .joined(narrowing))
  }
}

extension TextCondition {
  /// The units whose lists answer the clause without reading a text.
  fileprivate var exactUnits: [QueryUnit]? {
    // A pair with a mark keeps no positions: alone it is exact, in a longer row or a field it is not.
    wholeUnits.flatMap { $0.count > 2 || scope != .anywhere ? $0.withPositions : $0 }
  }

  /// The units of a plain phrase whose places lists tell.
  var placedUnits: [QueryUnit]? { wholeUnits?.withPositions }

  /// The units of a plain phrase that no word goes on beyond.
  private var wholeUnits: [QueryUnit]? {
    guard case .phrase(let phrase) = pattern else { return onlyCharacter.map { [.character($0)] } }
    let folded = FoldedPhrase(phrase, folds: .all)
    guard case .scalars(let run) = folded.core else { return nil }
    let units = QueryUnit.units(of: run)
    let isOpenWord = folded.isStartOpen && units.first?.isWord == true || folded.isEndOpen && units.last?.isWord == true
    return isOpenWord ? nil : units
  }
}

extension TextCondition {
  /// The character that a regular expression of no more than one is; expressions are typed one character after the other.
  private var onlyCharacter: Unicode.Scalar? {
    guard case .regex(let expression) = pattern, case .scalar(let set) = expression.syntax, let scalar = set.single,
      let folded = FoldedText([scalar]).scalars.first, WordKind(folded) == nil, !folded.properties.isWhitespace
    else { return nil }
    return folded
  }
}

extension [QueryUnit] {
  /// The row itself where each of its pairs keeps positions.
  fileprivate var withPositions: [QueryUnit]? { count > 1 && !contains(where: \.isMark) ? self : nil }
}
