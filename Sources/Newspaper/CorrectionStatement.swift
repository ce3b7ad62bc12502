/// One thing that a person says of one line of a page.
public struct CorrectionStatement: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// An article begins here.
    case startsArticle
    /// No article begins here: the line goes on with what stands above it.
    case continues
    case role(LineRole)
    /// The line is moved to the article that another line stands in, counted as `line` is.
    case belongs(to: Int)
  }

  /// Counted from the page's first line, which is 1, so that it stays right when the page is one of several in a file.
  public var line: Int
  public var change: Change
  /// How the line begins, usually as `beginning(of:)` tells it. The statement holds for no other text.
  public var beginning: String

  public init(line: Int, change: Change, beginning: String) {
    self.line = line
    self.change = change
    self.beginning = beginning
  }

  /// The first twelve characters of a line that can be seen: no blanks, no controls, nothing that shows nothing.
  public static func beginning(of line: String) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: line.unicodeScalars.lazy.filter(\.isVisible).prefix(12))
    return String(text)
  }

  /// Whether a line begins as the statement says; one that says nothing of it holds for any line.
  public func holds(for line: String) -> Bool {
    line.unicodeScalars.lazy.filter(\.isVisible).starts(with: beginning.unicodeScalars)
  }

  /// Whether two statements answer the same question of the same line, so that only one of them can hold.
  func answersSame(as other: Self) -> Bool { line == other.line && change.question == other.change.question }
}

extension CorrectionStatement.Change {
  /// Where the line belongs, which a boundary and a move both tell; or what it is.
  fileprivate var question: Int {
    switch self {
    case .startsArticle, .continues, .belongs: 0
    case .role: 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it leaves a mark on paper.
  var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate: false
    default: true
    }
  }
}
