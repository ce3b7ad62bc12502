internal import CNcurses

/// Turns styles into what ncurses paints with, and makes colour pairs as they are needed.
struct Pigments {
  /// How many colours the terminal shows; 0 for none.
  let colourCount: Int
  /// Whether the terminal's own foreground and background can be asked for.
  private let hasStandard: Bool
  private let pairLimit: Int
  private var pairs: [Ink: Int16] = [:]

  private struct Ink: Hashable {
    let foreground: Colour
    let background: Colour
  }

  /// To be made after ncurses has started.
  init(usesColours: Bool) {
    guard usesColours, has_colors(), start_color() == OK else {
      (colourCount, hasStandard, pairLimit) = (0, false, 0)
      return
    }
    colourCount = Int(kanbao_colour_count())
    hasStandard = use_default_colors() == OK
    pairLimit = min(Int(kanbao_pair_count()), Int(Int16.max))
  }

  /// The attributes and the pair for a style as this terminal can show it.
  mutating func mix(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    let style = style.reduced(to: colourCount)
    var attributes: attr_t = 0
    if style.isBold { attributes |= kanbao_bold }
    if style.isDim { attributes |= kanbao_dim }
    if style.isUnderlined { attributes |= kanbao_underlined }
    if style.isReversed { attributes |= kanbao_reversed }
    return (attributes, pair(Ink(foreground: style.foreground, background: style.background)))
  }

  /// Pair 0 is the terminal's own, and stands in for all when pairs run out.
  private mutating func pair(_ ink: Ink) -> Int16 {
    if ink == Ink(foreground: .standard, background: .standard) { return 0 }
    if let pair = pairs[ink] { return pair }
    let number = Int16(pairs.count + 1)
    guard Int(number) < pairLimit else { return 0 }
    let foreground = self.number(ink.foreground, standard: Int16(COLOR_WHITE))
    let background = self.number(ink.background, standard: Int16(COLOR_BLACK))
    guard init_pair(number, foreground, background) == OK else { return 0 }
    pairs[ink] = number
    return number
  }

  private func number(_ colour: Colour, standard: Int16) -> Int16 {
    switch colour {
    case .standard: hasStandard ? -1 : standard
    case .ansi(let number), .palette(let number): Int16(number)
    }
  }
}
