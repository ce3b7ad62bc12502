import Newspaper

/// One clipping as Markdown: a heading, facts as a list, the quotation, the note. docs/formats/notebook.md.
struct ClippingText {
  /// Facts under names of another version or of a person's own, kept where the clipping is rewritten.
  typealias OtherFact = (name: String, value: String)

  static func lines(of clipping: Clipping, otherFacts: [OtherFact] = []) -> [String] {
    let facts = (facts(of: clipping) + otherFacts).map { "- \($0.name): \($0.value)" }
    let heading = "## " + Escaping.escaped(clipping.source.headline)
    return [heading, ""] + facts + [""] + quotation(of: clipping) + note(clipping.note)
  }

  private static func facts(of clipping: Clipping) -> [(name: String, value: String)] {
    let source = clipping.source
    var facts: [(name: String, value: String?)] = [
      ("clipping", clipping.id.description), ("kept", clipping.kept.description), ("kind", clipping.kind.rawValue),
      ("article", Escaping.escaped(source.article.description)), ("newspaper", source.newspaper.map(Escaping.escaped)),
      ("date", source.date?.description), ("page", source.page?.label),
      ("section", source.section.map(Escaping.escaped)),
    ]
    facts += source.authors.map { ("author", author($0)) }
    facts += [
      ("digest", source.digest?.description), ("file", Escaping.escaped(bytes: source.path.bytes)),
      ("lines", source.lines.isEmpty ? nil : LineRanges.text(of: source.lines)),
      ("bytes", source.bytes.map(LineRanges.text)),
    ]
    facts += clipping.passages.map { ("passage", place(of: $0)) }
    facts.append(("figure", clipping.figure.map(Escaping.escaped)))
    facts.append(("tags", clipping.tags.isEmpty ? nil : clipping.tags.map(Escaping.escaped).joined(separator: " ")))
    return facts.compactMap { fact in fact.value.map { (fact.name, $0) } }
  }

  /// `paragraph 3, 12-80, 9ac01e22b4d8713f`
  private static func place(of passage: Passage) -> String {
    [passage.field.description, LineRanges.text(of: passage.range), passage.digest?.description]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// `田野 (记者)`; the role may be empty, the brackets are always there.
  private static func author(_ author: Author) -> String {
    let parts = [author.name, author.role].map { Escaping.escaped($0).replacing("(", with: "\\x28") }
    return "\(parts[0]) (\(parts[1]))"
  }

  private static func quotation(of clipping: Clipping) -> [String] {
    var lines: [String] = []
    for passage in clipping.passages {
      if !lines.isEmpty { lines.append(">") }
      let texts = passage.text.split(separator: "\n" as Unicode.Scalar)
      lines += texts.map { "> " + Self.protected($0, from: ["\\"]) }
    }
    return lines + [""]
  }

  /// A line that begins as a heading or a quotation does is no such thing in a note.
  private static func note(_ note: String) -> [String] {
    guard !note.isEmpty else { return [] }
    return note.split(separator: "\n" as Unicode.Scalar).map {
      protected($0, from: ["\\", "#", ">"], keepsEmpty: true)
    }
      + [""]
  }

  private static func protected(_ line: String, from marks: [Unicode.Scalar], keepsEmpty: Bool = false) -> String {
    guard let first = line.unicodeScalars.first else { return keepsEmpty ? "" : "\\" }
    return marks.contains(first) ? "\\" + line : line
  }
}

extension String {
  /// The stretches between single scalars, empty ones included: `Character` would take CR LF for one.
  func split(separator: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }
}
