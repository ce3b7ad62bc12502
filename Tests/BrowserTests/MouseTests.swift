import Terminal
import Testing

@testable import Browser

/// The mouse on the sample's screens.
@Suite struct MouseTests {
  @Test(arguments: [3, 5, 7])
  func aClickSelectsTheRow(row: Int) async throws {
    var harness = try await BrowserHarness()
    await harness.receive(.key(.enter))
    #expect(Self.selectedRows(harness.browser) == [2])
    await harness.receive(.mouse(Mouse(position: Position(column: 10, row: row), button: .press)))
    #expect(Self.selectedRows(harness.browser) == [row])
    await harness.receive(.mouse(Mouse(position: Position(column: 10, row: 2), button: .press)))
    #expect(Self.selectedRows(harness.browser) == [2])
  }

  @Test func aSecondClickOpens() async throws {
    var harness = try await BrowserHarness()
    await harness.receive(.key(.enter))
    let position = Position(column: 10, row: 4)
    await harness.receive(.mouse(Mouse(position: position, button: .press)))
    await harness.receive(.mouse(Mouse(position: position, button: .double)))
    #expect(harness.browser.view is ReaderView)
  }

  @Test func aClickOutsideTheListSelectsNothing() async throws {
    var harness = try await BrowserHarness()
    await harness.receive(.key(.enter))
    await harness.receive(.mouse(Mouse(position: Position(column: 10, row: 23), button: .press)))
    let row = Self.selectedRows(harness.browser)
    await harness.receive(.mouse(Mouse(position: Position(column: 10, row: 0), button: .double)))
    #expect(harness.browser.view is ArticlesView)
    #expect(!row.isEmpty)
  }

  @Test func theMouseIsTheTerminalsWhileALineIsTyped() async throws {
    var harness = try await BrowserHarness()
    #expect(!harness.browser.wantsMouse)
    await harness.type("set mouse on")
    #expect(harness.browser.wantsMouse)
    await harness.receive(.key(.character("/")))
    #expect(!harness.browser.wantsMouse)
  }

  private static func selectedRows(_ browser: Browser) -> [Int] {
    let surface = browser.draw()
    return (1..<23).filter { row in surface[row].contains { $0.style == Theme.colour.style(.selection) } }
  }
}
