/// 校正: what a person says of a page's lines where the program reads them wrongly.
///
/// It is kept apart from the page and found by the page's content, so a page that was moved keeps it and a page that was
/// changed loses it.
public struct Correction: Hashable, Sendable {
  public var page: PageDigest
  /// What the page is called, for people who read the patch; it decides nothing.
  public var title: String
  /// By line; of a line first where it belongs, then what it is.
  public private(set) var statements: [CorrectionStatement] = []
  /// Lines of the patch that are no statements. They are kept, so that rewriting loses nothing.
  public var otherLines: [String] = []

  public init(page: PageDigest, title: String, statements: [CorrectionStatement] = []) {
    self.page = page
    self.title = title
    for statement in statements { add(statement) }
  }

  /// Whether its title ends with a file's path, as titles that were not written by hand do.
  public func isCalled(by path: SourcePath) -> Bool { Self.title(title, names: path) }

  /// Whether a correction's title ends with a file's path.
  public static func title(_ title: String, names path: SourcePath) -> Bool {
    let name = path.lossyText
    return title == name || title.utf8.count > name.utf8.count && title.hasSuffix(" " + name)
  }

  /// Whether it says nothing at all.
  public var isEmpty: Bool { statements.isEmpty && otherLines.isEmpty }

  /// Adds a statement; an older one that answers the same question of the line gives way.
  public mutating func add(_ statement: CorrectionStatement) {
    statements.removeAll { $0.answersSame(as: statement) }
    let place = statements.firstIndex { statement.comesBefore($0) } ?? statements.endIndex
    statements.insert(statement, at: place)
  }

  /// Adds everything that another correction of the page says; where both speak of a line, the other counts.
  public mutating func merge(_ other: Correction) {
    for statement in other.statements { add(statement) }
    for line in other.otherLines where !otherLines.contains(line) { otherLines.append(line) }
    if title.isEmpty { title = other.title }
  }
}

extension CorrectionStatement {
  fileprivate func comesBefore(_ other: Self) -> Bool {
    if line != other.line { return line < other.line }
    if case .role = other.change { return true }
    return false
  }
}

extension Correction {
  /// Nothing yet of a page, under its name; nil where the page has no digest.
  public init?(of page: Page) {
    guard let digest = page.digest else { return nil }
    let parts = [page.newspaper, page.date?.description, page.edition, page.number?.label, page.path.lossyText]
    self.init(page: digest, title: parts.compactMap { $0 }.joined(separator: " "))
  }
}
