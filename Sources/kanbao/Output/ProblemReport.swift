import Newspaper

/// What of an archive was not read, on standard error, the first few one by one.
struct ProblemReport {
  private let unread: [Problem]
  private static let longest = 10

  /// Takes the problems that keep text from the reader; replaced characters and the like are told with their page.
  init(_ problems: [Problem]) {
    unread = problems.filter { problem in
      switch problem.cause {
      case .unreadable, .notARegularFile, .unknownFormat, .binary, .cutShort, .tooDeep: return true
      default: return false
      }
    }
  }

  func write(on console: Console) {
    for problem in unread.prefix(Self.longest) { console.report(ProblemWords.wording(for: problem)) }
    let others = unread.count - Self.longest
    if others > 0 { console.report(ProblemWords.more(others)) }
  }
}
