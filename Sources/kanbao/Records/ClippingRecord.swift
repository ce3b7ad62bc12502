import Newspaper
import Terminal

/// What JSON says of a clipping: all that is kept of it, and where it stands now.
enum ClippingRecord {
  static func members(of clipping: Clipping) -> [(name: String, value: JSON)] {
    let source = clipping.source
    return [
      ("id", .text(clipping.id.description)), ("kept", .text(clipping.kept.description)),
      ("kind", .text(clipping.kind.rawValue)), ("article", .text(source.article.description)),
      ("newspaper", JSON(source.newspaper)), ("date", JSON(source.date?.description)),
      ("pageNumber", JSON(source.page?.label)), ("section", JSON(source.section)),
      ("headline", .text(source.headline)), ("authors", .array(source.authors.map(json))),
      ("digest", JSON(source.digest?.description)),
    ] + PageRecord.file(source.path) + [
      ("lines", .array(source.lines.map { .integer($0) })), ("byteStart", JSON(source.bytes?.lowerBound)),
      ("byteEnd", JSON(source.bytes?.upperBound)), ("passages", .array(clipping.passages.map(json))),
      ("figure", JSON(clipping.figure)), ("tags", .array(clipping.tags.map { .text($0) })),
      ("note", .text(clipping.note)),
    ]
  }

  /// Where it stands now.
  static func members(of place: FoundPlace) -> [(name: String, value: JSON)] {
    [
      ("state", .text(place.state.rawValue)), ("standsAsKept", .bool(place.standsAsKept)),
      ("foundFile", JSON(place.page?.path.lossyText)), ("foundPart", JSON(place.page.map { $0.part ?? 1 })),
      ("foundItem", JSON(place.page == nil ? nil : place.article)),
    ]
  }

  private static func json(of author: Author) -> JSON { ["name": .text(author.name), "role": .text(author.role)] }

  private static func json(of passage: Passage) -> JSON {
    [
      "field": .text(passage.field.description), "start": .integer(passage.range.lowerBound),
      "end": .integer(passage.range.upperBound), "digest": JSON(passage.digest?.description),
      "text": .text(passage.text),
    ]
  }
}

extension Clipping {
  /// Reads what `ClippingRecord` writes; nil where the name, or all that tells what was cut out, is missing.
  init?(_ json: JSON) {
    guard let id = json["id"]?.string.flatMap({ ClippingID($0) }), let article = json["article"]?.string else {
      return nil
    }
    let passages = (json["passages"]?.elements ?? []).compactMap { Passage($0) }
    var source = PrintedSource(
      article: ArticleID(article), newspaper: json["newspaper"]?.string,
      date: json["date"]?.string.flatMap { IssueDate(iso: $0) },
      page: json["pageNumber"]?.string.flatMap { PageNumber($0) }, section: json["section"]?.string,
      headline: json["headline"]?.string ?? "", digest: json["digest"]?.string.flatMap { PageDigest($0) },
      path: SourcePath(json["file"]?.string ?? ""), lines: (json["lines"]?.elements ?? []).compactMap(\.whole))
    source.authors = (json["authors"]?.elements ?? []).map {
      Author(name: $0["name"]?.string ?? "", role: $0["role"]?.string ?? "")
    }
    if let bytes = json["fileBytes"]?.string.flatMap(Base64.decoded) { source.path = SourcePath(bytes: bytes) }
    if let start = json["byteStart"]?.whole, let end = json["byteEnd"]?.whole, start <= end {
      source.bytes = start..<end
    }
    self.init(
      id: id, kind: json["kind"]?.string.flatMap { Kind(rawValue: $0) } ?? .selection,
      kept: json["kept"]?.string.flatMap { Moment($0) } ?? Moment(seconds: 0), source: source, passages: passages,
      figure: json["figure"]?.string, tags: (json["tags"]?.elements ?? []).compactMap(\.string),
      note: json["note"]?.string ?? "")
  }
}

extension Passage {
  fileprivate init?(_ json: JSON) {
    guard let field = json["field"]?.string.flatMap({ ArticleField($0) }), let start = json["start"]?.whole,
      let end = json["end"]?.whole, let text = json["text"]?.string, start >= 0, start <= end
    else { return nil }
    self.init(
      field: field, range: start..<end, text: text, digest: json["digest"]?.string.flatMap { TextDigest($0) })
  }
}
