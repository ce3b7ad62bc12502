public import Newspaper

/// What was read and asked in one archive: a line each, columns parted by tabs. docs/formats/notebook.md.
public struct ReadingLog: Hashable, Sendable {
  /// Each article once, the one read last at the end.
  public private(set) var records: [ReadingRecord] = []
  /// Each question once, the one asked last at the end.
  public private(set) var questions: [AskedQuestion] = []
  public var screen: LastScreen?
  /// Lines that were not understood. They are kept, the last of them first to go where there are too many.
  public private(set) var otherLines: [String] = []

  /// More than a person looks through; the oldest go first.
  static let mostRecords = 5_000
  static let mostQuestions = 1_000
  static let mostOtherLines = 1_000

  public init() {}

  /// Reads a log; what is not understood is kept.
  public init(text: String) {
    for line in text.split(separator: "\n" as Unicode.Scalar) where !line.isEmpty {
      let columns = line.split(separator: "\t" as Unicode.Scalar)
      if let record = ReadingRecord(columns) {
        records.append(record)
      } else if let question = AskedQuestion(columns) {
        questions.append(question)
      } else if let screen = LastScreen(columns) {
        self.screen = screen
      } else if otherLines.count < Self.mostOtherLines {
        otherLines.append(line)
      }
    }
    records = Self.lastOnes(of: records, at: Self.mostRecords, by: \.article)
    questions = Self.lastOnes(of: questions, at: Self.mostQuestions) { $0.kind + "\t" + $0.text }
  }

  /// The last of those alike, and the last of all.
  private static func lastOnes<Entry, Key: Hashable>(
    of entries: [Entry], at most: Int, by key: (Entry) -> Key
  ) -> [Entry] {
    var seen: Set<Key> = []
    return entries.reversed().filter { seen.insert(key($0)).inserted }.prefix(most).reversed()
  }

  /// The place in an article; nil where it was not read.
  public subscript(article: ArticleID) -> ReadingRecord? { records.last { $0.article == article } }

  /// Takes in how far somebody came; the article's older record goes.
  public mutating func note(_ record: ReadingRecord) {
    records.removeAll { $0.article == record.article }
    records.append(record)
    if records.count > Self.mostRecords { records.removeFirst(records.count - Self.mostRecords) }
  }

  /// Takes in a question; the same one asked before goes.
  public mutating func note(_ question: AskedQuestion) {
    questions.removeAll { $0.text == question.text && $0.kind == question.kind }
    questions.append(question)
    if questions.count > Self.mostQuestions { questions.removeFirst(questions.count - Self.mostQuestions) }
  }
}

// MARK: - Text

extension ReadingLog: CustomStringConvertible {
  /// The text, newest lines last.
  public var description: String {
    let rows = (screen.map { [$0.columns] } ?? []) + questions.map(\.columns) + records.map(\.columns)
    let lines = otherLines + rows.map { $0.joined(separator: "\t") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension ReadingRecord {
  fileprivate var columns: [String] {
    [
      "read", moment.description, Escaping.escaped(article.description), "\(field)", String(offset),
      Escaping.escaped(bytes: path.bytes), String(part), String(place + 1), Escaping.escaped(headline),
    ]
  }

  fileprivate init?(_ columns: [String]) {
    guard columns.count == 9, columns[0] == "read", let moment = Moment(columns[1]),
      let field = ArticleField(columns[3]), let offset = Int(columns[4]), offset >= 0, let part = Int(columns[6]),
      let place = Int(columns[7]), part > 0, place > 0
    else { return nil }
    self.init(
      article: ArticleID(Escaping.unescaped(columns[2])), headline: Escaping.unescaped(columns[8]),
      path: SourcePath(bytes: Escaping.unescapedBytes(columns[5])), part: part, place: place - 1, field: field,
      offset: offset, moment: moment)
  }
}

extension AskedQuestion {
  fileprivate var columns: [String] { ["asked", moment.description, kind, Escaping.escaped(text)] }

  fileprivate init?(_ columns: [String]) {
    guard columns.count == 4, columns[0] == "asked", let moment = Moment(columns[1]) else { return nil }
    self.init(text: Escaping.unescaped(columns[3]), kind: columns[2], moment: moment)
  }
}

extension LastScreen {
  fileprivate var columns: [String] {
    ["screen", kind.rawValue, Escaping.escaped(bytes: path.bytes), String(part), String(article + 1)]
  }

  fileprivate init?(_ columns: [String]) {
    guard columns.count == 5, columns[0] == "screen", let kind = Kind(rawValue: columns[1]),
      let part = Int(columns[3]), let article = Int(columns[4]), part > 0, article > 0
    else { return nil }
    self.init(
      kind: kind, path: SourcePath(bytes: Escaping.unescapedBytes(columns[2])), part: part, article: article - 1)
  }
}
