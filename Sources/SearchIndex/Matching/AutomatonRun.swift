/// One pass of an automaton over a stretch, that finds all matches at once.
///
/// A thread is a step and the place where its match began. Threads are kept in the order of those places, and of two
/// in one step the later is dropped: whatever it might find, the earlier one finds from further ahead. So there are
/// never more threads than steps, and the pass is linear in the text even where matches are long and overlap.
struct AutomatonRun {
  private static let cancellationInterval = 1 << 16
  private let automaton: Automaton
  private let stretch: FoldedStretch
  private var threads: ThreadList
  private var next: ThreadList
  private var matches: [Range<Int>] = []

  init(_ automaton: Automaton, over stretch: FoldedStretch) {
    self.automaton = automaton
    self.stretch = stretch
    self.threads = ThreadList(stepCount: automaton.steps.count)
    self.next = ThreadList(stepCount: automaton.steps.count)
  }

  /// The matches, ascending, none overlapping another; those found until then, when the task is cancelled.
  mutating func places() -> [Range<Int>] {
    var position = stretch.range.lowerBound
    while position < stretch.range.upperBound {
      if threads.isEmpty {
        position = nextStart(from: position)
        guard position < stretch.range.upperBound else { break }
      }
      threads.add(step: 0, from: position, at: position, of: automaton, in: stretch)
      walk(over: position)
      position += 1
      // A field may be a file of many megabytes in one line.
      if position % Self.cancellationInterval == 0, Task.isCancelled { break }
    }
    return matches
  }

  private func nextStart(from position: Int) -> Int {
    var position = position
    while position < stretch.range.upperBound, !mayStart(with: stretch.scalars[position]) { position += 1 }
    return position
  }

  private func mayStart(with scalar: Unicode.Scalar) -> Bool {
    for set in automaton.firstSets where set.contains(scalar) { return true }
    return false
  }

  /// Takes every thread over the scalar at a position.
  private mutating func walk(over position: Int) {
    let scalar = stretch.scalars[position]
    var accepted: Int?
    next.removeAll()
    for thread in threads.threads {
      // What began later than a match lies within it.
      if let accepted, thread.start > accepted { break }
      guard case .scalar(let set) = automaton.steps[thread.step], set.contains(scalar) else { continue }
      let ends = next.add(step: thread.step + 1, from: thread.start, at: position + 1, of: automaton, in: stretch)
      if ends { accepted = thread.start }
      if ends, automaton.preference == .shortest { break }
    }
    if let accepted { accept(accepted..<position + 1) }
    swap(&threads, &next)
  }

  private mutating func accept(_ match: Range<Int>) {
    while let last = matches.last, last.lowerBound >= match.lowerBound { matches.removeLast() }
    matches.append(match)
    if automaton.preference == .shortest { next.removeAll() }
  }
}

/// Threads in order of their start, at most one to a step; emptied at no cost.
private struct ThreadList {
  struct Thread {
    let step: Int
    let start: Int
  }

  private(set) var threads: [Thread] = []
  /// For each step the round in which it was last added.
  private var rounds: [Int]
  private var round = 1
  private var pending: [Int] = []

  init(stepCount: Int) { rounds = Array(repeating: 0, count: stepCount) }

  var isEmpty: Bool { threads.isEmpty }

  mutating func removeAll() {
    threads.removeAll(keepingCapacity: true)
    round += 1
  }

  /// Adds a step that is not taken, and all that can be reached from it without a scalar.
  ///
  /// - Returns: Whether a match of one scalar or more ends there.
  @discardableResult
  mutating func add(
    step: Int, from start: Int, at position: Int, of automaton: Automaton, in stretch: FoldedStretch
  ) -> Bool {
    var isAccepted = false
    pending.append(step)
    while let step = pending.popLast() {
      guard rounds[step] != round else { continue }
      rounds[step] = round
      switch automaton.steps[step] {
      case .scalar: threads.append(Thread(step: step, start: start))
      case .split(let one, let other):
        pending.append(other)
        pending.append(one)
      case .jump(let target): pending.append(target)
      case .check(let condition):
        if stretch.holds(condition, at: position) { pending.append(step + 1) }
      case .accept: isAccepted = position > start
      }
    }
    return isAccepted
  }
}
