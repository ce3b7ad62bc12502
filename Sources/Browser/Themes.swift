import Terminal

// Themes with colours of their own: paper, night, and two for eyes that need more. Every role that matters differs in an
// attribute too, so none is lost where colours are.
extension Theme {
  /// Ink on warm paper.
  static let light = Theme(
    name: "light",
    palette: Palette(
      page: 0xFAF8F2, ink: 0x2B2A27, grey: 0x6B665C, heading: 0x1F4E79, name: 0x3A6B62, figure: 0x8C3B1F,
      hit: 0xF6E3A1, currentHit: 0xF2C14E, bar: 0xE6E0D2, barInk: 0x4A463E, chosen: 0x35608A, warning: 0xA32020))

  /// Soft light on a dark page.
  static let dark = Theme(
    name: "dark",
    palette: Palette(
      page: 0x1D1F23, ink: 0xD6D3CB, grey: 0x9A978E, heading: 0x8DB8DE, name: 0x8FBFB0, figure: 0xE3A072,
      hit: 0x4A4022, currentHit: 0x6A5518, bar: 0x2C2F36, barInk: 0xB9B5AB, chosen: 0x86ACD0, warning: 0xEE7B70))

  /// Black on white.
  static let lightContrast = Theme(
    name: "contrast-light",
    palette: Palette(
      page: 0xFFFFFF, ink: 0x000000, grey: 0x444444, heading: 0x00005F, name: 0x00433A, figure: 0x7A0000,
      hit: 0xFFEE58, currentHit: 0xFFB300, bar: 0x000000, barInk: 0xFFFFFF, chosen: 0x00008B, warning: 0xA00000))

  /// White on black.
  static let darkContrast = Theme(
    name: "contrast-dark",
    palette: Palette(
      page: 0x000000, ink: 0xFFFFFF, grey: 0xC0C0C0, heading: 0x87D7FF, name: 0x87FFD7, figure: 0xFFD75F,
      hit: 0x4A4A00, currentHit: 0x6B4A00, bar: 0xFFFFFF, barInk: 0x000000, chosen: 0xFFFFFF, warning: 0xFF8787))
}

/// The colours of a theme by what they are for, as `0xRRGGBB`.
private struct Palette {
  let page, ink, grey, heading, name, figure, hit, currentHit, bar, barInk, chosen, warning: UInt32
}

extension Theme {
  /// The same for a terminal of so many colours. With fewer than 256 the shades would run together: there the page and its
  /// ink stay, and the rest takes the terminal's own colours.
  func reduced(to colourCount: Int) -> Theme {
    guard colourCount >= 8 else { return .monochrome }
    let body = style(.body)
    guard colourCount < 256, body.background != .standard else { return self }
    return Theme.colour.on(body, named: name)
  }

  fileprivate init(name: String, palette: Palette) {
    let ink = Colour(palette.ink)
    let grey = Colour(palette.grey)
    let body = Style(foreground: ink, background: Colour(palette.page))
    self.init(
      name: name,
      styles: [
        .body: body,
        .kicker: Style(foreground: grey),
        .headline: Style(foreground: Colour(palette.heading), isBold: true),
        .deck: Style(foreground: Colour(palette.heading)),
        .byline: Style(foreground: Colour(palette.name)),
        .crosshead: Style(foreground: Colour(palette.heading), isBold: true),
        .runIn: Style(isBold: true),
        .gutter: Style(foreground: grey),
        .pause: Style(foreground: grey),
        .figure: Style(foreground: Colour(palette.figure), isBold: true),
        .currentFigure: Style(foreground: Colour(palette.figure), isBold: true, isReversed: true),
        .hit: Style(foreground: ink, background: Colour(palette.hit), isUnderlined: true),
        .currentHit: Style(foreground: ink, background: Colour(palette.currentHit), isBold: true, isUnderlined: true),
        .seam: Style(isUnderlined: true),
        .piece: Style(isReversed: true),
        .selected: Style(isReversed: true),
        .header: Style(foreground: Colour(palette.barInk), background: Colour(palette.bar)),
        .hint: Style(foreground: grey),
        .hintKey: Style(foreground: Colour(palette.heading), isBold: true),
        .notice: Style(foreground: Colour(palette.heading), isBold: true),
        .selection: Style(foreground: Colour(palette.chosen), isReversed: true),
        .label: Style(foreground: Colour(palette.name)),
        .dim: Style(foreground: grey),
        .rule: Style(foreground: grey),
        .problem: Style(foreground: Colour(palette.warning), isBold: true),
      ])
  }
}

extension Colour {
  /// `0xRRGGBB`.
  fileprivate init(_ rgb: UInt32) {
    self = .rgb(UInt8(rgb >> 16 & 0xFF), UInt8(rgb >> 8 & 0xFF), UInt8(rgb & 0xFF))
  }
}
