import Newspaper

/// Finds the pages in a file that holds several: parted by form feeds, or each under a line of its own `第N版`.
struct PageSplitter {
  /// A page's lines, and the number that a line of its own gave it.
  struct Part {
    var lines: ArraySlice<SourceLine>
    var hasHead: Bool
  }

  private(set) var parts: [Part] = []
  private(set) var isCutShort = false

  /// A head nearer to the one before it than this is an entry in a table of contents.
  private static let leastLines = 2
  private static let leastBytes = 120
  /// What may stand above the first head: a masthead.
  private static let mastheadLines = 12

  /// Where `isOnePage` says that the path tells a page's number, only a form feed with a head after it parts the file.
  init(_ text: PageText, isOnePage: Bool) {
    let feeds = isOnePage ? text.pageBreaks.filter { Self.opensWithHead(text.lines[$0...]) } : text.pageBreaks
    let breaks = [0] + feeds + [text.lines.count]
    for (start, end) in zip(breaks, breaks.dropFirst()) where start < end {
      let lines = text.lines[start..<end]
      guard lines.contains(where: { !$0.isBlank }) else { continue }
      let heads = isOnePage ? [] : Self.heads(of: lines)
      add(lines, heads: heads)
      if isCutShort { break }
    }
    // Past the limit the rest stays with the last page.
    if isCutShort, let last = parts.indices.last { parts[last].lines = text.lines[parts[last].lines.startIndex...] }
    if parts.isEmpty { parts = [Part(lines: text.lines[...], hasHead: false)] }
  }

  private mutating func add(_ lines: ArraySlice<SourceLine>, heads: [Int]) {
    var starts = heads
    let hasMasthead = heads.first.map { Self.isShort(lines[..<$0]) } ?? false
    if hasMasthead { starts[0] = lines.startIndex } else { starts.insert(lines.startIndex, at: 0) }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lines.endIndex
      guard parts.count < Limits.fileParts else {
        isCutShort = true
        return
      }
      parts.append(Part(lines: lines[start..<end], hasHead: hasMasthead || index > 0))
    }
  }

  private static func isShort(_ lines: ArraySlice<SourceLine>) -> Bool {
    lines.count { !$0.isBlank } <= mastheadLines
  }

  /// Where pages begin: at least two heads whose numbers rise, or begin anew at one, each with text under it.
  private static func heads(of lines: ArraySlice<SourceLine>) -> [Int] {
    var heads: [(index: Int, number: PageNumber)] = []
    for (index, line) in zip(lines.indices, lines) {
      guard let number = headNumber(line) else { continue }
      if let last = heads.last {
        guard number.number == 1 && number != last.number || last.number < number else { continue }
        // Entries of a table of contents stand close together: the later one may yet be the page's own head.
        if !hasText(lines[(last.index + 1)..<index]) { heads.removeLast() }
      }
      heads.append((index, number))
    }
    return heads.count > 1 ? heads.map(\.index) : []
  }

  private static func hasText(_ lines: ArraySlice<SourceLine>) -> Bool {
    let texts = lines.filter { !$0.isBlank }
    return texts.count >= leastLines || texts.reduce(0) { $0 + $1.byteRange.count } >= leastBytes
  }

  private static func opensWithHead(_ lines: ArraySlice<SourceLine>) -> Bool {
    lines.first { !$0.isBlank }.flatMap(headNumber) != nil
  }

  /// `第3版`, `第A01版：要闻`, `第三版　民國九年四月三日　星期六`
  private static func headNumber(_ line: SourceLine) -> PageNumber? {
    guard line.text.utf8.count <= 4 * FolioLine.longest, line.text.unicodeScalars.contains("版") else { return nil }
    let folio = FolioLine(line.text)
    guard folio.isFolio, folio.otherCount == 0 || folio.date != nil else { return nil }
    return folio.opensWithNumber || folio.date != nil ? folio.number : nil
  }
}
