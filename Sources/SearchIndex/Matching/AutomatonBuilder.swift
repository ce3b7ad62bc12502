internal import ChineseText
internal import Search

/// Puts the steps of an automaton in a row.
struct AutomatonBuilder {
  private(set) var steps: [Automaton.Step] = []
  private let folds: FoldOptions

  init(folds: FoldOptions) { self.folds = folds }

  mutating func finish(_ preference: Automaton.Preference) -> Automaton {
    steps.append(.accept)
    return Automaton(steps: steps, preference: preference)
  }

  mutating func append(_ step: Automaton.Step) { steps.append(step) }

  /// Scalars that are folded already.
  mutating func append(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { steps.append(.scalar(FoldedSet([scalar]))) }
  }

  // MARK: Choice and repetition

  mutating func appendChoice(_ parts: [(inout AutomatonBuilder) -> Void]) {
    var jumps: [Int] = []
    for part in parts.dropLast() {
      let split = reserve()
      part(&self)
      jumps.append(reserve())
      steps[split] = .split(split + 1, steps.count)
    }
    parts.last?(&self)
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  mutating func appendRepetition(least: Int, most: Int?, of part: (inout AutomatonBuilder) -> Void) {
    for _ in 0..<least { part(&self) }
    guard let most else { return appendLoop(of: part) }
    var splits: [Int] = []
    for _ in 0..<max(0, most - least) {
      splits.append(reserve())
      part(&self)
    }
    for split in splits { steps[split] = .split(split + 1, steps.count) }
  }

  /// As often as may be, or not at all.
  mutating func appendLoop(of part: (inout AutomatonBuilder) -> Void) {
    let split = reserve()
    part(&self)
    steps.append(.jump(split))
    steps[split] = .split(split + 1, steps.count)
  }

  /// A step whose target is not known yet.
  private mutating func reserve() -> Int {
    steps.append(.jump(steps.count + 1))
    return steps.count - 1
  }

  // MARK: Regular expressions

  mutating func append(_ syntax: RegexSyntax) {
    switch syntax {
    case .nothing: break
    case .scalar(let set): append(set)
    case .fieldStart: append(.check(.stretchStart))
    case .fieldEnd: append(.check(.stretchEnd))
    case .sequence(let parts): for part in parts { append(part) }
    case .alternatives(let parts):
      appendChoice(parts.map { part in { $0.append(part) } })
    case .repeated(let part, let least, let most):
      appendRepetition(least: least, most: most) { $0.append(part) }
    }
  }

  /// A single scalar is folded as text is, also to several; a set stands for one scalar.
  private mutating func append(_ set: ScalarSet) {
    if let scalar = set.single {
      append(FoldedText([scalar], options: folds).scalars)
    } else {
      append(.scalar(FoldedSet(set, folds: folds)))
    }
  }
}

extension ScalarSet {
  /// The one scalar it stands for.
  var single: Unicode.Scalar? {
    guard members.count == 1, !isInverted, !members[0].isInverted, case .range(let range) = members[0].what,
      range.lowerBound == range.upperBound
    else { return nil }
    return range.lowerBound
  }
}
