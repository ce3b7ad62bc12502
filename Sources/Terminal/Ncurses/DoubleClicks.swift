/// Tells the second of two quick clicks on a cell; the first was reported as a press already, so no click waits.
struct DoubleClicks {
  static let interval = Duration.milliseconds(400)

  private var last: (position: Position, time: ContinuousClock.Instant)?

  mutating func recognise(_ mouse: Mouse, at time: ContinuousClock.Instant) -> Mouse {
    guard mouse.button == .press else { return mouse }
    if let last, last.position == mouse.position, time - last.time <= Self.interval {
      self.last = nil
      return Mouse(position: mouse.position, button: .double)
    }
    last = (mouse.position, time)
    return mouse
  }
}
