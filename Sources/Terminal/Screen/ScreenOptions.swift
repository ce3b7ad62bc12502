public import ChineseText

/// What the settings say about the terminal.
public struct ScreenOptions: Hashable, Sendable {
  /// False shows no colour at all, as NO_COLOR asks for; bold, underline and reverse stay.
  public var usesColours: Bool
  /// True takes the mouse, and with it the terminal's own way to select text.
  public var usesMouse: Bool
  /// How long after Escape the rest of a key's sequence may come. Below 100 ms slow lines break page keys into commands.
  public var escapeDelay: Duration

  /// How wide ambiguous characters are; nil asks the terminal.
  public var ambiguousWidth: AmbiguousWidth?

  public init(
    usesColours: Bool = true, usesMouse: Bool = false, escapeDelay: Duration = .milliseconds(100),
    ambiguousWidth: AmbiguousWidth? = nil
  ) {
    self.ambiguousWidth = ambiguousWidth
    self.usesColours = usesColours
    self.usesMouse = usesMouse
    self.escapeDelay = escapeDelay
  }
}
