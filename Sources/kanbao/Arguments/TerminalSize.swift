import ArgumentParser
import Terminal

/// A size written `80x24`.
struct TerminalSize: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], (1...1000).contains(columns),
      (1...1000).contains(rows)
    else { return nil }
    self.size = Size(columns: columns, rows: rows)
  }
}
