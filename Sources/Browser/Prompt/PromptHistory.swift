/// What kind of line a prompt takes; each has a history of its own.
public enum PromptKind: String, CaseIterable, Hashable, Sendable {
  case search, command, remark, filter
}

/// 输入历史: the lines that were entered at a prompt, each once, oldest first.
public struct PromptHistory: Hashable, Sendable {
  public private(set) var lines: [String]
  /// Older lines are forgotten.
  static let limit = 500

  /// - Parameter lines: Oldest first.
  public init(_ lines: [String] = []) {
    self.lines = []
    for line in lines { add(line) }
  }

  /// Takes in a line that was entered; one that is there already becomes the youngest.
  public mutating func add(_ line: String) {
    guard !line.allSatisfy(\.isWhitespace) else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > Self.limit { lines.removeFirst(lines.count - Self.limit) }
  }
}

// MARK: - Walking

extension PromptHistory {
  enum Direction { case older, younger }

  /// A place in the history, and the line that was being typed when it was left for it.
  struct Recall: Hashable {
    let draft: String
    /// Nil for the draft itself.
    var index: Int?
  }

  /// The next line in a direction that begins as the draft does; after the youngest comes the draft; nil past either end.
  func line(_ direction: Direction, from recall: Recall) -> (text: String, recall: Recall)? {
    let matching = lines.indices.filter { lines[$0].hasPrefix(recall.draft) && lines[$0] != recall.draft }
    let index: Int?
    switch (direction, recall.index) {
    case (.older, let current):
      guard let older = matching.last(where: { $0 < current ?? lines.count }) else { return nil }
      index = older
    case (.younger, nil): return nil
    case (.younger, let current?): index = matching.first { $0 > current }
    }
    return (index.map { lines[$0] } ?? recall.draft, Recall(draft: recall.draft, index: index))
  }
}
