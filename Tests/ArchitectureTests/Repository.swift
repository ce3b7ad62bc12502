import Glibc
import TestSupport

/// The project's own files, read for the tests of this room.
enum Repository {
  /// The folder that holds Package.swift.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return parts.map { "/" + $0 }.joined()
  }()

  static let swiftFiles: [SourceFile] = paths(below: "Sources").filter { $0.hasSuffix(".swift") }.map(SourceFile.init)

  static func text(of path: String) -> String { readFile("\(root)/\(path)") ?? "" }

  /// Names directly in a folder, sorted, without `.` and `..`.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Files below a folder; links are not followed.
  private static func paths(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat("\(root)/\(path)", &status) == 0 else { return [] }
      return status.st_mode & S_IFMT == S_IFDIR ? paths(below: path) : [path]
    }
  }
}

/// A source file of a room.
struct SourceFile: CustomStringConvertible {
  let path: String
  let text: String
  /// Its lines with comments and the contents of strings left out, so that words in them are no code.
  let code: [String]

  init(path: String) {
    self.path = path
    self.text = Repository.text(of: path)
    self.code = CodeReader.code(of: text)
  }

  var description: String { path }

  /// The room it belongs to: the folder below Sources.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// `path:line` of every line of code that a rule forbids.
  func places(where isForbidden: (String) -> Bool) -> [String] {
    code.enumerated().filter { isForbidden($1) }.map { "\(path):\($0 + 1): \($1)" }
  }
}
