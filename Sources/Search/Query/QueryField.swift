internal import Newspaper

/// 字段: what may be asked by name, `headline:春耕`. All of them are in `QueryField.all`.
public struct QueryField: Hashable, Sendable {
  /// What a value after the colon is, and what it is compared with.
  public enum Meaning: Hashable, Sendable {
    case text(TextScope)
    case date, page, kind, figure
  }

  public let meaning: Meaning
  /// The name it is printed with.
  public let name: String
  /// Other names, Chinese and English.
  public let aliases: [String]
  public let example: String
  /// What it looks at, in English and in Chinese.
  public let summary: String

  init(_ meaning: Meaning, _ name: String, _ aliases: [String], example: String, _ summary: String) {
    self.meaning = meaning
    self.name = name
    self.aliases = aliases
    self.example = example
    self.summary = summary
  }

  /// The field of a name or another name for it, in any case and width; nil when there is none.
  public init?(named name: some Sequence<Unicode.Scalar>) {
    let name = String(String.UnicodeScalarView(name.map(\.halfWidth))).lowercased()
    guard let field = Self.all.first(where: { $0.name == name || $0.aliases.contains(name) }) else { return nil }
    self = field
  }

  /// What may stand after the colon, for help and documentation.
  public var takes: String {
    switch meaning {
    case .text: "words, a phrase, a /regular expression/, or a group of them in ( )"
    case .date: "a day, a month, a year, a range of them, or a day of any year"
    case .page: "a page number or a range"
    case .kind: ArticleKind.allCases.map(\.rawValue).joined(separator: ", ")
    case .figure: "a figure with or without its unit, compared or as a range"
    }
  }
}
