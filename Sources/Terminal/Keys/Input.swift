/// What comes in from the terminal, or asks the key loop to turn.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Pasted text, whole and unfiltered; line ends are line feeds.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has another size; of a burst the last one only.
  case resize(Size)
  /// The waker was called.
  case wake
  /// Back in the foreground; everything must be drawn again.
  case resumed
  /// SIGHUP: the terminal was closed.
  case hangUp
  /// SIGTERM, or SIGINT from outside.
  case terminate
  /// Nothing came in the time given.
  case timeout
  /// No input will ever come again.
  case endOfInput
}

/// A click or a turn of the wheel.
public struct Mouse: Hashable, Sendable {
  public enum Button: Sendable { case press, double, wheelUp, wheelDown }

  public var position: Position
  public var button: Button

  public init(position: Position, button: Button) {
    self.position = position
    self.button = button
  }
}
