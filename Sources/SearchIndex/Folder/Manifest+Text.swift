// A manifest as text, a statement a line, the last one a checksum of all before it.
extension Manifest {
  private static let title = "kanbao-index"

  /// The bytes of its file.
  var encoded: [UInt8] {
    var lines = ["\(Self.title) \(Self.version)", "archive \(Self.escaped(subject.archive))"]
    lines.append("reading \(subject.rules) \(subject.settings)")
    lines.append("state \(generation) \(nextNumber) \(isComplete ? "complete" : "partial")")
    lines += segments.map { segment in
      let counts = "\(segment.byteCount) \(segment.pageCount) \(segment.articleCount) \(segment.textByteCount)"
      return "segment \(segment.name) \(segment.numbers) \(counts) \(segment.deletedPages)"
    }
    lines += files.map { "files \($0.name) \($0.byteCount) \($0.entryCount)" }
    lines += [folders].compactMap { $0 }.map { "folders \($0.name) \($0.byteCount) \($0.entryCount)" }
    let text = Array(lines.map { $0 + "\n" }.joined().utf8)
    return text + Array("checksum \(Checksum.of(text))\n".utf8)
  }

  /// - Throws: ``IndexFault`` when the bytes are of another version, or not as they were written.
  init(decoding bytes: [UInt8]) throws(IndexFault) {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    guard let title = lines.first, title.first == Self.title[...], title.count == 2 else { throw .manifestDamaged }
    // Looked at before the checksum: another version may have another one.
    guard title[1] == "\(Self.version)" else { throw .manifestVersion(found: String(title[1])) }
    guard lines.popLast()?.isEmpty == true, let last = lines.popLast(), last.first == "checksum", last.count == 2,
      let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")),
      last[1] == "\(Checksum.of(Array(bytes[...end])))"
    else { throw .manifestDamaged }
    self.init(subject: IndexSubject(archive: [], rules: 0))
    for words in lines.dropFirst() where !read(words) { throw .manifestDamaged }
  }

  /// Takes in one statement; false when it is none.
  private mutating func read(_ words: [Substring]) -> Bool {
    switch (words.first, words.count) {
    case ("archive", 1...2):
      guard let path = Self.unescaped(words.count == 2 ? words[1] : "") else { return false }
      subject.archive = path
    case ("reading", 3):
      guard let rules = Int(words[1]), let settings = UInt64(words[2]) else { return false }
      (subject.rules, subject.settings) = (rules, settings)
    case ("state", 4):
      guard let generation = Int(words[1]), let next = Int(words[2]) else { return false }
      (self.generation, nextNumber, isComplete) = (generation, next, words[3] == "complete")
    case ("segment", 8):
      guard let segment = Segment(words) else { return false }
      segments.append(segment)
    case ("files", 4):
      guard let table = Table(words) else { return false }
      files.append(table)
    case ("folders", 4):
      guard let table = Table(words) else { return false }
      folders = table
    default: return false
    }
    return true
  }

  /// Printable ASCII as it is, everything else, blanks and `%` as `%` and two hexadecimal digits.
  private static func escaped(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      if (0x21...0x7E).contains(byte), byte != UInt8(ascii: "%") { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    .joined()
  }

  private static func unescaped(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.popFirst() {
      guard first == UInt8(ascii: "%") else {
        bytes.append(first)
        continue
      }
      guard let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}

extension Manifest.Segment {
  fileprivate init?(_ words: [Substring]) {
    guard let numbers = NumberSet(words[2]), let byteCount = Int(words[3]), let pages = Int(words[4]),
      let articles = Int(words[5]), let text = Int(words[6]), pages >= 0,
      let deleted = NumberSet(words[7], below: pages)
    else { return nil }
    self.init(
      name: String(words[1]), byteCount: byteCount, numbers: numbers, pageCount: pages, articleCount: articles,
      textByteCount: text, deletedPages: deleted)
  }
}

extension Manifest.Table {
  fileprivate init?(_ words: [Substring]) {
    guard let byteCount = Int(words[2]), let entryCount = Int(words[3]) else { return nil }
    self.init(name: String(words[1]), byteCount: byteCount, entryCount: entryCount)
  }
}
