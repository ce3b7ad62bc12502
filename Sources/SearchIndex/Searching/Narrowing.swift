internal import ChineseText
internal import Search

/// What an article must hold to match, as far as terms can tell.
indirect enum Narrowing: Hashable {
  /// Nothing is known: every article may match.
  case anything
  /// Units in a row.
  case units([QueryUnit])
  /// A unit in a field that weighs more than a paragraph.
  case heavy(QueryUnit)
  case all([Narrowing])
  case any([Narrowing])

  /// Of a pattern, folded in all ways: what matches with fewer folds matches with all.
  init(_ pattern: TextPattern) {
    switch pattern {
    case .phrase(let phrase): self.init(FoldedPhrase(phrase, folds: .all))
    case .regex(let expression):
      let needs = RegexNeeds(expression.syntax, folds: .all)
      // What matches nothing but the empty text has no places.
      self = needs.matchesNothing ? .any([]) : Narrowing(needs.need)
    }
  }

  /// Of a clause: what a headline must hold has its own weight.
  init(_ text: TextCondition) {
    self.init(text.pattern)
    if text.scope.isHeavy, case .units(let units) = self, units.count == 1 { self = .heavy(units[0]) }
  }

  // MARK: Phrases

  init(_ phrase: FoldedPhrase) {
    let elements = phrase.elements
    var parts: [Narrowing] = []
    for (index, element) in elements.enumerated() {
      guard case .scalars(let run) = element else { continue }
      let startsWhole = index == 0 || elements[index - 1] == .blank
      let endsWhole = index + 1 == elements.count || elements[index + 1] == .blank
      parts.append(Self.whole(run, startsWhole: startsWhole, endsWhole: endsWhole))
    }
    self = Self.joined(parts)
  }

  /// The units of scalars in a row; letters and digits at an end that may go on in the text are left out.
  private static func whole(_ run: [Unicode.Scalar], startsWhole: Bool, endsWhole: Bool) -> Narrowing {
    var units = QueryUnit.units(of: run)
    if !startsWhole, units.first?.isWord == true { units.removeFirst() }
    if !endsWhole, units.last?.isWord == true { units.removeLast() }
    return units.isEmpty ? .anything : .units(units)
  }

  /// All of several.
  static func joined(_ parts: [Narrowing]) -> Narrowing {
    let known = parts.filter { $0 != .anything }
    return known.isEmpty ? .anything : known.count == 1 ? known[0] : .all(known)
  }

  // MARK: Needs

  init(_ need: TextNeed) {
    switch need {
    case .nothing: self = .anything
    case .one(let texts): self = .chosen(texts.sorted { $0.lexicographicallyPrecedes($1) }.map { Narrowing($0) })
    case .all(let parts): self = .joined(parts.map { Narrowing($0) })
    case .any(let parts): self = .chosen(parts.map { Narrowing($0) })
    }
  }

  /// Of a text, whose letters and digits at the ends may go on, and whose white space is in no term.
  private init(_ text: [Unicode.Scalar]) {
    self = .joined(
      text.split(whereSeparator: \.properties.isWhitespace).map {
        Self.whole(Array($0), startsWhole: false, endsWhole: false)
      })
  }

  /// One of several.
  static func chosen(_ ways: [Narrowing]) -> Narrowing {
    ways.contains(.anything) ? .anything : ways.count == 1 ? ways[0] : .any(ways)
  }
}
