public import Newspaper
public import Search

/// 写出: what a person takes away from a screen, and the file it is to stand in.
public struct Export: Sendable {
  /// What is written.
  public enum Content: Sendable {
    /// Articles by their pages and their places there, counted from 0, in this order.
    case articles([(page: PageReference, article: Int)])
    /// All articles of pages.
    case pages([PageReference])
    /// Everything that a question finds, however much that is.
    case results(SearchRequest)
    case table(ExportTable)
    /// Words over time, as numbers or as a picture, of articles or of articles among ten thousand.
    case trend(Trend, isRate: Bool)
    /// A picture, as SVG draws it.
    case drawing(String)
  }

  public var content: Content
  public var format: ExportFormat
  /// As typed: from the working directory, from the root, or from `~`.
  public var path: String
  /// Whether a file that is there already may be replaced.
  public var overwrites: Bool
  /// Whether the file begins with the mark by which spreadsheet programs know UTF-8.
  public var hasByteOrderMark: Bool
  /// The language of headings; what the paper printed is in its own.
  public var language: Language

  public init(
    _ content: Content, as format: ExportFormat, to path: String, overwrites: Bool = false,
    hasByteOrderMark: Bool = false, language: Language = .chinese
  ) {
    self.content = content
    self.format = format
    self.path = path
    self.overwrites = overwrites
    self.hasByteOrderMark = hasByteOrderMark
    self.language = language
  }
}

extension Export.Content {
  /// The formats it can be written in, the usual one first.
  public var formats: [ExportFormat] {
    switch self {
    case .articles, .pages, .results: [.markdown, .text, .csv, .jsonLines, .ris, .bibtex, .cslJSON]
    case .trend: [.csv, .svg, .jsonLines, .markdown, .text]
    case .table: [.csv, .jsonLines, .markdown, .text]
    case .drawing: [.svg]
    }
  }
}

/// A format of files taken away; the raw value is the usual ending of their names.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case markdown = "md"
  case text = "txt"
  case csv
  case jsonLines = "jsonl"
  case svg
  case ris
  case bibtex = "bib"
  case cslJSON = "json"

  /// The format that a name's ending tells, or that somebody calls by name: `md`, `markdown`, `csl-json`.
  init?(named name: String) {
    let name = name.lowercased()
    guard let format = Self(rawValue: name) ?? Self.otherNames[name] else { return nil }
    self = format
  }

  private static let otherNames: [String: ExportFormat] = [
    "markdown": .markdown, "text": .text, "ndjson": .jsonLines, "json-lines": .jsonLines, "bibtex": .bibtex,
    "csl-json": .cslJSON,
  ]
}

/// Rows of facts under names, given one after another so that there may be any number of them.
public struct ExportTable: Sendable {
  /// A column: its name for programs, as JSON and CSV have it, and its heading for people.
  public struct Column: Hashable, Sendable {
    public let name: String
    public let heading: String

    public init(_ name: String, _ heading: String) {
      self.name = name
      self.heading = heading
    }
  }

  /// One fact of a row.
  public enum Value: Hashable, Sendable {
    case none
    case text(String)
    case integer(Int)
    /// A number of any length, as JSON writes it.
    case number(String)
    case list([Value])
  }

  /// Takes a row; false when no more are wanted, because the disk is full or somebody stopped the writing.
  public typealias Row = @Sendable ([Value]) -> Bool

  public let columns: [Column]
  /// Gives all rows in order, off the key loop; the archive is there to read from.
  public let rows: @Sendable (Library.Opened, Row) async -> Void

  public init(columns: [Column], rows: @escaping @Sendable (Library.Opened, Row) async -> Void) {
    self.columns = columns
    self.rows = rows
  }

  /// A table whose rows are there already.
  public init(columns: [Column], rows: [[Value]]) {
    self.init(columns: columns) { _, write in _ = rows.allSatisfy(write) }
  }
}

/// What became of an export.
public enum ExportOutcome: Hashable, Sendable {
  /// How many articles, hits or rows the file holds.
  case written(Int)
  /// The file is there already and was left as it is.
  case exists
  /// Nothing was kept of it.
  case failed(reason: String)
}
