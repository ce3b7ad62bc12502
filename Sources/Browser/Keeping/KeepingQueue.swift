import Newspaper
import Synchronization

/// Changes of what is kept, done one after the other in the order of the keys.
final class KeepingQueue: Sendable {
  private let waiting = Mutex<[KeepingChange]>([])
  private let turn = Mutex<Void>(())

  /// Takes a change in; whoever drains next does it.
  func add(_ change: KeepingChange) { waiting.withLock { $0.append(change) } }

  /// Does all that is waiting, and returns when nothing is under way.
  func drain(by change: (KeepingChange) -> KeepingOutcome, _ tell: (KeepingChange, KeepingOutcome) -> Void) {
    turn.withLock { _ in
      while let next = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { tell(next, change(next)) }
    }
  }
}
