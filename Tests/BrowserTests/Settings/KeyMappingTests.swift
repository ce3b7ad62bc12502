import Terminal
import Testing

@testable import Browser

/// Keys of one's own.
@Suite struct KeyMappingTests {
  /// Settings, keys pressed under them, and keys that lead to the same screen without.
  static let equals: [(settings: String, keys: String, plain: String)] = [
    ("map x line-down", "Enter x x", "Enter j j"),
    ("map xy line-down", "Enter x y", "Enter j"),
    ("map \"C-w t\" bottom", "Enter C-w t", "Enter G"),
    ("map F5 percent 50", "Enter F5", "Enter 5 0 %"),
    ("map z bottom", "Enter z", "Enter G"),
    ("map jj bottom", "Enter j j", "Enter G"),
    ("map x line-down", "Enter 3 x", "Enter 3 j"),
    ("map 2 line-down", "Enter 2 2", "Enter j j"),
    ("map x top\nunmap x\nmap x bottom", "Enter x", "Enter G"),
  ]

  @Test(arguments: equals.indices)
  func doWhatTheyAreMappedTo(index: Int) throws {
    let (settings, keys, plain) = Self.equals[index]
    #expect(try Self.body(ScreenRun(keys, settings: settings)) == Self.body(ScreenRun(plain)))
  }

  @Test func anUnmappedKeyDoesNothing() throws {
    #expect(try Self.body(ScreenRun("Enter j", settings: "unmap j")) == Self.body(ScreenRun("Enter")))
    #expect(try Self.body(ScreenRun("Enter Down", settings: "unmap j")) == Self.body(ScreenRun("Enter j")))
  }

  @Test func hintsAndHelpShowTheKeysOfOnesOwn() throws {
    let settings = "unmap q\nunmap h\nunmap Left\nmap x back"
    #expect(try ScreenRun("", settings: settings).text.contains("x 返回"))
    #expect(try ScreenRun("", settings: "unmap o").text.contains("? 帮助"))
    #expect(try !ScreenRun("Enter j Enter", size: "160x50", settings: "unmap o").text.contains("o 提纲"))
    #expect(try ScreenRun("?", settings: "map xx bottom").text.contains("G End xx"))
  }

  /// All but the line of hints, which tells the keys.
  private static func body(_ run: ScreenRun) -> String {
    run.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n")
  }
}
