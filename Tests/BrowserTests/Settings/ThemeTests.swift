import Terminal
import Testing

@testable import Browser

/// Themes: readable, and never by colour alone.
@Suite struct ThemeTests {
  static let names = Theme.names

  /// What must be told apart where no colour is seen: pairs of what stands side by side.
  static let pairs: [(StyleRole, StyleRole)] = [
    (.body, .figure), (.body, .hit), (.body, .selection), (.body, .currentHit), (.body, .currentFigure),
    (.body, .headline),
    (.body, .problem), (.figure, .currentFigure), (.hit, .currentHit), (.figure, .hit), (.currentFigure, .currentHit),
    (.body, .crosshead), (.body, .seam), (.body, .piece), (.figure, .selection), (.hit, .selection), (.body, .hintKey),
  ]

  @Test(arguments: names)
  func whatMattersIsToldByMoreThanColour(name: String) {
    let theme = Theme.named(name)
    for (one, other) in Self.pairs {
      #expect(theme.style(one).attributes != theme.style(other).attributes, "\(one) and \(other) in \(name)")
    }
  }

  /// Contrast by WCAG 2.2, 1.4.3 and 1.4.6: 7 for running text, 4.5 for what is said beside it, 15 where it is asked for.
  @Test(arguments: ["light", "dark", "contrast-light", "contrast-dark"])
  func textStandsOutFromItsPage(name: String) throws {
    let theme = Theme.named(name)
    let page = try #require(Light(theme.style(.body).background))
    for role in StyleRole.allCases {
      let style = theme.style(role)
      let ink = try #require(Light(style.foreground == .standard ? theme.style(.body).foreground : style.foreground))
      let ground = Light(style.background) ?? page
      let least = name.hasPrefix("contrast") ? (role == .body ? 15 : 7) : (role == .body ? 10 : 4.5)
      #expect(ink.contrast(to: ground) >= least, "\(role) in \(name): \(ink.contrast(to: ground))")
    }
  }

  @Test(arguments: ["light", "dark", "contrast-light", "contrast-dark"])
  func aThemeWithAPageColoursEveryCell(name: String) throws {
    for keys in ["", "Enter", "Enter j Enter . .", "/ \"献血\" Enter", "?"] {
      let surface = try #require(try ScreenRun(keys, size: "120x40", settings: "theme \(name)").screen.surface)
      for row in 0..<surface.size.rows {
        #expect(surface[row].allSatisfy { $0.style.background != .standard && $0.style.foreground != .standard })
      }
    }
  }

  @Test func withFewerColoursTheTerminalsOwnAreTaken() {
    #expect(Theme.named("dark").reduced(to: 16).style(.figure) == Theme.colour.style(.figure))
    #expect(Theme.named("dark").reduced(to: 0).name == "mono")
    #expect(Theme.named("dark").reduced(to: 256).style(.figure) == Theme.named("dark").style(.figure))
  }

  @Test func aKeyGoesThroughAllThemesAndComesBack() throws {
    let keys = Array(repeating: "t", count: Theme.names.count)
    let run = try ScreenRun(keys.joined(separator: " "))
    #expect(run.text.hasSuffix("theme terminal"))
    #expect(Set(run.screen.shown.compactMap { $0[5].last?.style.background }).count >= 5)
  }

  @Test func withoutColoursThereIsNoOtherTheme() {
    var browser = Browser(
      archiveName: "样报", language: .chinese, theme: .monochrome, size: Size(columns: 80, rows: 24), colourCount: 0)
    _ = browser.runLine("theme dark")
    #expect(browser.draw().text.contains("这个终端不用颜色"))
  }
}

extension Style {
  fileprivate var attributes: [Bool] { [isBold, isDim, isUnderlined, isReversed] }
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
private struct Light {
  let luminance: Double

  init?(_ colour: Colour) {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    let parts = [red, green, blue].map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : Self.power((share + 0.055) / 1.055)
    }
    luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  func contrast(to other: Light) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// x to the 2.4: x squared times the fifth root of x squared, which Newton's method finds.
  private static func power(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
