/// Corrections of any number of pages as one text that people can read, compare and send: docs/formats/corrections.md.
public struct CorrectionPatch: Hashable, Sendable {
  /// Each page once, in the order of the text.
  public private(set) var corrections: [Correction] = []
  /// Lines before the first page. They are kept, so that rewriting loses nothing.
  public private(set) var strayLines: [String] = []

  public init(_ corrections: [Correction] = []) {
    for correction in corrections { merge(correction) }
  }

  /// Reads a patch. Whatever is not understood is kept and says so when it is applied, so no text is wrong as a whole.
  public init(text: String) {
    for line in text.unicodeScalars.split(separator: "\n").map({ String($0) }) where !line.isBlank { read(line) }
  }

  /// What is said of a page; nil for nothing.
  public subscript(page: PageDigest) -> Correction? { corrections.first { $0.page == page } }

  /// Adds a correction to what is said of its page already; where both speak of a line, the added one counts.
  public mutating func merge(_ correction: Correction) {
    if let place = corrections.firstIndex(where: { $0.page == correction.page }) {
      corrections[place].merge(correction)
    } else {
      corrections.append(correction)
    }
  }

  /// Puts a correction in the place of what is said of its page; an empty one leaves nothing.
  public mutating func replace(with correction: Correction) {
    guard let place = corrections.firstIndex(where: { $0.page == correction.page }) else {
      if !correction.isEmpty { corrections.append(correction) }
      return
    }
    if correction.isEmpty { corrections.remove(at: place) } else { corrections[place] = correction }
  }

  private mutating func read(_ line: String) {
    if let head = Correction(head: line) {
      merge(head)
      // What follows is said of this page, though it may have been named before.
      if let place = corrections.firstIndex(where: { $0.page == head.page }) {
        corrections.append(corrections.remove(at: place))
      }
    } else if corrections.isEmpty {
      strayLines.append(line)
    } else if let statement = CorrectionStatement(text: line) {
      corrections[corrections.count - 1].add(statement)
    } else if !corrections[corrections.count - 1].otherLines.contains(line) {
      corrections[corrections.count - 1].otherLines.append(line)
    }
  }
}

// MARK: - Text

extension CorrectionPatch: CustomStringConvertible {
  /// The text, a statement a line, and an empty line between pages; empty for an empty patch.
  public var description: String {
    let blocks = [strayLines].filter { !$0.isEmpty } + corrections.map(\.lines)
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}

extension Correction {
  /// Reads `page 3f9a0c1e22b4d871 what it is called`.
  fileprivate init?(head line: String) {
    let words = line.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard words.count >= 2, words[0] == "page", let page = PageDigest(String(words[1])) else { return nil }
    self.init(page: page, title: words.count > 2 ? String(words[2]).withoutBlankEnd : "")
  }

  fileprivate var lines: [String] {
    let head = ["page", page.description, title.onOneLine].filter { !$0.isEmpty }.joined(separator: " ")
    return [head] + statements.map(\.description) + otherLines
  }
}

extension CorrectionStatement: CustomStringConvertible {
  /// `41 starts article | 本报讯(记者`
  public var description: String { "\(line) \(change.words) | \(beginning)" }

  /// Reads what `description` writes; nil for any other text.
  public init?(text: String) {
    guard let bar = text.firstIndex(of: "|") else { return nil }
    let words = text[..<bar].split(whereSeparator: \.isWhitespace)
    guard let line = words.first.flatMap({ Int($0) }), line > 0, let change = Change(words: words.dropFirst())
    else { return nil }
    let beginning = String(String.UnicodeScalarView(text[text.index(after: bar)...].unicodeScalars.filter(\.isVisible)))
    self.init(line: line, change: change, beginning: beginning)
  }
}

extension CorrectionStatement.Change {
  fileprivate var words: String {
    switch self {
    case .startsArticle: "starts article"
    case .continues: "continues"
    case .role(let role): "is \(role.rawValue)"
    case .belongs(let line): "belongs to \(line)"
    }
  }

  fileprivate init?(words: ArraySlice<Substring>) {
    let words = words.map(String.init)
    switch words.first {
    case "starts" where words == ["starts", "article"]: self = .startsArticle
    case "continues" where words.count == 1: self = .continues
    case "is" where words.count == 2:
      guard let role = LineRole(rawValue: words[1]) else { return nil }
      self = .role(role)
    case "belongs" where words.count == 3 && words[1] == "to":
      guard let line = Int(words[2]), line > 0 else { return nil }
      self = .belongs(to: line)
    default: return nil
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  fileprivate var withoutBlankEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Without line ends and controls, so that a name from a file system cannot break a line of the patch.
  fileprivate var onOneLine: String {
    let visible = unicodeScalars.map { $0.isVisible || $0 == " " || $0 == "\u{3000}" ? $0 : "\u{FFFD}" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: visible)
    return String(view)
  }
}
