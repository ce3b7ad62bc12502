internal import ChineseText
internal import Newspaper

/// An article as a segment keeps it: the text of its fields in one row, and apart from it what it is made of.
///
/// Fields come first, so that the text can be cut into them without reading the rest.
struct ArticleRecord {
  /// What a field is, and how many scalars of the text it has.
  struct Field {
    let field: ArticleField
    let count: Int
  }

  // MARK: Writing

  /// Writes what an article is made of, without the text of its fields.
  static func write(
    _ article: Article, on page: PageID, place: Int, fields: [Field], to sink: inout ByteSink, names: inout NameTable
  ) {
    var own = OwnNames()
    var rest = ByteSink()
    rest.append(article.id == ArticleID(page: page, place: place + 1) ? nil : article.id.description)
    rest.append(article.dateline)
    write(article.byline, to: &rest, names: &own)
    rest.append(fixed: article.confidence.bitPattern)
    write(article.jumpTo, to: &rest)
    write(article.continuedFrom, to: &rest)
    writeAscending(article.lines, to: &rest)
    writeRunIns(of: article, to: &rest)
    for paragraph in article.paragraphs { write(paragraph, to: &rest, names: &own) }
    writeFields(fields, to: &sink)
    sink.append(own.names.count)
    for name in own.names { sink.append(names.number(of: name)) }
    sink.append(rest.bytes)
  }

  /// The names in a record, numbered from 1 on within it, so that only the list of them changes from segment to segment.
  private struct OwnNames {
    private(set) var names: [String] = []

    mutating func number(of name: String) -> Int {
      if let index = names.firstIndex(of: name) { return index + 1 }
      names.append(name)
      return names.count
    }
  }

  /// Copies a record into another segment, whose numbers of names a table gives.
  static func copy(_ source: inout ByteSource, to sink: inout ByteSink, nameNumbers: [Int]) {
    writeFields(fields(from: &source), to: &sink)
    let count = source.count()
    sink.append(count)
    for _ in 0..<count {
      let number = source.number()
      sink.append(nameNumbers.indices.contains(number) ? nameNumbers[number] : 0)
    }
    sink.append(source.bytes(source.end - source.offset))
  }

  private static func writeFields(_ fields: [Field], to sink: inout ByteSink) {
    sink.append(fields.count)
    for field in fields {
      let (code, index) = field.field.code
      sink.append(field.count << 3 | code)
      if let index { sink.append(index) }
    }
  }

  private static func write(_ byline: Byline?, to sink: inout ByteSink, names: inout OwnNames) {
    guard let byline else { return sink.append(byte: 0) }
    let code: UInt8 =
      switch byline.place {
      case .line: 1;
      case .lead: 2;
      case .tail: 3
      }
    sink.append(byte: code)
    if byline.place != .line { sink.append(byline.text) }
    sink.append(byline.authors.count)
    for author in byline.authors {
      sink.append(names.number(of: author.name))
      sink.append(names.number(of: author.role))
    }
  }

  private static func write(_ continuation: Continuation?, to sink: inout ByteSink) {
    guard let continuation else { return sink.append(byte: 0) }
    sink.append(byte: 1)
    sink.append(continuation.page?.label)
    sink.append(continuation.article?.description)
    guard let place = continuation.place else { return sink.append(byte: 0) }
    sink.append(byte: 1)
    sink.append(place.path.bytes.count)
    sink.append(place.path.bytes)
    sink.append(place.part)
    sink.append(place.article)
  }

  private static func writeAscending(_ numbers: [Int], to sink: inout ByteSink) {
    sink.append(numbers.count)
    var last = 0
    for number in numbers {
      sink.append(number &- last)
      last = number
    }
  }

  /// Crossheads within paragraphs are no fields; those on lines of their own only say where they stand.
  private static func writeRunIns(of article: Article, to sink: inout ByteSink) {
    sink.append(article.crossheads.count)
    for crosshead in article.crossheads {
      switch crosshead {
      case .ownLine(_, let paragraph): sink.append(paragraph << 1)
      case .runIn(let text, let paragraph, let start):
        sink.append(paragraph << 1 | 1)
        sink.append(start)
        sink.append(text)
      }
    }
  }

  private static func write(_ paragraph: Paragraph, to sink: inout ByteSink, names: inout OwnNames) {
    sink.append(paragraph.pieces.count)
    var line = 0
    var end = 0
    for piece in paragraph.pieces {
      sink.append(piece.line &- line)
      sink.append(piece.range.lowerBound &- end)
      sink.append(piece.range.count)
      line = piece.line
      end = piece.range.upperBound
    }
    sink.append(paragraph.joins.count)
    var offset = 0
    for join in paragraph.joins {
      sink.append(join.offset &- offset)
      // Rules are sure by degrees of which there are few, so both together are a name.
      sink.append(names.number(of: "\(join.confidence.bitPattern) \(join.rule)"))
      offset = join.offset
    }
  }

  // MARK: Reading

