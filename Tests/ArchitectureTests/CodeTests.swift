import Testing

/// What no file may do, whatever its room.
struct CodeTests {
  /// A `!` after a name, a call or a subscript: force unwrap, `try!`, `as!`, implicitly unwrapped types.
  @Test func nothingIsForced() {
    #expect(Repository.swiftFiles.flatMap { $0.places(where: Self.forces) } == [])
  }

  /// The program stops by itself only where a rule of our own is broken, and `precondition` says which.
  @Test(arguments: ["fatalError(", "preconditionFailure(", "assertionFailure(", "exit("])
  func nothingStopsTheProgram(by call: String) {
    let places = Repository.swiftFiles.filter { !Self.mayEndTheProgram.contains($0.path) }
      .flatMap { $0.places { Self.calls(call, in: $0) } }
    #expect(places == [])
  }

  /// The entry point gives the exit status to the system.
  private static let mayEndTheProgram = ["Sources/kanbao/Program.swift"]

  /// Only the filter makes a cell, so nothing reaches the glass unfiltered.
  @Test func onlyTheFilterMakesCells() {
    let makers = Repository.swiftFiles.filter { file in file.code.contains { Self.calls("Cell(", in: $0) } }
    #expect(makers.allSatisfy { $0.path == "Sources/Terminal/Surface/Cell.swift" }, "\(makers)")
  }

  /// A file should answer one question; only tables are as long as their subject.
  @Test func filesAreShort() {
    let long = Repository.swiftFiles.filter { $0.code.count > 450 && !Self.tables.contains($0.path) }
    #expect(long.map { "\($0.path): \($0.code.count) lines" } == [])
  }

  /// Files that hold nothing but a table.
  private static let tables: Set<String> = ["Sources/ChineseText/Pinyin/PinyinRows.swift"]

  private static func forces(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.dropFirst().contains { index in
      guard scalars[index] == "!", scalars[index - 1].isPartOfValue else { return false }
      return index + 1 == scalars.count || scalars[index + 1] != "="
    }
  }

  /// Whether a line calls a function of that very name, no member and no longer name.
  private static func calls(_ call: String, in line: String) -> Bool {
    line.split(separator: call, omittingEmptySubsequences: false).dropLast().contains { before in
      guard let last = before.unicodeScalars.last else { return true }
      return !last.isPartOfValue && last != "."
    }
  }
}

extension Unicode.Scalar {
  /// Whether a value can end with it: a letter, a digit, `_` or a closing bracket.
  fileprivate var isPartOfValue: Bool {
    properties.isAlphabetic || ("0"..."9").contains(self) || self == "_" || self == ")" || self == "]"
  }
}
