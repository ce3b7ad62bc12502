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
  /// How many colours a terminal has that takes any mixture of red, green and blue.
  static let everyColour = 1 << 24

  /// The nearest there is on a terminal of so many colours.
  func reduced(to colourCount: Int) -> Colour {
    switch self {
    case .standard, .ansi: return self
    case .palette(let number):
      guard colourCount < 256 else { return self }
      return number < 16 ? .ansi(number) : .ansi(Light(palette: number).nearestOfSixteen)
    case .rgb(let red, let green, let blue):
      let light = Light(red: Int(red), green: Int(green), blue: Int(blue))
      if colourCount >= Self.everyColour { return self }
      return colourCount >= 256 ? .palette(light.nearestOfPalette) : .ansi(light.nearestOfSixteen)
    }
  }

  /// As one number, `0xRRGGBB`, for a terminal that takes any mixture; nil for the terminal's own.
  var mixture: Int? {
    let light: Light
    switch self {
    case .standard: return nil
    case .ansi(let number): light = Light(ansi: number)
    case .palette(let number): light = number < 16 ? Light(ansi: number) : Light(palette: number)
    case .rgb(let red, let green, let blue): return Int(red) << 16 | Int(green) << 8 | Int(blue)
    }
    return light.red << 16 | light.green << 8 | light.blue
  }
}

/// A colour as red, green and blue, 0…255 each.
private struct Light {
  let red: Int
  let green: Int
  let blue: Int

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  var nearestOfSixteen: UInt8 { nearest(among: 0..<16) { Light(ansi: $0) } ?? 7 }

  /// Of the cube and the greys: the first sixteen look otherwise in every terminal.
  var nearestOfPalette: UInt8 { nearest(among: 16..<256) { Light(palette: $0) } ?? 7 }

  private func nearest(among numbers: Range<Int>, _ light: (UInt8) -> Light) -> UInt8? {
    numbers.map(UInt8.init).min { light($0).distance(to: self) < light($1).distance(to: self) }
  }

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
