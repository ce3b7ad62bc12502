import Newspaper

/// Problems in the order they were found, each once however often a page is read.
struct ProblemList {
  private(set) var list: [Problem] = []
  private var known: Set<Problem> = []

  init(_ problems: [Problem]) { add(problems) }

  mutating func add(_ problems: [Problem]) {
    for problem in problems where known.insert(problem).inserted { list.append(problem) }
  }
}
