import Glibc
import Synchronization

/// A screen without a terminal: inputs come from a script, surfaces are kept.
public final class TestScreen: Screen {
  public private(set) var size: Size
  /// Everything shown, oldest first.
  public private(set) var shown: [Surface] = []
  public private(set) var isClosed = false
  public private(set) var suspensions = 0
  public private(set) var redraws = 0
  public private(set) var hasMouse = false
  /// Everything copied, oldest first.
  public private(set) var copied: [String] = []

  private var script: ArraySlice<Input>
  private let wakes = Wakes()

  /// The inputs are what ``nextInput(timeout:)`` gives in turn; after them comes ``Input/endOfInput``.
  public init(size: Size, inputs: [Input] = []) {
    self.size = size
    script = inputs[...]
  }

  /// The surface shown last.
  public var surface: Surface? { shown.last }

  public var waker: @Sendable () -> Void {
    { [wakes] in wakes.isWaiting.store(true, ordering: .releasing) }
  }

  public func show(_ surface: Surface) { shown.append(surface) }

  public func redraw() { redraws += 1 }

  public func takeMouse(_ isTaken: Bool) { hasMouse = isTaken }

  /// Adds to the end of the script.
  public func type(_ inputs: [Input]) { script += inputs }

  /// A wake goes before the script, and a resize in the script changes ``size``. With the script at its end a wait
  /// with a limit waits for a wake, and one without has nothing to wait for.
  public func nextInput(timeout: Duration?) -> Input {
    if wakes.isWaiting.exchange(false, ordering: .acquiring) { return .wake }
    if let input = script.popFirst() {
      if case .resize(let size) = input { self.size = size }
      return input
    }
    guard let timeout else { return .endOfInput }
    return waitForWake(timeout) ? .wake : .timeout
  }

  private func waitForWake(_ timeout: Duration) -> Bool {
    let deadline = ContinuousClock.now + timeout
    while ContinuousClock.now < deadline {
      if wakes.isWaiting.exchange(false, ordering: .acquiring) { return true }
      usleep(200)
    }
    return false
  }

  public func suspend() { suspensions += 1 }

  public func copy(_ text: String) -> Bool {
    copied.append(text)
    return true
  }

  public func standAside(while work: () -> Void) {
    suspensions += 1
    work()
  }

  public func close() { isClosed = true }
}

private final class Wakes: Sendable {
  let isWaiting = Atomic(false)
}