  /// Reads the fields at the beginning of a record.
  static func fields(from source: inout ByteSource) -> [Field] {
    var paragraph = -1
    return (0..<source.count()).map { _ in
      let number = source.number()
      let field: ArticleField
      switch number & 7 {
      case 0: field = .kicker
      case 1: field = .headline
      case 2: field = .deck
      case 3: field = .byline
      case 4: field = .crosshead(source.number())
      default:
        paragraph += 1
        field = .paragraph(paragraph)
      }
      return Field(field: field, count: max(0, number >> 3))
    }
  }

  /// Reads an article whose fields were read; `text` gives the text of each, in order.
  static func article(
    from source: inout ByteSource, fields: [Field], texts: [String], on page: PageID, place: Int, kind: ArticleKind,
    names: NameView
  ) -> Article {
    var article = Article(id: ArticleID(page: page, place: place + 1), kind: kind)
    let names = (0..<source.count()).map { _ in names.name(source.number()) ?? "" }
    if let id = source.optionalText() { article.id = ArticleID(id) }
    var crossheads: [Int: String] = [:]
    var line: String?
    for (field, text) in zip(fields, texts) {
      switch field.field {
      case .kicker: article.headlineGroup.kicker = text
      case .headline: article.headlineGroup.headline = text
      case .deck: article.headlineGroup.deck = text
      case .byline: line = text
      case .crosshead(let index): crossheads[index] = text
      case .paragraph: article.paragraphs.append(Paragraph(text: text, pieces: []))
      }
    }
    article.dateline = source.optionalText()
    article.byline = byline(from: &source, line: line, names: names)
    let bits = (0..<8).reduce(UInt64(0)) { $0 | UInt64(source.byte()) << UInt64(8 * $1) }
    article.confidence = Double(bitPattern: bits)
    article.jumpTo = continuation(from: &source)
    article.continuedFrom = continuation(from: &source)
    article.lines = ascending(from: &source)
    article.crossheads = Self.crossheads(from: &source, texts: crossheads)
    for index in article.paragraphs.indices { readSeams(of: &article.paragraphs[index], from: &source, names: names) }
    return article
  }

  private static func byline(from source: inout ByteSource, line: String?, names: [String]) -> Byline? {
    let place: Byline.Place
    switch source.byte() {
    case 1: place = .line
    case 2: place = .lead
    case 3: place = .tail
    default: return nil
    }
    let text = place == .line ? line ?? "" : source.text()
    let authors = (0..<source.count()).map { _ in
      Author(name: name(source.number(), of: names), role: name(source.number(), of: names))
    }
    return Byline(text: text, place: place, authors: authors)
  }

  private static func name(_ number: Int, of names: [String]) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  private static func continuation(from source: inout ByteSource) -> Continuation? {
    guard source.byte() == 1 else { return nil }
    var continuation = Continuation(
      page: source.optionalText().flatMap { PageNumber($0) }, article: source.optionalText().map { ArticleID($0) })
    if source.byte() == 1 {
      let path = SourcePath(bytes: source.bytes(source.count()))
      continuation.place = ArticlePlace(path: path, part: source.number(), article: source.number())
    }
    return continuation
  }

  private static func ascending(from source: inout ByteSource) -> [Int] {
    var last = 0
    return (0..<source.count()).map { _ in
      last &+= source.number()
      return last
    }
  }

  private static func crossheads(from source: inout ByteSource, texts: [Int: String]) -> [Crosshead] {
    (0..<source.count()).map { index in
      let number = source.number()
      guard number & 1 == 1 else { return .ownLine(text: texts[index] ?? "", beforeParagraph: number >> 1) }
      let start = source.number()
      return .runIn(text: source.text(), paragraph: number >> 1, start: start)
    }
  }

  private static func readSeams(of paragraph: inout Paragraph, from source: inout ByteSource, names: [String]) {
    var line = 0
    var end = 0
    paragraph.pieces = (0..<source.count()).map { _ in
      line &+= source.number()
      let start = end &+ source.number()
      end = max(start, start &+ source.number())
      return Paragraph.Piece(line: line, range: start..<end)
    }
    var offset = 0
    paragraph.joins = (0..<source.count()).map { _ in
      offset &+= source.number()
      let parts = name(source.number(), of: names).split(separator: " ", maxSplits: 1)
      let bits = parts.first.flatMap { UInt64($0) } ?? 0
      return Paragraph.Join(
        offset: offset, rule: parts.count > 1 ? String(parts[1]) : "", confidence: Double(bitPattern: bits))
    }
  }
}

extension ArticleField {
  /// What it is as a number below 8, and which crosshead; paragraphs come in order and need no number.
  fileprivate var code: (Int, index: Int?) {
    switch self {
    case .kicker: (0, nil)
    case .headline: (1, nil)
    case .deck: (2, nil)
    case .byline: (3, nil)
    case .crosshead(let index): (4, index)
    case .paragraph: (5, nil)
    }
  }
}
