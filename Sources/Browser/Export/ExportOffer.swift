import Newspaper
import Search

/// What a screen has to take away, and what its file may be called.
struct ExportOffer {
  var content: Export.Content
  /// Without an ending.
  var name: String

  /// A name that no shell and no file system trips over.
  init(_ content: Export.Content, name: String) {
    self.content = content
    let marks = Set("/\\:*?\"<>|'`$&;()[]{}".unicodeScalars)
    let parts = name.unicodeScalars.split { $0.properties.isWhitespace || marks.contains($0) || $0.value < 0x20 }
    self.name = parts.map { String($0) }.joined(separator: "-")
  }
}

/// The line after `:export`: a file, and how it is to be written.
struct ExportArgument: Hashable {
  var path: String
  var format: ExportFormat?
  var hasByteOrderMark = false

  enum Failure: Error, Hashable {
    case noFile
    case unknownFormat(String)
    case unknownWord(String)
  }

  /// Reads `FILE [--format NAME] [--bom]`; the file's ending tells the format where none is named.
  init(words: [String]) throws(Failure) {
    var path: String?
    var name: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--bom": hasByteOrderMark = true
      case "--format": name = rest.popFirst() ?? ""
      case _ where word.hasPrefix("--format="): name = String(word.dropFirst(9))
      case _ where path == nil && !word.hasPrefix("--"): path = word
      default: throw .unknownWord(word)
      }
    }
    guard let path else { throw .noFile }
    self.path = path
    format = try Self.format(name, path)
  }

  private static func format(_ name: String?, _ path: String) throws(Failure) -> ExportFormat? {
    let file = path.split(separator: "/").last ?? ""
    let ending = file.split(separator: ".").dropFirst().last.map(String.init)
    guard let name = name ?? ending else { return nil }
    guard let format = ExportFormat(named: name) else { throw .unknownFormat(name) }
    return format
  }
}
