// swift-tools-version: 6.2
import PackageDescription

// One line a room: what it may import stands beside its name, and ArchitectureTests holds the same table against the
// imports in the sources. See docs/architecture.md.
let package = Package(
  name: "kanbao",
  products: [
    .executable(name: "kanbao", targets: ["kanbao"]),
    // For Tests/Benchmarks/LineBreaks and Index, packages of their own.
    .library(name: "ChineseText", targets: ["ChineseText"]),
    .library(name: "SearchIndex", targets: ["Newspaper", "Search", "Storage", "SearchIndex"]),
  ],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
  targets: [
    // Values
    room("Newspaper"),
    room(
      "ChineseText", exclude: ["README.md", "generate", "licences"].map { "Resources/" + $0 },
      resources: [.embedInCode("Resources/tables")]),
    room("CommandText"),
    .target(name: "CNcurses"),
    .target(name: "CMapping"),
    // Contracts
    room("Citation", mayUse: ["Newspaper"]),
    room("Search", mayUse: ["Newspaper", "ChineseText"]),
    room("Storage", mayUse: ["CMapping"]),
    room("Terminal", mayUse: ["ChineseText", "CNcurses"]),
    // Parts: none sees another
    room(
      "Archive", mayUse: ["Newspaper", "ChineseText", "CommandText", "Search"],
      resources: [.embedInCode("Resources/role-weights.txt"), .embedInCode("Resources/printed-weights.txt")]),
    room("SearchIndex", mayUse: ["Newspaper", "ChineseText", "Search", "Storage"]),
    room("Browser", mayUse: ["Newspaper", "ChineseText", "CommandText", "Citation", "Search", "Terminal"]),
    room("Notebook", mayUse: ["Newspaper", "Search", "Storage"]),
    // Roof
    .executableTarget(
      name: "kanbao",
      dependencies: [
        "Newspaper", "ChineseText", "CommandText", "Citation", "Search", "Storage", "Terminal", "Archive",
        "SearchIndex", "Notebook",
        "Browser",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict()),
    // Tests mirror the rooms
    tests("Newspaper"), tests("ChineseText", exclude: ["Cells/GraphemeBreakTest.txt"]), tests("CommandText"),
    tests("Citation", exclude: ["Golden"]), tests("Search"), tests("Storage"), tests("Terminal"),
    tests("Archive"), tests("SearchIndex", alsoUse: ["Archive"]),
    tests("Browser", alsoUse: ["Archive", "SearchIndex", "Notebook"], exclude: ["Golden"]),
    tests("Notebook", alsoUse: ["Archive", "SearchIndex"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict()),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "kanbao", "Newspaper", "ChineseText", "Citation", "Search", "Storage", "Terminal", "Archive", "Notebook",
        "Browser",
        "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Golden"], swiftSettings: strict()),
    .target(name: "TestSupport", dependencies: ["Newspaper"], path: "Tests/TestSupport", swiftSettings: strict()),
  ]
)

func strict() -> [SwiftSetting] {
  [
    .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

func room(_ name: String, mayUse rooms: [String] = [], exclude: [String] = [], resources: [Resource] = []) -> Target {
  .target(
    name: name, dependencies: rooms.map { .target(name: $0) }, exclude: exclude,
    resources: resources.isEmpty ? nil : resources, swiftSettings: strict())
}

func tests(_ room: String, alsoUse others: [String] = [], exclude: [String] = []) -> Target {
  let names = [room, "Newspaper", "ChineseText", "Search", "Storage", "Terminal", "TestSupport"] + others
  return .testTarget(
    name: room + "Tests", dependencies: Set(names).sorted().map { .target(name: $0) }, exclude: exclude,
    swiftSettings: strict())
}
