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
    var run: [[Unicode.Scalar]] = []
    Self.read(syntax, &run, &parts)
    Self.end(&run, &parts)
    self = Self.joined(parts)
  }

  /// The most characters of a set that are tried one by one.
  private static let largestChoice = 12

  /// Goes through an expression in order; characters that must follow each other gather in a run, each as its choices.
  private static func read(_ syntax: RegexSyntax, _ run: inout [[Unicode.Scalar]], _ parts: inout [Narrowing]) {
    switch syntax {
    case .nothing, .fieldStart, .fieldEnd: break
    case .scalar(let set):
      if let scalar = set.single {
        run += FoldedText([scalar]).scalars.map { [$0] }
      } else if let choices = set.choices(atMost: largestChoice) {
        run.append(choices)
      } else {
        end(&run, &parts)
      }
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
  private static func end(_ run: inout [[Unicode.Scalar]], _ parts: inout [Narrowing]) {
    for piece in run.split(whereSeparator: { $0.count > 1 || $0[0].properties.isWhitespace }) {
      parts.append(whole(piece.map { $0[0] }, startsWhole: false, endsWhole: false))
    }
    for (first, second) in zip(run, run.dropFirst()) where first.count > 1 || second.count > 1 {
      let areUnits = (first + second).allSatisfy { WordKind($0) == nil && !$0.properties.isWhitespace }
      guard areUnits else { continue }
      parts.append(.any(first.flatMap { one in second.map { .units([.character(one), .character($0)]) } }))
    }
    run = []
  }
}

extension ScalarSet {
  /// All characters it may mean, folded; nil where they are more than so many.
  fileprivate func choices(atMost limit: Int) -> [Unicode.Scalar]? {
    var choices: Set<Unicode.Scalar> = []
    guard !isInverted else { return nil }
    for member in members {
      guard case .range(let range) = member.what, !member.isInverted,
        range.upperBound.value - range.lowerBound.value < UInt32(limit)
      else { return nil }
      for value in range.lowerBound.value...range.upperBound.value {
        guard let scalar = Unicode.Scalar(value) else { continue }
        choices.insert(scalar)
        // What a member folds to may stand for it in the text, and so may the member where it folds to several.
        choices.formUnion(FoldedText([scalar]).scalars)
      }
    }
    return choices.count <= limit && !choices.isEmpty ? choices.sorted() : nil
  }
}
