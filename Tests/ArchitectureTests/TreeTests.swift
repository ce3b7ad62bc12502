import Testing

/// The top of the tree is the front page of the project.
struct TreeTests {
  @Test func onlyTheseStandAtTheTop() {
    let allowed: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Resources", "docs", "README.md", "LICENSE",
    ]
    let others = Repository.names(in: ".").filter { !allowed.contains($0) && !$0.hasPrefix(".") }
    #expect(others == [])
  }

  @Test func everyRoomHasTests() {
    let missing = House.rooms.map { $0.name == "kanbao" ? "ProgramTests" : $0.name + "Tests" }
      .filter { !Repository.names(in: "Tests").contains($0) }
    #expect(missing == [])
  }
}
