internal import Newspaper
internal import Search

/// What a segment keeps of a page besides its articles.
struct PageRecord {
  /// Without articles and lines.
  var page: Page
  /// As the holdings list it.
  var reference: PageReference
  var stamp: FileStamp
  /// Of each source line its number and its bytes in the file.
  var lines: [(number: Int, byteRange: Range<Int>)]
  /// Whether the page is known to have been read without a problem.
  var isFlawless: Bool

  /// What hits of a page are ordered by where their own order does not tell them apart.
  var rank: HitRank {
    HitRank(
      key: .oldest, date: page.date, newspaper: page.newspaper, page: page.number, path: page.path, part: page.part,
      place: 0)
  }
}

extension PageRecord {
  /// As bytes, the names that many pages share as numbers.
  func write(to sink: inout ByteSink, names: inout NameTable) {
    sink.append(page.path.bytes.count)
    sink.append(page.path.bytes)
    sink.append(names.number(of: page.newspaper))
    sink.append(names.number(of: page.section))
    sink.append(names.number(of: page.edition))
    sink.append(names.number(of: page.format))
    sink.append(names.number(of: page.encoding))
    sink.append(fixed: IssueDate.packed(page.date))
    sink.append(page.number?.label)
    sink.append(page.id.description)
    sink.append(page.digest?.description)
    sink.append(page.part)
    Self.write(reference, to: &sink)
    sink.append(page.parts.count)
    for part in page.parts { Self.write(part, to: &sink) }
    for number in [stamp.byteCount, stamp.modified] { sink.append(fixed: Int64(number)) }
    for number in [stamp.inode, stamp.contentHash] { sink.append(fixed: number) }
    writeLines(to: &sink)
    sink.append(isFlawless ? 1 : 0)
  }

  private func writeLines(to sink: inout ByteSink) {
    sink.append(lines.count)
    var number = 0
    var end = 0
    for line in lines {
      sink.append(line.number - number)
      sink.append(line.byteRange.lowerBound - end)
      sink.append(line.byteRange.count)
      number = line.number
      end = line.byteRange.upperBound
    }
  }

  private static func write(_ reference: PageReference, to sink: inout ByteSink) {
    sink.append(reference.path.bytes.count)
    sink.append(reference.path.bytes)
    sink.append(reference.part ?? 0)
    sink.append(reference.number?.label)
    sink.append(reference.section)
    sink.append(reference.name)
    sink.append(reference.byteCount)
  }

  init(from source: inout ByteSource, names: NameView) {
    let path = SourcePath(bytes: source.bytes(source.count()))
    let shared = (0..<5).map { _ in names.name(source.number()) }
    let date = IssueDate(packed: (0..<4).reduce(0) { $0 | UInt32(source.byte()) << UInt32(8 * $1) })
    let number = source.optionalText().flatMap { PageNumber($0) }
    let id = PageID(source.text())
    let digest = source.optionalText().flatMap { PageDigest($0) }
    page = Page(
      id: id, path: path, format: shared[3] ?? "", encoding: shared[4] ?? "", newspaper: shared[0], date: date,
      edition: shared[2], number: number, section: shared[1], part: source.number(), digest: digest)
    reference = Self.reference(from: &source)
    page.parts = (0..<source.count()).map { _ in Self.reference(from: &source) }
    let numbers = (0..<4).map { _ in (0..<8).reduce(UInt64(0)) { $0 | UInt64(source.byte()) << UInt64(8 * $1) } }
    stamp = FileStamp(
      byteCount: Int(truncatingIfNeeded: numbers[0]), modified: Int(truncatingIfNeeded: numbers[1]),
      inode: numbers[2], contentHash: numbers[3])
    lines = Self.lines(from: &source)
    // Records that were written before this was kept end here: of those it is not known.
    isFlawless = !source.isAtEnd && source.number() == 1
  }

  private static func reference(from source: inout ByteSource) -> PageReference {
    let path = SourcePath(bytes: source.bytes(source.count()))
    let part = source.number()
    return PageReference(
      path: path, part: part > 0 ? part : nil, number: source.optionalText().flatMap { PageNumber($0) },
      section: source.optionalText(), name: source.text(), byteCount: source.number())
  }

  private static func lines(from source: inout ByteSource) -> [(number: Int, byteRange: Range<Int>)] {
    var number = 0
    var end = 0
    return (0..<source.count()).map { _ in
      number &+= source.number()
      let start = end &+ source.number()
      let stop = start &+ source.number()
      end = stop
      return (number, stop >= start ? start..<stop : start..<start)
    }
  }
}
