import Glibc

/// Compares a text with the file kept of it; with KANBAO_UPDATE=1 in the environment it writes the file instead.
///
/// - Parameters:
///   - text: What the program made now.
///   - name: The file's name without its ending.
///   - testFile: The test's own file; the kept files lie in the folder `Golden` beside it.
/// - Returns: Nil when they are equal, else the first line that differs, both ways.
public func goldenDifference(_ text: String, named name: String, beside testFile: String = #filePath) -> String? {
  let folder = testFile.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Golden"
  let path = "\(folder)/\(name).txt"
  if isUpdating {
    mkdir(folder, 0o755)
    return writeFile(path, text + "\n") ? nil : "cannot write \(path)"
  }
  guard let kept = readFile(path) else { return "no \(path); run the tests once with KANBAO_UPDATE=1 and read it" }
  if kept == text + "\n" { return nil }
  let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
  let index = zip(keptLines, lines).enumerated().first { $1.0 != $1.1 }?.offset ?? min(keptLines.count, lines.count)
  let was = keptLines.indices.contains(index) ? keptLines[index] : "(nothing)"
  let now = lines.indices.contains(index) ? lines[index] : "(nothing)"
  return "\(name), line \(index + 1)\nkept: \(was)\nnow:  \(now)"
}

/// Whether this run is to write what it would otherwise compare with.
public var isUpdating: Bool { getenv("KANBAO_UPDATE") != nil }

/// A file's bytes as text; nil when it cannot be read.
public func readFile(_ path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &block, block.count)
    if count <= 0 { break }
    bytes += block[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Writes a whole file; false when it cannot.
public func writeFile(_ path: String, _ text: String) -> Bool {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  let bytes = Array(text.utf8)
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count <= 0 { return false }
    written += count
  }
  return true
}
