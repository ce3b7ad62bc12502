/// A pattern as steps that a scalar at a time walks through, all ways at once: no text makes it slow.
struct Automaton: Sendable {
  enum Step: Sendable {
    /// Goes on with a scalar of the set.
    case scalar(FoldedSet)
    /// Goes on without a scalar, both ways.
    case split(Int, Int)
    case jump(Int)
    /// Goes on only where this holds.
    case check(Condition)
    case accept
  }

  /// What may be asked of a place between two scalars.
  enum Condition: Sendable {
    case stretchStart, stretchEnd
    /// No run of letters or of digits goes on across it.
    case wordEdge
    case seam, noSeam
  }

  /// Which of the places that overlap is taken.
  enum Preference: Sendable {
    /// The one that begins first, as far as it goes: for regular expressions.
    case longest
    /// The one that ends first, from where it may begin first: for wildcards, which should not swallow a sentence.
    case shortest
  }

  let steps: [Step]
  let preference: Preference
  /// What a match may begin with.
  let firstSets: [FoldedSet]

  init(steps: [Step], preference: Preference) {
    self.steps = steps
    self.preference = preference
    self.firstSets = Self.firstSets(of: steps)
  }

  /// The sets that can be reached without a scalar, whatever is checked on the way.
  private static func firstSets(of steps: [Step]) -> [FoldedSet] {
    var sets: [FoldedSet] = []
    var isSeen = Array(repeating: false, count: steps.count)
    var pending = [0]
    while let index = pending.popLast() {
      guard index < steps.count, !isSeen[index] else { continue }
      isSeen[index] = true
      switch steps[index] {
      case .scalar(let set): sets.append(set)
      case .split(let one, let other): pending += [one, other]
      case .jump(let target): pending.append(target)
      case .check: pending.append(index + 1)
      case .accept: break
      }
    }
    return sets
  }
}

extension FoldedStretch {
  /// Whether a condition holds between the scalar at a position and the one before.
  func holds(_ condition: Automaton.Condition, at position: Int) -> Bool {
    switch condition {
    case .stretchStart: position == range.lowerBound
    case .stretchEnd: position == range.upperBound
    case .wordEdge: isWordEdge(at: position)
    case .seam: isSeam(position)
    case .noSeam: !isSeam(position)
    }
  }
}
