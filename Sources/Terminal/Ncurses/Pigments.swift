internal import CNcurses

/// Turns styles into what ncurses paints with, and makes colour pairs as they are needed.
struct Pigments {
  /// How many colours the terminal shows; 0 for none.
  let colourCount: Int
  /// Whether the terminal's own foreground and background can be asked for.
  private let hasStandard: Bool
  private let pairLimit: Int
  /// Whether a colour is asked for by its red, green and blue.
  private let takesMixtures: Bool
  private var pairs: [Ink: Int16] = [:]
  private var mixtures: [Style: (attributes: attr_t, pair: Int16)] = [:]

  private struct Ink: Hashable {
    let foreground: Colour
    let background: Colour
  }

  /// To be made after ncurses has started.
  init(usesColours: Bool) {
    guard usesColours, has_colors(), start_color() == OK else {
      (colourCount, hasStandard, pairLimit, takesMixtures) = (0, false, 0, false)
      return
    }
    colourCount = Int(kanbao_colour_count())
    hasStandard = use_default_colors() == OK
    pairLimit = min(Int(kanbao_pair_count()), Int(Int16.max))
    takesMixtures = kanbao_takes_mixtures() && colourCount >= Colour.everyColour
  }

  /// The attributes and the pair for a style as this terminal can show it.
  mutating func mix(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    if let known = mixtures[style] { return known }
    let mixed = mixAnew(style.reduced(to: colourCount))
    mixtures[style] = mixed
    return mixed
  }

  private mutating func mixAnew(_ style: Style) -> (attributes: attr_t, pair: Int16) {
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
    let foreground = self.number(ink.foreground, standard: COLOR_WHITE)
    let background = self.number(ink.background, standard: COLOR_BLACK)
    guard kanbao_make_pair(Int32(number), foreground, background) else { return 0 }
    pairs[ink] = number
    return number
  }

  private func number(_ colour: Colour, standard: Int32) -> Int32 {
    if takesMixtures { return colour.mixture.map { Int32($0) } ?? (hasStandard ? -1 : standard) }
    switch colour {
    case .standard: return hasStandard ? -1 : standard
    case .ansi(let number), .palette(let number): return Int32(number)
    // Reduced before to what there is.
    case .rgb: return standard
    }
  }
}
