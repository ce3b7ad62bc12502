/// The house as docs/architecture.md draws it: the rooms, their floors, and what each may import.
enum House {
  struct Room: CustomStringConvertible {
    let name: String
    let floor: Int
    let mayUse: Set<String>
    /// Libraries of the system: only a room that owns a door to it has one.
    let mayUseSystem: Set<String>

    var description: String { name }
  }

  /// Floors: 0 values, 1 contracts, 2 parts, 3 roof.
  static let rooms: [Room] = [
    room("Newspaper", floor: 0),
    room("ChineseText", floor: 0),
    room("CommandText", floor: 0),
    room("Citation", floor: 1, ["Newspaper"]),
    room("Search", floor: 1, ["Newspaper", "ChineseText"]),
    room("Storage", floor: 1, ["CMapping"], system: ["Glibc"]),
    room("Terminal", floor: 1, ["ChineseText", "CNcurses"], system: ["Glibc"]),
    room("Archive", floor: 2, ["Newspaper", "ChineseText", "CommandText", "Search"], system: ["Glibc"]),
    room("SearchIndex", floor: 2, ["Newspaper", "ChineseText", "Search", "Storage"]),
    room("Browser", floor: 2, ["Newspaper", "ChineseText", "CommandText", "Citation", "Search", "Terminal"]),
    room("Notebook", floor: 2, ["Newspaper", "Search", "Storage"]),
    room(
      "kanbao", floor: 3,
      [
        "Newspaper", "ChineseText", "CommandText", "Citation", "Search", "Storage", "Terminal", "Archive",
        "SearchIndex", "Notebook",
        "Browser", "ArgumentParser",
      ],
      system: ["Glibc", "Dispatch"]),
  ]

  /// Part of the standard library though imported by name; every room may have it.
  static let everywhere: Set<String> = ["Synchronization"]

  static func room(named name: String) -> Room? { rooms.first { $0.name == name } }

  private static func room(
    _ name: String, floor: Int, _ others: Set<String> = [], system: Set<String> = []
  ) -> Room {
    Room(name: name, floor: floor, mayUse: others, mayUseSystem: system)
  }
}
