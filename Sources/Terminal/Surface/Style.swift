/// What a cell is painted with; a terminal that has not got it shows the nearest it has.
public enum Colour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// 0–7 black, red, green, yellow, blue, magenta, cyan, white; 8–15 the bright ones.
  case ansi(UInt8)
  /// Of xterm's 256: the sixteen, a cube of 6 × 6 × 6 from 16 on, greys from 232 on.
  case palette(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// How a cell's text is set.
public struct Style: Hashable, Sendable {
  public var foreground: Colour
  public var background: Colour
  public var isBold: Bool
  public var isDim: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(
    foreground: Colour = .standard, background: Colour = .standard, isBold: Bool = false, isDim: Bool = false,
    isUnderlined: Bool = false, isReversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }
}

extension Style: CustomStringConvertible {
  /// Its parts by name, as `bold underlined ansi2 on palette238`; "plain" when there is none.
  public var description: String {
    var words: [String] = []
    if isBold { words.append("bold") }
    if isDim { words.append("dim") }
    if isUnderlined { words.append("underlined") }
    if isReversed { words.append("reversed") }
    if foreground != .standard { words.append("\(foreground)") }
    if background != .standard { words.append("on \(background)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Colour: CustomStringConvertible {
  public var description: String {
    switch self {
    case .standard: "standard"
    case .ansi(let number): "ansi\(number)"
    case .palette(let number): "palette\(number)"
    case .rgb(let red, let green, let blue): "rgb\(red),\(green),\(blue)"
    }
  }
}
