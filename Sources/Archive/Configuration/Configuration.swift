import CommandText
import Newspaper

/// What `archive.conf` at an archive's root says of its files. Where several lines speak of a file, the last one counts.
struct Configuration {
  static let fileName = Array("archive.conf".utf8)

  private(set) var problems: [Problem] = []
  private var statements: [Statement] = []
  /// Of the file's bytes; 0 where there is none.
  private(set) var digest: UInt64 = 0

  /// No file, nothing said.
  init() {}

  /// Reads a whole file; a line that cannot be followed is a problem, and the others hold.
  init(_ bytes: [UInt8]) {
    digest = ContentHash(bytes).value
    let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.prefix(Limits.configurationLines).enumerated() {
      do throws(ConfigurationFault) {
        if let command = CommandText(String(line)) { statements.append(try Statement(command)) }
      } catch {
        add(error, line: index + 1)
      }
    }
    if lines.count > Limits.configurationLines {
      add(.tooLong(limit: Limits.configurationLines), line: Limits.configurationLines + 1)
    }
  }

  /// A file that is there and cannot be read.
  init(unreadable cause: Problem.Cause) {
    problems = [Problem(path: SourcePath(bytes: Self.fileName), cause: cause)]
    digest = 1
  }

  /// Whether it says nothing of any file.
  var isEmpty: Bool { statements.isEmpty }

  private mutating func add(_ fault: ConfigurationFault, line: Int) {
    let path = SourcePath(bytes: Self.fileName)
    problems.append(Problem(path: path, cause: .configuration(fault), line: line))
  }

  /// Whether a file or folder is to be left alone.
  func ignores(_ path: [UInt8]) -> Bool {
    guard statements.contains(where: { $0.command == .ignore }) else { return false }
    let path = NameText(path).scalars
    return statements.contains { $0.command == .ignore && $0.match(path) != nil }
  }

  /// The encoding a file is to be read in; nil where its bytes are to tell.
  func encoding(of path: [UInt8]) -> TextEncoding? {
    last(.encoding, for: path)?.value.flatMap(TextEncoding.named)
  }

  /// Whether the page's own head is to be believed before its path.
  func prefersText(for path: [UInt8]) -> Bool { last(.prefer, for: path)?.value == "text" }

  private func last(_ command: ConfigurationCommand, for path: [UInt8]) -> Statement? {
    guard statements.contains(where: { $0.command == command }) else { return nil }
    let path = NameText(path).scalars
    return statements.last { $0.command == command && $0.match(path) != nil }
  }

  /// What is said of a file's origin.
  func origin(of path: [UInt8]) -> Origin {
    var origin = Origin()
    guard !statements.isEmpty else { return origin }
    let path = NameText(path).scalars
    for statement in statements {
      guard let fields = statement.match(path) else { continue }
      statement.tell(&origin, fields)
    }
    return origin
  }
}

extension TextEncoding {
  /// By the names in use for it, whatever their case.
  static func named(_ name: String) -> TextEncoding? { names[name.lowercased()] }

  static let names: [String: TextEncoding] = [
    "utf-8": .utf8, "utf8": .utf8, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian, "gb18030": .gb18030,
    "gbk": .gb18030, "gb2312": .gb18030, "cp936": .gb18030, "big5": .big5, "big5-hkscs": .big5, "cp950": .big5,
  ]
}
