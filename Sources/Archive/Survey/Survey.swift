public import Newspaper

/// What was read of an archive, what was not, and by which rules it was recognised: the facts behind `kanbao check`.
public struct Survey: Sendable {
  /// Pages for which a rule told a fact, with one of them.
  public struct RuleUse: Hashable, Sendable {
    public let fact: OriginFact
    /// Nil for pages of which the fact is not known.
    public let rule: OriginRule?
    public internal(set) var pageCount: Int
    public let example: SourcePath
    /// What the rule told of the example.
    public let value: String?
  }

  /// Files read in an encoding for the same reason, with the one read with the least confidence.
  public struct EncodingUse: Hashable, Sendable {
    public let encoding: String
    public let reason: EncodingEvidence.Reason
    public internal(set) var fileCount: Int
    public internal(set) var leastConfidence: Double
    public internal(set) var example: SourcePath
  }

  /// Files that could be read at least in part.
  public private(set) var fileCount = 0
  public private(set) var pageCount = 0
  public private(set) var articleCount = 0
  public private(set) var byteCount = 0
  /// By fact in the order of `OriginFact`, the rule of most pages first, unknown ones last.
  public private(set) var rules: [RuleUse] = []
  /// Of most files first.
  public private(set) var encodings: [EncodingUse] = []
  /// Newspapers by name, unknown ones last.
  public private(set) var coverage: [Coverage] = []
  /// What was not read or is odd, in the order it was found.
  public private(set) var problems: [Problem] = []
  /// Figures that contradict each other, page by page.
  public private(set) var conflicts: [FoundConflict] = []
  /// Files and folders left alone because `archive.conf` says so.
  public private(set) var ignoredCount = 0

  /// Reads every page of an archive. Cost grows with all its bytes; memory with its issues, not with its text.
  ///
  /// - Parameters:
  ///   - archive: What to read.
  ///   - progress: Told after each file how many of how many were tried.
  public init(of archive: Archive, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }) {
    var counter = Counter()
    let references = archive.issues.flatMap(\.pages)
    for (index, reference) in references.enumerated() {
      // One that cannot be read is among the problems.
      if let pages = try? archive.pages(at: reference), let first = pages.first {
        fileCount += 1
        byteCount += reference.byteCount
        counter.add(first.encoding, first.evidence.encoding, at: first.path)
        for page in pages { counter.add(page) }
        pageCount += pages.count
        articleCount += pages.reduce(0) { $0 + $1.articles.count }
        conflicts += pages.flatMap { FoundConflict.all(on: $0) }
      }
      progress(index + 1, references.count)
    }
    rules = counter.ruleUses
    encodings = counter.encodingUses
    coverage = counter.coverage
    problems = archive.problems
    ignoredCount = archive.ignoredCount
  }

  /// Sums over all files of what could not be decoded, and of characters shown as � or not at all.
  public var undecodableByteCount: Int { sum { if case .undecodable(let count) = $0 { count } else { 0 } } }
  public var controlCharacterCount: Int { sum { if case .controlCharacters(let count) = $0 { count } else { 0 } } }
  public var hiddenCharacterCount: Int { sum { if case .hiddenCharacters(let count) = $0 { count } else { 0 } } }
  public var privateUseCount: Int { sum { if case .privateUse(let count) = $0 { count } else { 0 } } }

  private func sum(_ count: (Problem.Cause) -> Int) -> Int { problems.reduce(0) { $0 + count($1.cause) } }
}

/// Counts page by page.
private struct Counter {
  private struct RuleKey: Hashable {
    let fact: OriginFact
    let rule: OriginRule?
  }
  private struct EncodingKey: Hashable {
    let encoding: String
    let reason: EncodingEvidence.Reason
  }
  private struct Held {
    var dates: Set<IssueDate> = []
    var pageCount = 0
  }

  private var rules: [RuleKey: Survey.RuleUse] = [:]
  private var encodings: [EncodingKey: Survey.EncodingUse] = [:]
  private var held: [String?: Held] = [:]

  mutating func add(_ page: Page) {
    for fact in OriginFact.allCases {
      let key = RuleKey(fact: fact, rule: page.evidence.rules[fact])
      let fresh = Survey.RuleUse(
        fact: fact, rule: key.rule, pageCount: 0, example: page.path, value: Self.value(of: fact, on: page))
      rules[key, default: fresh].pageCount += 1
    }
    held[page.newspaper, default: Held()].pageCount += 1
    if let date = page.date { held[page.newspaper]?.dates.insert(date) }
  }

  mutating func add(_ encoding: String, _ evidence: EncodingEvidence?, at path: SourcePath) {
    guard let evidence else { return }
    let key = EncodingKey(encoding: encoding, reason: evidence.reason)
    var use =
      encodings[key]
      ?? Survey.EncodingUse(
        encoding: encoding, reason: evidence.reason, fileCount: 0, leastConfidence: evidence.confidence, example: path)
    use.fileCount += 1
    if evidence.confidence < use.leastConfidence {
      use.leastConfidence = evidence.confidence
      use.example = path
    }
    encodings[key] = use
  }

  private static func value(of fact: OriginFact, on page: Page) -> String? {
    switch fact {
    case .newspaper: page.newspaper
    case .date: page.date?.description
    case .edition: page.edition
    case .pageNumber: page.number?.label
    case .section: page.section
    }
  }

  var ruleUses: [Survey.RuleUse] {
    OriginFact.allCases.flatMap { fact in
      rules.values.filter { $0.fact == fact }.sorted { a, b in
        if (a.rule == nil) != (b.rule == nil) { return b.rule == nil }
        return (b.pageCount, a.rule?.rawValue ?? "") < (a.pageCount, b.rule?.rawValue ?? "")
      }
    }
  }

  var encodingUses: [Survey.EncodingUse] {
    encodings.values.sorted {
      ($1.fileCount, $0.encoding, $0.reason.rawValue) < ($0.fileCount, $1.encoding, $1.reason.rawValue)
    }
  }

  var coverage: [Coverage] {
    let newspapers = held.keys.sorted { a, b in a.map { first in b.map { first < $0 } ?? true } ?? false }
    return newspapers.map { name in
      Coverage(newspaper: name, dates: held[name]?.dates ?? [], pageCount: held[name]?.pageCount ?? 0)
    }
  }
}
