import Glibc
import Storage
import Testing

private let path = "data/clippings.txt"
private let old = Array("旧的剪报\n".utf8)
private let new = Array("新的剪报，比旧的长得多\n".utf8)

/// A file that is replaced, or written for the first time; with the previous kept, or not.
enum Scenario: CaseIterable {
  case replaced, replacedAndKept, first, firstAndKept

  var keepsPrevious: Bool { self == .replacedAndKept || self == .firstAndKept }
  var before: [UInt8]? { self == .first || self == .firstAndKept ? nil : old }

  func makeFileSystem() -> MemoryFileSystem {
    MemoryFileSystem(files: ["data/other": [1]].merging(before.map { [path: $0] } ?? [:]) { $1 })
  }

  func replace(in fileSystem: MemoryFileSystem) throws(StorageError) {
    try fileSystem.replace(path, with: new, keepsPrevious: keepsPrevious)
  }
}

@Test(arguments: Scenario.allCases)
func replaceLeavesOldOrNewWheneverThePowerGoes(_ scenario: Scenario) throws {
  let fileSystem = scenario.makeFileSystem()
  try scenario.replace(in: fileSystem)
  let found = (0...fileSystem.changeCount).map { count in
    Set(fileSystem.statesOfCrash(after: count).map { $0.files[path] })
  }
  #expect(found.allSatisfy { $0.isSubset(of: [scenario.before, new]) })
  #expect(found.first == [scenario.before])
  #expect(found.last == [new])
}

@Test func keptPreviousSurvivesWheneverThePowerGoes() throws {
  let fileSystem = MemoryFileSystem(files: [path: old, path + "~": [7]])
  try Scenario.replacedAndKept.replace(in: fileSystem)
  for count in 0...fileSystem.changeCount {
    let kept = Set(fileSystem.statesOfCrash(after: count).map { $0.files[path + "~"] })
    #expect(kept.isSubset(of: [[7], old]))
  }
  #expect(fileSystem.files[path + "~"] == old)
}

@Test(arguments: Scenario.allCases, [EIO, ENOSPC, EACCES, EINTR])
func everyFailingCallIsReportedAndLeavesOldOrNew(_ scenario: Scenario, _ code: Int32) throws {
  let calls = scenario.makeFileSystem()
  try scenario.replace(in: calls)
  var outcomes: [Outcome] = []
  for number in 1...calls.callCount {
    for isSticky in [false, true] {
      outcomes.append(outcome(of: scenario, failing: number, code, isSticky: isSticky))
    }
  }
  #expect(outcomes.allSatisfy { $0.isReported })
  #expect(outcomes.allSatisfy { $0.found.isSubset(of: [scenario.before, new]) })
}

private struct Outcome {
  var isReported: Bool
  /// What programs see, and what a power cut right after may leave.
  var found: Set<[UInt8]?>
}

private func outcome(of scenario: Scenario, failing number: Int, _ code: Int32, isSticky: Bool) -> Outcome {
  let fileSystem = scenario.makeFileSystem()
  fileSystem.fail(call: number, errno: code, isSticky: isSticky)
  let isReported = (try? scenario.replace(in: fileSystem)) == nil
  let crashes = fileSystem.statesOfCrash(after: fileSystem.changeCount)
  return Outcome(isReported: isReported, found: Set((crashes + [fileSystem]).map { $0.files[path] }))
}

/// The model must see what is wrong, or the tests above say nothing.
@Test(arguments: [
  (syncsFile: false, syncsFolder: true, torn: true, lost: false),
  (syncsFile: true, syncsFolder: false, torn: false, lost: true),
])
func crashStatesShowAMissingSync(syncsFile: Bool, syncsFolder: Bool, torn: Bool, lost: Bool) throws {
  let fileSystem = Scenario.replaced.makeFileSystem()
  let file = try fileSystem.create("data/t")
  try file.write(new)
  if syncsFile { try file.sync() }
  try file.close()
  try fileSystem.rename("data/t", to: path)
  if syncsFolder { try fileSystem.syncFolder("data") }
  let found = Set(fileSystem.statesOfCrash(after: fileSystem.changeCount).map { $0.files[path] ?? [] })
  #expect(found.isSubset(of: [old, new]) == !torn)
  #expect(found.contains(old) == lost)
}

@Test func aLeftoverOfAnEarlierCrashIsNoObstacle() throws {
  let fileSystem = MemoryFileSystem(files: [path + ".tmp": [1, 2, 3]])
  try fileSystem.replace(path, with: new)
  #expect(fileSystem.files == [path: new])
}
