extension Style {
  /// The nearest style on a terminal of so many colours; fewer than 8 are none.
  func reduced(to colourCount: Int) -> Style {
    var style = self
    guard colourCount >= 8 else {
      style.foreground = .standard
      style.background = .standard
      return style
    }
    style.foreground = foreground.reduced(to: colourCount)
    style.background = background.reduced(to: colourCount)
    if colourCount < 16 { style.darkenForeground() }
    if colourCount < 16, case .ansi(let bright) = style.background, bright >= 8 { style.background = .ansi(bright - 8) }
    return style
  }

  /// Of eight colours the bright ones are the bold ones; grey, which would be black, becomes dim.
  private mutating func darkenForeground() {
    guard case .ansi(let bright) = foreground, bright >= 8 else { return }
    if bright == 8 {
      foreground = .standard
      isDim = true
    } else {
      foreground = .ansi(bright - 8)
      isBold = true
    }
  }
}

extension Colour {
  /// One of the sixteen for a colour of the palette, when the terminal has no palette.
  func reduced(to colourCount: Int) -> Colour {
    guard case .palette(let number) = self, colourCount < 256 else { return self }
    guard number > 15 else { return .ansi(number) }
    let wanted = Light(palette: number)
    let nearest = (0..<UInt8(16)).min { Light(ansi: $0).distance(to: wanted) < Light(ansi: $1).distance(to: wanted) }
    return .ansi(nearest ?? 7)
  }
}

/// A colour as red, green and blue, 0…255 each.
private struct Light {
  let red: Int
  let green: Int
  let blue: Int

  /// The cube's steps are 0, 95, 135, 175, 215, 255; the greys are 8, 18 … 238 (xterm's 256colres.h).
  init(palette number: UInt8) {
    let number = Int(number)
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      (red, green, blue) = (grey, grey, grey)
    } else {
      let step = { (index: Int) in index == 0 ? 0 : 55 + 40 * index }
      (red, green, blue) = (step((number - 16) / 36), step((number - 16) / 6 % 6), step((number - 16) % 6))
    }
  }

  /// The sixteen as the VGA had them: bit 0 red, bit 1 green, bit 2 blue, and 8 makes them bright.
  init(ansi number: UInt8) {
    let high = number == 7 ? 192 : number > 7 ? 255 : 128
    let low = number == 8 ? 128 : 0
    (red, green, blue) = (number & 1 != 0 ? high : low, number & 2 != 0 ? high : low, number & 4 != 0 ? high : low)
  }

  func distance(to other: Light) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return r * r + g * g + b * b
  }
}
