import Citation
import Newspaper

/// 证据包: a quoted passage with everything that somebody needs who wants to check it, as Markdown.
///
/// The quotation, its citation, the lines of the file around it as they stand there, the file, its lines and bytes, the page's
/// digest, and which seams the program closed and by which rule.
struct EvidencePacket {
  private let quotation: Quotation
  private let style: CitationStyle
  private let language: Language
  /// Lines shown before and after those that were quoted.
  private static let context = 2
  /// Characters shown on either side of a seam.
  private static let seamContext = 8

  init(of quotation: Quotation, style: CitationStyle, language: Language) {
    self.quotation = quotation
    self.style = style.isProse ? style : .gbt7714y2015
    self.language = language
  }

  var text: String {
    let parts = [quote, facts, neighbours, seams].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var quote: [String] {
    let lines = quotation.passage.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { "> " + MarkdownText.escaped(String($0)) } + [
      "", MarkdownText.escaped(quotation.citation(style)),
    ]
  }

  private var facts: [String] {
    let page = quotation.page
    let lines = lines
    let numbers = lines.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""
    var facts = [
      (CopyPhrase.id, quotation.article.id.description), (.file, page.path.lossyText), (.lines, numbers),
      (.bytes, bytes.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""), (.encoding, page.encoding),
      (.digest, page.digest.map { "\($0) (FNV-1a, 64 bit)" } ?? ""),
    ]
    if let count = page.correction?.statements.count, count > 0 { facts.append((.corrections, String(count))) }
    return facts.filter { !$0.1.isEmpty }.map { "- \(say($0.0)): `\($0.1.replacing("`", with: "'"))`" }
  }

  /// The file's lines that the passage stands on: those of its paragraph's pieces, or of the whole article.
  private var lines: ClosedRange<Int>? {
    var numbers = quotation.article.lines
    if case .paragraph(let index)? = quotation.passageField, quotation.article.paragraphs.indices.contains(index) {
      let pieces = quotation.article.paragraphs[index].pieces.map(\.line)
      if !pieces.isEmpty { numbers = pieces }
    }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return first...last
  }

  private var bytes: Range<Int>? {
    guard let lines, let first = quotation.page.sourceLine(lines.lowerBound),
      let last = quotation.page.sourceLine(lines.upperBound)
    else { return nil }
    return first.byteRange.lowerBound..<last.byteRange.upperBound
  }

  /// As they stand in the file; those of the passage are marked.
  private var neighbours: [String] {
    guard let lines else { return [] }
    let numbers = max(1, lines.lowerBound - Self.context)...(lines.upperBound + Self.context)
    let shown = numbers.compactMap(quotation.page.sourceLine)
    guard !shown.isEmpty else { return [] }
    let fence = String(repeating: "`", count: 1 + max(2, longestFence(in: shown.map(\.text))))
    let rows = shown.map { (lines.contains($0.number) ? "> " : "  ") + "\($0.number)  \($0.text)" }
    return [say(.neighbours) + ":", "", fence + "text"] + rows + [fence]
  }

  /// The longest run of backticks in the lines, which a fence must outdo.
  private func longestFence(in lines: [String]) -> Int {
    lines.reduce(0) { longest, line in
      var run = 0
      return line.reduce(longest) { most, character in
        run = character == "`" ? run + 1 : 0
        return max(most, run)
      }
    }
  }

  private var seams: [String] {
    guard case .paragraph(let index)? = quotation.passageField, quotation.article.paragraphs.indices.contains(index)
    else { return [] }
    let paragraph = quotation.article.paragraphs[index]
    guard !paragraph.joins.isEmpty else { return [say(.noSeams)] }
    let scalars = Array(paragraph.text.unicodeScalars)
    let rows = paragraph.joins.map { join in
      let before = String(scalars[max(0, join.offset - Self.seamContext)..<min(join.offset, scalars.count)])
      let after = String(
        scalars[min(join.offset, scalars.count)..<min(scalars.count, join.offset + Self.seamContext)])
      let sure = Int((join.confidence * 100).rounded())
      return "- \(MarkdownText.escaped("…\(before)|\(after)…")) `\(join.rule)` \(sure)%"
    }
    return [say(.seams) + ":", ""] + rows
  }

  private func say(_ phrase: CopyPhrase) -> String { language == .chinese ? phrase.pair.chinese : phrase.pair.english }
}

/// Text made safe for CommonMark.
public enum MarkdownText {
  /// A backslash before every ASCII punctuation mark that could be read as mark-up; line ends become blanks.
  public static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_{}[]<>#+-.!|~&".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar == "\n" ? " " : scalar)
    }
    return String(escaped)
  }
}
