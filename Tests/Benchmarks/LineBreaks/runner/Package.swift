// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody builds the benchmark who does not want it.
let package = Package(
  name: "layout-benchmark",
  dependencies: [.package(name: "kanbao", path: "../../../..")],
  targets: [
    .executableTarget(
      name: "layout-benchmark", dependencies: [.product(name: "ChineseText", package: "kanbao")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
