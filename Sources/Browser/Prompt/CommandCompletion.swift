import Newspaper

/// 补全: what may stand where the cursor is on a `:` line, each with what it is for.
struct CommandCompletion: Hashable {
  struct Candidate: Hashable {
    let text: String
    let chinese: String
    let english: String

    func summary(in language: Language) -> String { language == .chinese ? chinese : english }
  }

  /// Where the word begins that they take the place of, in scalars of the line.
  let start: Int
  /// What was typed of the word.
  let typed: String
  let candidates: [Candidate]
  /// The one that stands in its place; nil while what was typed does.
  private(set) var chosen: Int?

  /// What may stand at the end of a line; nil where nothing is known that may.
  init?(of line: String, atEmptyLine isWanted: Bool = false) {
    let scalars = Array(line.unicodeScalars)
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let word = scalars.reversed().prefix { !isBlank($0) }.count
    start = scalars.count - word
    typed = String(String.UnicodeScalarView(scalars[start...]))
    let before = String(String.UnicodeScalarView(scalars[..<start])).split(whereSeparator: \.isWhitespace).map(
      String.init)
    guard isWanted || !scalars.allSatisfy(isBlank) else { return nil }
    let typed = typed
    candidates = Self.words(after: before).filter { $0.text.hasPrefix(typed) }
    guard !candidates.isEmpty else { return nil }
  }

  /// Puts the next one, or the one before, in the place of what was typed; past either end that comes back.
  mutating func choose(_ step: Int, in editor: inout LineEditor) {
    let place = start..<start + shown.unicodeScalars.count
    let count = candidates.count + 1
    let next = ((chosen.map { $0 + 1 } ?? 0) + step + count) % count
    chosen = next == 0 ? nil : next - 1
    editor.replace(place, with: shown)
  }

  private var shown: String { chosen.map { candidates[$0].text } ?? typed }
}

// MARK: - What may follow

extension CommandCompletion {
  private static func words(after before: [String]) -> [Candidate] {
    guard let name = before.first else { return commands }
    let rest = before.dropFirst()
    switch (Command(rawValue: name), rest.count) {
    case (.set, 0): return Setting.all.map { Candidate(text: $0.name, chinese: $0.chinese, english: $0.english) }
    case (.set, 1): return rest.first.flatMap(Setting.named).map(values) ?? []
    case (.theme, 0): return Setting.named("theme").map(values) ?? []
    case (.map, 1): return commands
    case (.map, 2...): return words(after: Array(rest.dropFirst()))
    case (.role, 0): return LineRole.allCases.map(role)
    default: return []
    }
  }

  private static func values(of setting: Setting) -> [Candidate] {
    setting.values.map { Candidate(text: $0, chinese: setting.chinese, english: setting.english) }
  }

  private static func role(_ role: LineRole) -> Candidate {
    Candidate(text: role.rawValue, chinese: role.words.chinese, english: role.meaning.english)
  }

  /// By name; what a row of the table says first is said of a command with several.
  private static let commands: [Candidate] = Command.allCases.compactMap { command in
    CommandTable.entry(for: command).map { entry in
      Candidate(text: command.rawValue, chinese: entry.chinese, english: entry.english)
    }
  }.sorted { $0.text < $1.text }
}
