import Terminal

/// What a stretch of the screen is, whatever it looks like.
enum StyleRole: CaseIterable, Hashable, Sendable {
  case body, pause, kicker, headline, deck, byline, crosshead, runIn, caption, gutter
  case figure, currentFigure, hit, currentHit, seam, piece, selected
  case header, hint, hintKey, notice, selection, label, dim, rule, problem
}

/// How each role looks. No role differs from its surroundings by colour alone.
public struct Theme: Sendable {
  /// What it is called in settings.
  let name: String
  private let styles: [StyleRole: Style]

  init(name: String, styles: [StyleRole: Style]) {
    self.name = name
    self.styles = styles
  }

  /// The look of a role.
  func style(_ role: StyleRole) -> Style { styles[role] ?? Style() }

  /// The same roles on a page of another colour.
  func on(_ body: Style, named name: String) -> Theme {
    Theme(name: name, styles: styles.merging([.body: body]) { $1 })
  }

  /// How the place is drawn that one stands on, most telling first.
  var places: [Style] { [.currentHit, .currentFigure, .piece, .selection].map(style) }

  /// Every theme, in the order in which a key goes through them.
  static let all: [Theme] = [.colour, .light, .dark, .lightContrast, .darkContrast, .monochrome]

  static var names: [String] { all.map(\.name) }

  /// The theme of that name; the terminal's own colours where there is none.
  static func named(_ name: String) -> Theme { all.first { $0.name == name } ?? .colour }

  /// The theme for a terminal with so many colours; fewer than eight means none at all.
  public static func forTerminal(colourCount: Int) -> Theme { colourCount >= 8 ? colour : monochrome }

  /// ANSI colours only, so the terminal's own light or dark palette decides the shades.
  public static let colour = Theme(
    name: "terminal",
    styles: [
      .kicker: Style(isDim: true),
      .headline: Style(isBold: true),
      .byline: Style(foreground: .ansi(6)),
      .crosshead: Style(foreground: .ansi(4), isBold: true),
      .runIn: Style(isBold: true),
      .caption: Style(foreground: .ansi(6)),
      .gutter: Style(isDim: true),
      .pause: Style(isDim: true),
      .figure: Style(foreground: .ansi(5), isBold: true),
      .currentFigure: Style(foreground: .ansi(5), isBold: true, isReversed: true),
      .hit: Style(foreground: .ansi(0), background: .ansi(3), isUnderlined: true),
      .currentHit: Style(foreground: .ansi(0), background: .ansi(2), isBold: true, isUnderlined: true),
      .seam: Style(isUnderlined: true),
      .piece: Style(isReversed: true),
      .selected: Style(isReversed: true),
      .header: Style(isReversed: true),
      .hint: Style(isDim: true),
      .hintKey: Style(isBold: true),
      .notice: Style(isBold: true),
      .selection: Style(isReversed: true),
      .label: Style(foreground: .ansi(6)),
      .dim: Style(isDim: true),
      .rule: Style(isDim: true),
      .problem: Style(foreground: .ansi(1), isBold: true),
    ])

  /// Bold, underline and reverse alone: for NO_COLOR, vt100 and printers.
  public static let monochrome = Theme(
    name: "mono",
    styles: [
      .kicker: Style(isDim: true),
      .headline: Style(isBold: true),
      .crosshead: Style(isBold: true),
      .runIn: Style(isBold: true),
      .gutter: Style(isDim: true),
      .pause: Style(isDim: true),
      .figure: Style(isBold: true),
      .currentFigure: Style(isBold: true, isReversed: true),
      .hit: Style(isUnderlined: true),
      .currentHit: Style(isUnderlined: true, isReversed: true),
      .seam: Style(isUnderlined: true),
      .piece: Style(isReversed: true),
      .selected: Style(isReversed: true),
      .header: Style(isReversed: true),
      .hint: Style(isDim: true),
      .hintKey: Style(isBold: true),
      .notice: Style(isBold: true),
      .selection: Style(isReversed: true),
      .dim: Style(isDim: true),
      .rule: Style(isDim: true),
      .problem: Style(isBold: true),
    ])
}

extension Style {
  /// The same, dim: for what is said beside the point. A selected row stays as it is.
  var dimmed: Style {
    var style = self
    if !isReversed { style.isDim = true }
    return style
  }
}
