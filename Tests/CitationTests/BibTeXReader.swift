/// Reads a `.bib` file as BibTeX 0.99d does, written without a look at the writer: entries `@type{key, name = value, …}`,
/// values in braces that balance whatever stands before them, months as bare names, numbers bare. Anything else fails.
struct BibTeXReader {
  struct Entry: Equatable {
    let type: String
    let key: String
    let fields: [String: String]
  }

  struct Failure: Error, Equatable {
    let offset: Int
    let expected: String
  }

  private let text: [Unicode.Scalar]
  private var place = 0

  static func entries(in text: String) throws -> [Entry] {
    var reader = BibTeXReader(text: Array(text.unicodeScalars))
    var entries: [Entry] = []
    reader.skipBlanks()
    while reader.place < reader.text.count {
      entries.append(try reader.entry())
      reader.skipBlanks()
    }
    return entries
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private mutating func entry() throws -> Entry {
    try take("@")
    let type = try word("a type") { $0.isASCIILetter }
    try take("{")
    // BibTeX takes nearly anything for a key; biber and every shell want no more than this.
    let key = try word("a key") { $0.isASCIILetter || ("0"..."9").contains($0) || "-.:".unicodeScalars.contains($0) }
    var fields: [String: String] = [:]
    while try takeComma() {
      let name = try word("a field's name") { $0.isASCIILetter }
      skipBlanks()
      try take("=")
      skipBlanks()
      guard fields[name] == nil else { throw Failure(offset: place, expected: "a field once") }
      fields[name] = try value()
    }
    try take("}")
    return Entry(type: type, key: key, fields: fields)
  }

  private mutating func takeComma() throws -> Bool {
    skipBlanks()
    guard peek == "," else { return false }
    place += 1
    skipBlanks()
    return true
  }

  private mutating func value() throws -> String {
    guard peek == "{" else {
      return try word("a value") { $0.isASCIILetter || ("0"..."9").contains($0) }
    }
    let start = place + 1
    var depth = 0
    while let next = peek {
      place += 1
      if next == "{" { depth += 1 }
      if next == "}" { depth -= 1 }
      if depth == 0 { return string(text[start..<place - 1]) }
    }
    throw Failure(offset: start, expected: "a closing brace")
  }

  private mutating func word(_ expected: String, _ belongs: (Unicode.Scalar) -> Bool) throws -> String {
    let start = place
    while let next = peek, belongs(next) { place += 1 }
    guard place > start else { throw Failure(offset: start, expected: expected) }
    return string(text[start..<place])
  }

  private mutating func take(_ scalar: Unicode.Scalar) throws {
    guard peek == scalar else { throw Failure(offset: place, expected: String(scalar)) }
    place += 1
  }

  private mutating func skipBlanks() {
    while let next = peek, next.properties.isWhitespace { place += 1 }
  }

  private var peek: Unicode.Scalar? { place < text.count ? text[place] : nil }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension BibTeXReader {
  /// What TeX would print of a value, where it knows every command; nil where one would stop it or mean something.
  static func printed(_ value: String) -> String? {
    let names = [
      "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\",
    ]
    var result = ""
    var rest = value.unicodeScalars[...]
    while let next = rest.popFirst() {
      switch next {
      case "{", "}": continue
      case "&", "%", "$", "#", "_", "~", "^": return nil
      case "\\":
        guard let mark = rest.first else { return nil }
        if "&%$#_".unicodeScalars.contains(mark) {
          result.unicodeScalars.append(mark)
          rest = rest.dropFirst()
        } else {
          let name = String(rest.prefix { $0.isASCIILetter })
          guard let printed = names[name], rest.dropFirst(name.count).starts(with: "{}".unicodeScalars) else {
            return nil
          }
          result += printed
          rest = rest.dropFirst(name.count + 2)
        }
      default: result.unicodeScalars.append(next)
      }
    }
    return result
  }

  /// The names of a list, parted at ` and ` outside braces as BibTeX does.
  static func names(in value: String) -> [String] {
    var names = [""]
    var depth = 0
    for word in value.split(separator: " ", omittingEmptySubsequences: false) {
      if word == "and", depth == 0 {
        names.append("")
      } else {
        names[names.count - 1] += (names[names.count - 1].isEmpty ? "" : " ") + word
      }
      depth += word.count { $0 == "{" } - word.count { $0 == "}" }
    }
    return names
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
