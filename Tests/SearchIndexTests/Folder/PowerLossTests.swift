import Newspaper
import Search
import SearchIndex
import Storage
import Testing

/// Whatever a power cut leaves, the index is the one before or the one after, and can be brought up to date.
@Suite struct PowerLossTests {
  @Test func everyStateIsTheIndexBeforeOrAfter() async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let start = folder.changeCount
    try IndexTrial.update(folder, to: IndexTrial.second.with([:]))
    let allowed = [await IndexTrial.answers(of: IndexTrial.first), await IndexTrial.answers(of: IndexTrial.second)]
    #expect(allowed[0] != allowed[1])
    var seen: Set<[[Hit]]> = []
    var stateCount = 0
    for change in start...folder.changeCount {
      for state in folder.statesOfCrash(after: change) {
        stateCount += 1
        let index = try #require(try IndexTrial.opened(state), "nothing published after change \(change)")
        #expect(index.faults == [], "after change \(change)")
        let answers = await IndexTrial.answers(of: index)
        #expect(allowed.contains(answers), "a third index after change \(change)")
        seen.insert(answers)
      }
    }
    // Both were met, and the last is the new one for good.
    #expect(seen == Set(allowed))
    #expect(stateCount > 100)
    let last = try #require(folder.statesOfCrash(after: folder.changeCount).first)
    #expect(await IndexTrial.answers(of: try #require(try IndexTrial.opened(last))) == allowed[1])
  }

  /// From a part of the states, for each costs a whole run.
  @Test func everyStateCanBeBroughtUpToDate() async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let start = folder.changeCount
    try IndexTrial.update(folder, to: IndexTrial.second.with([:]))
    let expected = await IndexTrial.answers(of: IndexTrial.second)
    for change in start...folder.changeCount {
      for state in folder.statesOfCrash(after: change).sorted(by: { $0.files.count < $1.files.count }).prefix(1) {
        let before = try #require(try IndexTrial.opened(state))
        #expect(try await IndexTrial.completed(before, IndexTrial.second.with([:])) == expected)
        try IndexTrial.update(state, to: IndexTrial.second.with([:]))
        let index = try #require(try IndexTrial.opened(state))
        #expect(await IndexTrial.answers(of: index) == expected)
        let named = Set(state.files.keys.filter { $0.contains("-") })
        #expect(named.count == 3 + index.snapshot.members.count - 1 || named.count <= 6, "leftovers: \(named)")
      }
    }
  }

  /// The first index of all: nothing, or all of it.
  @Test func aFirstIndexIsThereOrNot() async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let expected = await IndexTrial.answers(of: IndexTrial.first)
    for change in 0...folder.changeCount {
      for state in folder.statesOfCrash(after: change) {
        guard let index = try IndexTrial.opened(state) else { continue }
        #expect(await IndexTrial.answers(of: index) == expected)
      }
    }
  }
}
