/// The glass and the keys.
///
/// Used from one thread; only ``waker`` may be called from any.
public protocol Screen: AnyObject {
  var size: Size { get }
  /// Puts the surface on the glass; only what changed since the last one is sent.
  func show(_ surface: Surface)
  /// Sends the whole surface shown last again, whatever the terminal holds.
  func redraw()
  /// Waits for the next input; nil waits as long as it takes, zero only looks.
  func nextInput(timeout: Duration?) -> Input
  /// Takes the mouse, and with it the terminal's own way to select text; or gives it back.
  func takeMouse(_ isTaken: Bool)
  /// Makes ``nextInput(timeout:)`` return ``Input/wake``; calls in a row may give one wake.
  var waker: @Sendable () -> Void { get }
  /// Gives the terminal back, stops the process, and takes the terminal again when it is continued.
  func suspend()
  /// Asks the terminal to keep a text in its clipboard; false where it was not asked, because the text is too long or the
  /// terminal knows no such thing. No terminal says whether it did.
  func copy(_ text: String) -> Bool
  /// Gives the terminal back while something else runs on it, and takes it again.
  func standAside(while work: () -> Void)
  /// Gives the terminal back, and signals do again what they did before: what must be saved is saved first. Further calls
  /// do nothing.
  func close()
}
