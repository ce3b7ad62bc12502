import Testing

/// Everything the program says is there in both languages. The tables of words are read as text, so that a phrase that is
/// added without its translation fails here, whatever it is made of.
struct TranslationTests {
  private static let tables = Repository.swiftFiles.filter { file in
    let name = file.path.split(separator: "/").last ?? ""
    return file.path.hasPrefix("Sources/Browser/") && (name.hasSuffix("Words.swift") || name == "CommandTable.swift")
      || file.path.hasPrefix("Sources/kanbao/Words/")
      || file.path.hasPrefix("Sources/kanbao/") && name.hasSuffix("Words.swift")
  }

  @Test func thereAreTables() {
    #expect(Self.tables.count > 15)
    #expect(Self.tables.flatMap { PhrasePair.all(in: $0) }.count > 400)
  }

  @Test(arguments: tables.map(\.path))
  func everyPhraseIsInBothLanguages(path: String) throws {
    let file = try #require(Self.tables.first { $0.path == path })
    let wrong = PhrasePair.all(in: file).filter { !$0.isTranslated }
    #expect(wrong.map(\.description) == [])
  }

  /// Chinese words stand in tables of words and of the language itself, and nowhere in the code of screens.
  @Test func noScreenSpeaksForItself() {
    let tables = Set(Self.tables.map(\.path))
    let files = Repository.swiftFiles.filter {
      $0.path.hasPrefix("Sources/Browser/Views/") && !tables.contains($0.path)
    }
    let spoken = files.flatMap { file in
      Literal.all(in: file.text).filter { $0.words.unicodeScalars.contains { $0.properties.isIdeographic } }
        .map { "\(file.path): \($0.words)" }
    }
    #expect(spoken == [])
  }
}

/// A phrase in both languages as a table has it: two literals with nothing but a comma between them, within brackets.
struct PhrasePair: CustomStringConvertible {
  let path: String
  let chinese: String
  let english: String

  var description: String { "\(path): “\(chinese)” – “\(english)”" }

  /// Words of three letters and more are words of a language; shorter ones are units and names of keys.
  var isTranslated: Bool {
    if chinese.isEmpty && english.isEmpty { return true }
    // A clause that only one language needs, as a plural's s, is no phrase.
    if chinese.isEmpty || english.isEmpty { return chinese.count + english.count <= 2 }
    let says = { (text: String) in text.split { !$0.isLetter || !$0.isASCII }.contains { $0.count > 2 } }
    let hasHan = chinese.unicodeScalars.contains { $0.properties.isIdeographic }
    // A file is called the same in both.
    let isFileName = !english.contains(" ") && english.contains(".") && !english.hasSuffix(".")
    if chinese == english { return !says(english) || isFileName }
    return hasHan || !says(english)
  }

  static func all(in file: SourceFile) -> [PhrasePair] {
    let literals = Literal.all(in: file.text)
    let scalars = Array(file.text.unicodeScalars)
    return zip(literals, literals.dropFirst()).compactMap { first, second in
      let between = scalars[first.range.upperBound..<second.range.lowerBound].filter { !$0.properties.isWhitespace }
      guard between == [","] else { return nil }
      let hasHan = first.words.unicodeScalars.contains { $0.properties.isIdeographic }
      let secondHasHan = second.words.unicodeScalars.contains { $0.properties.isIdeographic }
      let opener = scalars[..<first.range.lowerBound].last { !$0.properties.isWhitespace }
      // In a row of the command table the pair follows the keys; elsewhere it opens a bracket.
      guard opener == "(" || hasHan && !secondHasHan else { return nil }
      return PhrasePair(path: file.path, chinese: first.words, english: second.words)
    }
  }
}

/// A string literal of a source file.
struct Literal {
  /// Without its marks; what is interpolated is left out.
  let words: String
  /// In scalars of the file, its marks included.
  let range: Range<Int>

  /// Those of one line, in order; comments are passed over.
  static func all(in text: String) -> [Literal] {
    let scalars = Array(text.unicodeScalars)
    var literals: [Literal] = []
    var place = 0
    while place < scalars.count {
      if scalars[place...].starts(with: "//".unicodeScalars) {
        while place < scalars.count, scalars[place] != "\n" { place += 1 }
      } else if scalars[place] == "\"" {
        literals.append(Literal(in: scalars, from: &place))
      } else {
        place += 1
      }
    }
    return literals
  }

  private init(in scalars: [Unicode.Scalar], from place: inout Int) {
    let start = place
    var view = String.UnicodeScalarView()
    place += 1
    while place < scalars.count, scalars[place] != "\"" {
      if scalars[place] == "\\", place + 1 < scalars.count, scalars[place + 1] == "(" {
        place += 2
        Self.passInterpolation(in: scalars, &place)
      } else if scalars[place] == "\\" {
        place += 2
      } else {
        view.append(scalars[place])
        place += 1
      }
    }
    place += 1
    words = String(view)
    range = start..<min(place, scalars.count)
  }

  /// To after the bracket that closes it; literals within are passed over with their own interpolations.
  private static func passInterpolation(in scalars: [Unicode.Scalar], _ place: inout Int) {
    var depth = 1
    while place < scalars.count, depth > 0 {
      switch scalars[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        _ = Literal(in: scalars, from: &place)
        continue
      default: break
      }
      place += 1
    }
  }
}
