public import ChineseText

/// A clause of a query that can be read as the pinyin of Chinese words.
public struct PinyinClause: Hashable, Sendable {
  public let clause: TextClause
  public let spelling: PinyinSpelling
  /// As they stand in the query.
  let letters: String

  /// Nil where the clause asks for anything but small Latin letters.
  init?(_ clause: TextClause) {
    guard case .phrase(let phrase) = clause.pattern, phrase.elements.count == 1,
      case .text(let letters) = phrase.elements[0], let spelling = PinyinSpelling(letters)
    else { return nil }
    self.clause = clause
    self.letters = letters
    self.spelling = spelling
  }
}

/// 拼音词: letters of a query, and the words of the archive they were taken for.
public struct PinyinTerm: Hashable, Sendable {
  /// A word that is printed in what was searched.
  public struct Word: Hashable, Sendable {
    /// As text is compared: simplified where traditional forms are folded.
    public var text: String
    /// In how many articles a query for it finds it, where the letters stand in the query.
    public var articleCount: Int

    public init(text: String, articleCount: Int) {
      self.text = text
      self.articleCount = articleCount
    }
  }

  /// As they stand in the query.
  public var letters: String
  /// Where in an article they were asked for.
  public var scope: TextScope
  /// The commonest first; never empty.
  public var words: [Word]

  public init(letters: String, scope: TextScope = .anywhere, words: [Word]) {
    self.letters = letters
    self.scope = scope
    self.words = words
  }

  /// What a clause was taken for.
  public init(_ clause: PinyinClause, words: [Word]) {
    self.init(letters: clause.letters, scope: clause.clause.scope, words: words)
  }

  /// The clause of the query that the words take the place of.
  var clause: TextClause { TextClause(.phrase(Phrase(letters)), in: scope) }

  /// What is asked for instead.
  var wordClauses: [TextClause] { words.map { TextClause(.phrase(Phrase($0.text)), in: scope) } }
}

extension Query {
  /// The clauses that can be read as pinyin, each once, in order.
  public var pinyinClauses: [PinyinClause] {
    var found: [PinyinClause] = []
    for clause in textClauses.compactMap(PinyinClause.init) where !found.contains(clause) { found.append(clause) }
    return found
  }

  private var textClauses: [TextClause] {
    switch self {
    case .text(let clause): [clause]
    case .near(let near): near.operands.flatMap { $0 }
    case .all(let parts), .any(let parts): parts.flatMap(\.textClauses)
    case .not(let part): part.textClauses
    case .everything, .date, .page, .kind, .figure: []
    }
  }

  /// The query with every clause of a term replaced by its words, any of which will do.
  public func replacing(_ terms: [PinyinTerm]) -> Query {
    let words = Dictionary(terms.map { ($0.clause, $0.wordClauses) }) { first, _ in first }
    return words.isEmpty ? self : replacing(words)
  }

  private func replacing(_ words: [TextClause: [TextClause]]) -> Query {
    switch self {
    case .text(let clause): return .joinedByOr((words[clause] ?? [clause]).map(Query.text))
    case .near(var near):
      near.operands = near.operands.map { $0.flatMap { words[$0] ?? [$0] } }
      return .near(near)
    case .all(let parts): return .joinedByAnd(parts.map { $0.replacing(words) })
    case .any(let parts): return .joinedByOr(parts.map { $0.replacing(words) })
    case .not(let part): return .not(part.replacing(words))
    case .everything, .date, .page, .kind, .figure: return self
    }
  }
}
