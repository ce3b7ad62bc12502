import Testing

/// What a room shows to others says what it is.
struct DocumentationTests {
  @Test func publicTypesAndFunctionsAreDocumented() {
    let silent = Repository.swiftFiles.filter { $0.room != "kanbao" }.flatMap { Self.undocumented(in: $0) }
    #expect(silent == [])
  }

  private static func undocumented(in file: SourceFile) -> [String] {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    return file.code.enumerated().compactMap { index, code in
      guard let name = declaredName(in: code), !promisedElsewhere.contains(name) else { return nil }
      let above = lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
      return above.drop { $0 == " " }.hasPrefix("///") ? nil : "\(file.path):\(index + 1): \(name)"
    }
  }

  /// The name of the public function, or of the public type of its own, that a line declares.
  ///
  /// What an operator does, and what a type is within another, their names say.
  private static func declaredName(in code: String) -> String? {
    let words = code.split(separator: " ").map(String.init)
    let keywords = code.hasPrefix(" ") ? ["func"] : ["func"] + typeKeywords
    guard words.first == "public", let place = words.firstIndex(where: { keywords.contains($0) }),
      words[..<place].dropFirst().allSatisfy({ modifiers.contains($0) }), words.indices.contains(place + 1)
    else { return nil }
    let name = words[place + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.isEmpty ? nil : String(name)
  }

  private static let typeKeywords = ["struct", "class", "enum", "protocol", "actor", "typealias"]
  private static let modifiers: Set<String> = ["static", "final", "mutating", "indirect", "nonisolated", "consuming"]

  /// A conformer says nothing of what its protocol promises: the requirements of our protocols and of Swift's own.
  private static let promisedElsewhere: Set<String> = {
    let swift: Set<String> = ["hash", "next", "makeIterator"]
    return Repository.swiftFiles.reduce(into: swift) { $0.formUnion(requirements(in: $1)) }
  }()

  /// The functions that the protocols of a file ask for.
  private static func requirements(in file: SourceFile) -> [String] {
    var isInProtocol = false
    return file.code.compactMap { code in
      let words = code.split { " (<:".contains($0) }.map(String.init)
      if code.hasPrefix("}") { isInProtocol = false }
      if words.contains("protocol") { isInProtocol = true }
      guard isInProtocol, let place = words.firstIndex(of: "func"), words.indices.contains(place + 1) else {
        return nil
      }
      return words[place + 1]
    }
  }
}
