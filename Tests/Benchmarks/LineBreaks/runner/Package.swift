// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody builds the benchmark who does not want it.
let package = Package(
  name: "layout-benchmark",
  dependencies: [.package(name: "kanbao", path: "../../../..")],
  targets: [program("layout-benchmark"), program("line-breaks")]
)

func program(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "ChineseText", package: "kanbao")],
    swiftSettings: [
      .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ])
}
