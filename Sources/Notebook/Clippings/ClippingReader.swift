import Newspaper

/// Reads one clipping of a text, from its heading to the next.
struct ClippingReader {
  private(set) var faults: [(line: Int, cause: TextFault.Cause)] = []
  private(set) var otherFacts: [ClippingText.OtherFact] = []
  private var id: ClippingID?
  private var kept = Moment(seconds: 0)
  private var kind: Clipping.Kind?
  private var source = PrintedSource(article: ArticleID(""), headline: "", path: SourcePath(""))
  private var places: [(field: ArticleField, range: Range<Int>, digest: TextDigest?)] = []
  private var figure: String?
  private var tags: [String] = []
  private var quoted: [[String]] = []
  private var note: [String] = []

  /// - Parameters:
  ///   - lines: Without their ends; the first is the heading.
  ///   - firstLine: The heading's number in the text.
  init(_ lines: [String], firstLine: Int) {
    source.headline = Escaping.unescaped(lines.first.map { $0.dropFirst(3).trimmed } ?? "")
    var stage = Stage.facts
    for (index, line) in lines.enumerated().dropFirst() {
      read(line, number: firstLine + index, &stage)
    }
    while note.first?.isEmpty == true { note.removeFirst() }
    while note.last?.isEmpty == true { note.removeLast() }
  }

  /// Nil where neither article, page nor words tell what was cut out. The other name is for a clipping that a person wrote
  /// by hand, without one.
  func clipping(otherName: ClippingID) -> Clipping? {
    let passages = self.passages
    guard !source.article.description.isEmpty || source.digest != nil || !passages.isEmpty else { return nil }
    return Clipping(
      id: id ?? otherName, kind: kind ?? .selection, kept: kept, source: source, passages: passages, figure: figure,
      tags: tags, note: note.joined(separator: "\n"))
  }

  // MARK: Lines

  private enum Stage { case facts, quotation, note }

  private mutating func read(_ line: String, number: Int, _ stage: inout Stage) {
    if stage == .facts, let (name, value) = Self.fact(line) {
      if !take(value, as: name) { faults.append((number, .value)) }
    } else if stage != .note, line.unicodeScalars.first == ">" {
      let isFirst = stage == .facts
      stage = .quotation
      take(quotation: line, opensPassage: isFirst)
    } else if line.trimmed.isEmpty {
      if stage == .note { note.append(line) }
    } else {
      stage = .note
      note.append(line.withoutProtection)
    }
  }

  private mutating func take(quotation line: String, opensPassage: Bool) {
    let text = line.unicodeScalars.dropFirst()
    guard let first = text.first else {
      quoted.append([])
      return
    }
    if quoted.isEmpty || opensPassage { quoted.append([]) }
    quoted[quoted.count - 1].append(String(Substring(text.dropFirst(first == " " ? 1 : 0))).withoutProtection)
  }

  private static func fact(_ line: String) -> (name: String, value: String)? {
    guard line.hasPrefix("- "), let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].dropFirst(2)
    guard !name.isEmpty, name.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return nil
    }
    return (String(name), line[line.index(after: colon)...].trimmed)
  }

  /// False where the value cannot be what its name says; it is kept with the facts nobody knows.
  private mutating func take(_ value: String, as name: String) -> Bool {
    if let isUnderstood = understand(value, as: name) {
      if !isUnderstood { otherFacts.append((name, value)) }
      return isUnderstood
    }
    otherFacts.append((name, value))
    return true
  }

  /// Nil for a name nobody knows.
  private mutating func understand(_ value: String, as name: String) -> Bool? {
    switch name {
    case "clipping": return Self.set(&id, ClippingID(value))
    case "kept": return Self.set(&kept, Moment(value))
    case "kind": return Self.set(&kind, Clipping.Kind(rawValue: value))
    case "article": source.article = ArticleID(Escaping.unescaped(value))
    case "newspaper": source.newspaper = Escaping.unescaped(value)
    case "date": return Self.set(&source.date, IssueDate(iso: value))
    case "page": return Self.set(&source.page, PageNumber(value))
    case "section": source.section = Escaping.unescaped(value)
    case "author": return append(author: value)
    case "digest": return Self.set(&source.digest, PageDigest(value))
    case "file": source.path = SourcePath(bytes: Escaping.unescapedBytes(value))
    case "lines": return Self.set(&source.lines, LineRanges.numbers(in: value))
    case "bytes": return Self.set(&source.bytes, LineRanges.range(in: value))
    case "passage": return append(place: value)
    case "figure": figure = Escaping.unescaped(value)
    case "tags": tags = value.split(separator: " ").map { Escaping.unescaped($0) }
    default: return nil
    }
    return true
  }

  private static func set<Value>(_ place: inout Value, _ value: Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private mutating func append(author text: String) -> Bool {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else {
      source.authors.append(Author(name: Escaping.unescaped(text), role: ""))
      return true
    }
    let role = text[text.index(after: bracket)...].dropLast()
    let name = text[..<bracket].trimmed
    source.authors.append(Author(name: Escaping.unescaped(name), role: Escaping.unescaped(role)))
    return true
  }

  private mutating func append(place text: String) -> Bool {
    let parts = text.split(separator: ",").map { $0.trimmed }
    guard (2...3).contains(parts.count), let field = ArticleField(parts[0]),
      let range = LineRanges.range(in: parts[1])
    else { return false }
    places.append((field, range, parts.count > 2 ? TextDigest(parts[2]) : nil))
    return true
  }

  /// Where a person changed the number of quotations, those that are left over go to the last place, or have none.
  private var passages: [Passage] {
    let texts = quoted.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }
    return texts.enumerated().map { index, text in
      guard places.indices.contains(index) else {
        return Passage(field: .paragraph(0), range: 0..<text.unicodeScalars.count, text: text, digest: nil)
      }
      let place = places[index]
      return Passage(field: place.field, range: place.range, text: text, digest: place.digest)
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end; other white space is text.
  fileprivate var trimmed: String {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.isBlank }), let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}

extension String {
  fileprivate var withoutProtection: String {
    unicodeScalars.first == "\\" ? String(unicodeScalars.dropFirst()) : self
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\r" }
}
