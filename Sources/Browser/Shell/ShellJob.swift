public import Newspaper

/// A command to be run by the shell while the screen stands aside.
public struct ShellJob: Sendable {
  /// How a person meets the command: `!` and `|` show what it says and wait, the editor is there for itself.
  public enum Manner: Hashable, Sendable { case shows, takesOver }

  /// As typed, with `%f` and the others still in it; see ``expanded(root:)``.
  public var template: String
  public var facts: ShellFacts
  /// What the command reads on its standard input; nil for the terminal.
  public var input: String?
  public var manner: Manner

  init(_ template: String, _ facts: ShellFacts, input: String? = nil, manner: Manner = .shows) {
    self.template = template
    self.facts = facts
    self.input = input
    self.manner = manner
  }
}

/// What a command can be told of where one stands.
public struct ShellFacts: Hashable, Sendable {
  public var file: SourcePath?
  public var line: Int?
  public var id: String?
  public var headline: String?
  public var newspaper: String?
  public var date: String?
  public var pageNumber: String?
  public var section: String?
  public var query: String?

  /// Nothing known.
  public init() {}
}

extension ShellJob {
  /// The command for the shell: each `%` letter becomes what it stands for as one quoted word, so that no headline and no
  /// file name can be a command. What is unknown is an empty word; `%%` is a per cent sign, and an unknown letter stays.
  ///
  /// - Parameter root: The folder that files are told from.
  /// - Returns: The bytes of the command, for a path need not be text.
  public func expanded(root: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = template.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%", let letter = rest.first else {
        bytes += Array(String(scalar).utf8)
        continue
      }
      rest = rest.dropFirst()
      if letter == "%" {
        bytes.append(UInt8(ascii: "%"))
      } else if let value = value(of: letter, root: root) {
        bytes += Self.quoted(value)
      } else {
        bytes += Array(("%" + String(letter)).utf8)
      }
    }
    return bytes
  }

  /// The letters, and what each stands for.
  static let letters = "%f %l %i %h %n %d %p %s %q"

  private func value(of letter: Unicode.Scalar, root: [UInt8]) -> [UInt8]? {
    func text(_ text: String?) -> [UInt8] { Array((text ?? "").utf8) }
    switch letter {
    case "f": return facts.file.map { root + [UInt8(ascii: "/")] + $0.bytes } ?? []
    case "l": return text(facts.line.map(String.init) ?? "1")
    case "i": return text(facts.id)
    case "h": return text(facts.headline)
    case "n": return text(facts.newspaper)
    case "d": return text(facts.date)
    case "p": return text(facts.pageNumber)
    case "s": return text(facts.section)
    case "q": return text(facts.query)
    default: return nil
    }
  }

  /// In single quotation marks nothing means anything to a POSIX shell but the mark itself (XCU 2.2.2). A zero byte cannot
  /// stand in an argument, nor a line end in a name that is to be one word on the screen.
  private static func quoted(_ value: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: "'")
    let inside = value.flatMap { byte in
      byte == mark ? Array("'\\''".utf8) : byte == 0 ? [] : [byte]
    }
    return [mark] + inside + [mark]
  }
}
