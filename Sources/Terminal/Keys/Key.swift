/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// What was typed, also by an input method; the space bar is `" "`.
  case character(Unicode.Scalar)
  /// Control with a lower-case letter or one of `@ \ ] ^ _`.
  case control(Unicode.Scalar)
  /// Alt, or Escape shortly before it.
  case alt(Unicode.Scalar)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown, insert
  /// F1 and on.
  case function(Int)
}

extension Key {
  /// The key that the control character or any other scalar from a keyboard stands for.
  ///
  /// Line feed counts as Enter: terminals and pastes send either. Tab and Control-I are one and the same.
  public init(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x08, 0x7F: self = .backspace
    case 0x01..<0x1B: self = .control(Unicode.Scalar(UInt8(scalar.value + 0x60)))
    case 0x00, 0x1C..<0x20: self = .control(Unicode.Scalar(UInt8(scalar.value + 0x40)))
    default: self = .character(scalar)
    }
  }
}
