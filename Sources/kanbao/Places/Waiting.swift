import Dispatch
import Synchronization

/// Waits on the main thread for work that runs on others.
///
/// The program's entry is not asynchronous: an asynchronous one would leave the main thread, which the terminal's
/// signals are sent to.
final class Waiting<Result: Sendable>: Sendable {
  private let finished = Mutex<Result?>(nil)
  private let bell = DispatchSemaphore(value: 0)

  static func result(of work: @escaping @Sendable () async -> Result) -> Result {
    let waiting = Waiting()
    Task {
      let result = await work()
      waiting.finished.withLock { $0 = result }
      waiting.bell.signal()
    }
    while true {
      waiting.bell.wait()
      if let result = waiting.finished.withLock({ $0 }) { return result }
    }
  }
}
