import Synchronization

/// Events from any thread, in the order they came, for the key loop to take.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake: @Sendable () -> Void

  /// - Parameter wake: Called after each event, from the thread that posts it.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  func takeAll() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
