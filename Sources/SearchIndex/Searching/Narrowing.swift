internal import ChineseText
internal import Search

/// What an article must hold to match, as far as terms can tell.
indirect enum Narrowing: Hashable {
  /// Nothing is known: every article may match.
  case anything
  /// Units in a row.
  case units([QueryUnit])
  case all([Narrowing])
  case any([Narrowing])

  /// Of a pattern, folded in all ways: what matches with fewer folds matches with all.
  init(_ pattern: TextPattern) {
    switch pattern {
    case .phrase(let phrase): self.init(FoldedPhrase(phrase, folds: .all))
    case .regex(let expression): self.init(expression.syntax)
    }
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

  private static func joined(_ parts: [Narrowing]) -> Narrowing {
    let known = parts.filter { $0 != .anything }
    return known.isEmpty ? .anything : known.count == 1 ? known[0] : .all(known)
  }

  // MARK: Regular expressions

  init(_ syntax: RegexSyntax) {
    var parts: [Narrowing] = []
    var run: [Unicode.Scalar] = []
    Self.read(syntax, &run, &parts)
    Self.end(&run, &parts)
    self = Self.joined(parts)
  }

  /// Goes through an expression in order; characters that must follow each other gather in a run.
  private static func read(_ syntax: RegexSyntax, _ run: inout [Unicode.Scalar], _ parts: inout [Narrowing]) {
    switch syntax {
    case .nothing, .fieldStart, .fieldEnd: break
    case .scalar(let set):
      if let scalar = set.single { run += FoldedText([scalar]).scalars } else { end(&run, &parts) }
    case .sequence(let members): for member in members { read(member, &run, &parts) }
    case .alternatives(let members):
      end(&run, &parts)
      let ways = members.map { Narrowing($0) }
      if !ways.contains(.anything) { parts.append(.any(ways)) }
    case .repeated(let member, let least, _):
      end(&run, &parts)
      if least > 0 { parts.append(Narrowing(member)) }
    }
  }

  /// Ends a run, whose letters and digits may go on in the text and whose white space is in no term.
  private static func end(_ run: inout [Unicode.Scalar], _ parts: inout [Narrowing]) {
    let pieces = run.split { $0.properties.isWhitespace }
    parts += pieces.map { whole(Array($0), startsWhole: false, endsWhole: false) }
    run = []
  }
}
