import Testing

/// Rooms see only what lies below them, and only what the table of the house lists.
struct ImportTests {
  @Test(arguments: House.rooms)
  func everyImportIsListed(in room: House.Room) {
    let allowed = room.mayUse.union(room.mayUseSystem).union(House.everywhere)
    let files = Repository.swiftFiles.filter { $0.room == room.name }
    #expect(!files.isEmpty)
    let foreign = files.flatMap { file in
      Import.all(in: file).filter { !allowed.contains($0.module) }.map { "\(file.path) imports \($0.module)" }
    }
    #expect(foreign == [])
  }

  @Test func everySourceFileLiesInARoom() {
    let homeless = Repository.swiftFiles.filter { House.room(named: $0.room) == nil }
    #expect(homeless.map(\.path) == [])
  }

  @Test(arguments: House.rooms)
  func roomsUseOnlyLowerFloors(_ room: House.Room) {
    let level = room.mayUse.compactMap(House.room(named:)).filter { $0.floor >= room.floor }
    #expect(level.map(\.name) == [])
  }

  @Test(arguments: House.rooms.dropLast())
  func packageListsTheSame(of room: House.Room) {
    #expect(Self.roomsUsed(by: room.name) == room.mayUse)
  }

  @Test func ncursesStaysInsideTheTerminal() {
    let imports = Repository.swiftFiles.flatMap { file in
      Import.all(in: file).filter { $0.module == "CNcurses" }.map { "\(file.room): \($0.line)" }
    }
    #expect(Set(imports) == ["Terminal: internal import CNcurses"])
  }

  /// The names within `mayUse: […]` of a room in Package.swift; nil when the room is not there.
  private static func roomsUsed(by room: String) -> Set<String>? {
    let text = Repository.text(of: "Package.swift").filter { !$0.isWhitespace }
    guard let start = text.firstRange(of: "room(\"\(room)\""), case let rest = text[start.upperBound...] else {
      return nil
    }
    // A room of its own begins the next entry, so its list is not this one's.
    let entry = rest.split(separator: "room(", omittingEmptySubsequences: false).first ?? ""
    let list = entry.split(separator: "mayUse:[").dropFirst().first?.prefix { $0 != "]" } ?? ""
    return Set(list.split { "\",".contains($0) }.map(String.init))
  }
}

/// An `import` line.
struct Import {
  let line: String
  let module: String

  static func all(in file: SourceFile) -> [Import] {
    file.code.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), words.indices.contains(place + 1),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
      else { return nil }
      return Import(line: words.joined(separator: " "), module: words.dropFirst(place + 1).last.map(moduleName) ?? "")
    }
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]

  /// `import struct Glibc.stat` names the module before the dot.
  private static func moduleName(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}
