/// A pattern as steps that a scalar at a time walks through, all ways at once: no text makes it slow.
final class Automaton: Sendable {
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

  /// A step as it is walked: nothing in it is counted, so to look at it costs nothing.
  enum Operation {
    case single(UInt32)
    /// By its number among the sets.
    case set(Int)
    case split(Int, Int)
    case jump(Int)
    case check(Condition)
    case accept
  }

  let operations: [Operation]
  let sets: SetTable
  let preference: Preference
  /// What a match may begin with, as one set.
  let starts: SetTable

  init(steps: [Step], preference: Preference) {
    var sets: [FoldedSet] = []
    var numbers: [FoldedSet: Int] = [:]
    operations = steps.map { step in
      switch step {
      case .scalar(let set):
        if let scalar = set.single { return .single(scalar) }
        if let number = numbers[set] { return .set(number) }
        numbers[set] = sets.count
        sets.append(set)
        return .set(sets.count - 1)
      case .split(let one, let other): return .split(one, other)
      case .jump(let target): return .jump(target)
      case .check(let condition): return .check(condition)
      case .accept: return .accept
      }
    }
    self.sets = SetTable(sets)
    self.preference = preference
    starts = SetTable(unionOf: Self.firstSets(of: steps))
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
