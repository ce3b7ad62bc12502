import Storage
import TestSupport
import Testing

@testable import kanbao

/// Where the program finds what belongs to it.
struct PlaceTests {
  /// In order: what the environment says, beside an installed program, above a program where it was built.
  static let layouts: [(files: [String], environment: String?, found: String?)] = [
    (["chosen/sample-archive/a", "Resources/sample-archive/a"], "chosen", "chosen/sample-archive"),
    (["Resources/sample-archive/a"], "chosen", nil),
    (
      ["build/share/kanbao/sample-archive/a", "Resources/sample-archive/a"], nil,
      "build/bin/../share/kanbao/sample-archive"
    ),
    (["Resources/sample-archive/a"], nil, "Resources/sample-archive"),
    (["Resources/sample-archive/a", "build/Resources/sample-archive/a"], nil, "build/Resources/sample-archive"),
    (["other"], nil, nil),
  ]

  @Test(arguments: layouts)
  func sampleIsFoundWhereverTheProgramLies(files: [String], environment: String?, found: String?) throws {
    let folder = try Workspace()
    for file in files + ["build/bin/kanbao"] { try folder.write("", to: file) }
    let variables = environment.map { ["KANBAO_RESOURCES": "\(folder.path)/\($0)"] } ?? [:]
    let locator = ResourceLocator(environment: variables, programFolder: Array("\(folder.path)/build/bin".utf8))
    let path = try? locator.sampleArchive()
    #expect(path.map { String(decoding: $0, as: UTF8.self) } == found.map { "\(folder.path)/\($0)" })
  }

  @Test func lastArchiveIsRememberedByItsAbsolutePath() throws {
    let folder = try Workspace()
    try folder.write("", to: "archive/page.txt")
    let state = MemoryFileSystem()
    let last = LastArchive(in: state)
    #expect(last.path() == nil)
    try last.remember(Array("\(folder.path)/archive/../archive".utf8))
    #expect(last.path().map { String(decoding: $0, as: UTF8.self) } == "\(folder.path)/archive")
  }

  @Test func anArchiveThatWentAwayIsForgotten() {
    let state = MemoryFileSystem(files: ["last-archive": Array("/no/such/folder".utf8)])
    #expect(LastArchive(in: state).path() == nil)
  }

  @Test func whatCannotBeWrittenLeavesTheOneBefore() throws {
    let folder = try Workspace()
    try folder.write("", to: "archive/page.txt")
    let state = MemoryFileSystem(files: ["last-archive": Array(folder.path.utf8)])
    state.fail(call: 1, errno: 28, isSticky: true)
    #expect(throws: StorageError.self) { try LastArchive(in: state).remember(Array("\(folder.path)/archive".utf8)) }
    #expect(state.files["last-archive"] == Array(folder.path.utf8))
  }

  /// Looking leaves no trace, and a home that is not there is not made.
  @Test func theStateFolderIsMadeOnlyForWriting() throws {
    let home = try Workspace()
    let variables = ["HOME": home.path]
    #expect(LastArchive(forWriting: false, environment: variables) == nil)
    #expect(LastArchive(forWriting: true, environment: ["HOME": home.path + "/absent"]) == nil)
    try LastArchive(forWriting: true, environment: variables)?.remember(Array(home.path.utf8))
    #expect(LastArchive(forWriting: false, environment: variables)?.path() == Array(home.path.utf8))
  }
}
