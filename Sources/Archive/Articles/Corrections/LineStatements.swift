import Newspaper

/// What a correction says of the lines of one page, each statement checked against the line it speaks of.
///
/// Lines are counted as the file counts them.
struct LineStatements {
  /// Whether an article begins on a line.
  private(set) var starts: [Int: Bool] = [:]
  private(set) var roles: [Int: LineRole] = [:]
  /// Lines that belong to the article another line stands in.
  private(set) var moves: [Int: Int] = [:]
  private(set) var faults: [(line: Int?, fault: CorrectionFault)] = []

  init() {}

  init(_ correction: Correction, of lines: [SourceLine]) {
    for line in correction.otherLines where !line.hasPrefix("#") { faults.append((nil, .notUnderstood(line))) }
    for statement in correction.statements {
      if let fault = take(statement, lines) { faults.append(fault) }
    }
  }

  private mutating func take(
    _ statement: CorrectionStatement, _ lines: [SourceLine]
  ) -> (line: Int?, fault: CorrectionFault)? {
    guard let line = Self.printedLine(statement.line, lines) else { return (nil, .noSuchLine(statement.line)) }
    guard statement.holds(for: line.text) else {
      return (line.number, .otherText(expected: statement.beginning))
    }
    switch statement.change {
    case .startsArticle: starts[line.number] = true
    case .continues: starts[line.number] = false
    case .role(let role): roles[line.number] = role
    case .belongs(let target):
      guard let other = Self.printedLine(target, lines) else { return (line.number, .noSuchLine(target)) }
      moves[line.number] = other.number
    }
    return nil
  }

  private static func printedLine(_ number: Int, _ lines: [SourceLine]) -> SourceLine? {
    guard lines.indices.contains(number - 1), !lines[number - 1].isBlank else { return nil }
    return lines[number - 1]
  }

  var isEmpty: Bool { starts.isEmpty && roles.isEmpty && moves.isEmpty }

  /// Whether two printed lines that follow each other must stay in rows of their own, so that something can be said of one.
  func parts(_ above: Int, from below: Int) -> Bool {
    starts[below] != nil || roles[below] != nil || moves[below] != nil || moves[above] != nil
  }

  /// The statements by the rows that begin with their lines.
  func rules(for rows: [Row]) -> [Int: RowRule] {
    guard !isEmpty else { return [:] }
    var rules: [Int: RowRule] = [:]
    for (index, row) in rows.enumerated() {
      let line = row.parts[0].line
      guard starts[line] != nil || roles[line] != nil else { continue }
      rules[index] = RowRule(startsItem: starts[line], roles: roles[line].map(Role.all(for:)))
    }
    return rules
  }

  /// Rows that belong to the item another row stands in.
  func moves(of rows: [Row]) -> [Int: Int] {
    guard !moves.isEmpty else { return [:] }
    var rowOfLine: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { for part in row.parts { rowOfLine[part.line] = index } }
    var result: [Int: Int] = [:]
    for (line, target) in moves { if let row = rowOfLine[line] { result[row] = rowOfLine[target] } }
    return result
  }
}
