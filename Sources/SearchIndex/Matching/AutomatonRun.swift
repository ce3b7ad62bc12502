/// One pass of an automaton over stretches, that finds all matches at once.
///
/// A thread is a step and the place where its match began. Threads are kept in the order of those places, and of two
/// in one step the later is dropped: whatever it might find, the earlier one finds from further ahead. So there are
/// never more threads than steps, and the pass is linear in the text even where matches are long and overlap.
struct AutomatonRun {
  private static let cancellationInterval = 1 << 16
  private let automaton: Automaton
  private var threads: ThreadList
  private var next: ThreadList
  private var matches: [Range<Int>] = []

  init(_ automaton: Automaton) {
    self.automaton = automaton
    self.threads = ThreadList(stepCount: automaton.operations.count)
    self.next = ThreadList(stepCount: automaton.operations.count)
  }

  /// The matches in a stretch, ascending, none overlapping another; those found until then, when the task is cancelled.
  mutating func places(in stretch: FoldedStretch) -> [Range<Int>] {
    matches = []
    threads.removeAll()
    var position = stretch.range.lowerBound
    while position < stretch.range.upperBound {
      if threads.isEmpty {
        position = automaton.nextStart(in: stretch, from: position)
        guard position < stretch.range.upperBound else { break }
      }
      threads.add(step: 0, from: position, at: position, of: automaton, in: stretch)
      walk(over: position, in: stretch)
      position += 1
      // A field may be a file of many megabytes in one line.
      if position % Self.cancellationInterval == 0, Task.isCancelled { break }
    }
    return matches
  }

  /// Takes every thread over the scalar at a position.
  private mutating func walk(over position: Int, in stretch: FoldedStretch) {
    let scalar = stretch.scalars[position]
    var accepted: Int?
    next.removeAll()
    for thread in threads.threads {
      // What began later than a match lies within it.
      if let accepted, thread.start > accepted { break }
      guard automaton.goesOn(from: thread.step, with: scalar) else { continue }
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

extension Automaton {
  /// The first position from one on whose scalar a match may begin with; the end of the stretch where there is none.
  func nextStart(in stretch: FoldedStretch, from position: Int) -> Int {
    let scalars = stretch.scalars.span
    var position = position
    while position < stretch.range.upperBound, !starts.contains(scalars[position], in: 0) { position &+= 1 }
    return position
  }

  @inline(__always)
  fileprivate func goesOn(from step: Int, with scalar: Unicode.Scalar) -> Bool {
    switch operations[step] {
    case .single(let value): scalar.value == value
    case .set(let set): sets.contains(scalar, in: set)
    case .split, .jump, .check, .accept: false
    }
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
      switch automaton.operations[step] {
      case .single, .set: threads.append(Thread(step: step, start: start))
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
