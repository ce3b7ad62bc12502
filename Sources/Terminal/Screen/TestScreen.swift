import Synchronization

/// A screen without a terminal: inputs come from a script, surfaces are kept.
public final class TestScreen: Screen {
  public private(set) var size: Size
  /// Everything shown, oldest first.
  public private(set) var shown: [Surface] = []
  public private(set) var isClosed = false
  public private(set) var suspensions = 0

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

  /// Adds to the end of the script.
  public func type(_ inputs: [Input]) { script += inputs }

  /// A wake goes before the script, and a resize in the script changes ``size``. Never waits.
  public func nextInput(timeout: Duration?) -> Input {
    if wakes.isWaiting.exchange(false, ordering: .acquiring) { return .wake }
    guard let input = script.popFirst() else { return timeout == nil ? .endOfInput : .timeout }
    if case .resize(let size) = input { self.size = size }
    return input
  }

  public func suspend() { suspensions += 1 }

  public func close() { isClosed = true }
}

private final class Wakes: Sendable {
  let isWaiting = Atomic(false)
}
