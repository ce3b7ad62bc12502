import Glibc
import Newspaper
import Storage
import Testing

@testable import kanbao

/// What people say of pages is kept, whole or not at all.
@Suite struct CorrectionFolderTests {
  private static let page = PageDigest("3f9a0c1e22b4d871")
  private static let name = "3f9a0c1e22b4d871.txt"

  private static func correction(_ changes: CorrectionStatement.Change...) throws -> Correction {
    let statements = changes.enumerated().map { CorrectionStatement(line: $0 + 1, change: $1, beginning: "甲") }
    return Correction(page: try #require(page), title: "晨报", statements: statements)
  }

  private static func folder(_ files: MemoryFileSystem) -> CorrectionFolder {
    CorrectionFolder { (_) throws(StorageError) in files }
  }

  private static func text(_ correction: Correction) -> [UInt8] {
    Array(CorrectionPatch([correction]).description.utf8)
  }

  @Test func whatIsSavedIsFoundAgain() throws {
    let files = MemoryFileSystem()
    let first = try Self.correction(.startsArticle)
    #expect(try Self.folder(files).save(first) == .kept)
    #expect(try Self.folder(files).correction(of: first.page) == first)
    #expect(files.files[Self.name] == Self.text(first))
  }

  /// It is said, not passed over: someone mended that page, and it is read as if nobody had.
  @Test func aFileThatCannotBeReadIsAFault() throws {
    let files = MemoryFileSystem()
    let first = try Self.correction(.startsArticle)
    _ = try Self.folder(files).save(first)
    files.fail(call: files.callCount + 2, errno: EIO, isSticky: true)
    #expect(throws: CorrectionFault.unreadable(file: Self.name)) { try Self.folder(files).correction(of: first.page) }
  }

  @Test func theTextBeforeStaysBesideAndAnEmptyCorrectionLeavesNoFile() throws {
    let files = MemoryFileSystem()
    let folder = Self.folder(files)
    let (first, second) = (try Self.correction(.startsArticle), try Self.correction(.continues, .role(.deck)))
    for correction in [first, second, try Self.correction()] { _ = try folder.save(correction) }
    #expect(files.files[Self.name] == nil)
    #expect(files.files[Self.name + "~"] == Self.text(second))
    #expect(try folder.correction(of: first.page) == nil)
  }

  @Test func anotherProgramsCorrectionIsNotOverwritten() throws {
    let files = MemoryFileSystem()
    let (mine, others) = (Self.folder(files), Self.folder(files))
    let (first, second) = (try Self.correction(.startsArticle), try Self.correction(.continues))
    #expect(try mine.correction(of: first.page) == nil)
    _ = try others.save(second)
    #expect(try mine.save(first) == .changedElsewhere)
    #expect(try mine.correction(of: first.page) == second)
    #expect(try mine.save(first) == .kept)
  }

  @Test func whatIsNotUnderstoodOutlastsSaving() throws {
    let text = "# 校对：何文\n\npage 3f9a0c1e22b4d871 晨报\n9 hovers | 乙\n\npage 00000000000000ff\n1 continues | 丙\n"
    let files = MemoryFileSystem(files: [Self.name: Array(text.utf8)])
    let folder = Self.folder(files)
    let page = try #require(Self.page)
    var correction = try #require(try folder.correction(of: page))
    correction.add(CorrectionStatement(line: 1, change: .startsArticle, beginning: "甲"))
    _ = try folder.save(correction)
    let kept = String(decoding: files.files[Self.name] ?? [], as: UTF8.self)
    #expect(kept == text.replacing("晨报\n", with: "晨报\n1 starts article | 甲\n"))
  }

  /// Whichever call fails, the file holds the old text or the new one, and the folder says what the file says.
  @Test(arguments: 1...16)
  func aFaultLeavesTheOldTextOrTheNew(call: Int) throws {
    let (old, new) = (try Self.correction(.startsArticle), try Self.correction(.continues, .role(.deck)))
    let files = MemoryFileSystem(files: [Self.name: Self.text(old)])
    let folder = Self.folder(files)
    files.fail(call: call, errno: ENOSPC)
    let outcome = try? folder.save(new)
    let kept = files.files[Self.name]
    #expect(kept == Self.text(outcome == .kept ? new : old) || kept == Self.text(new))
    #expect(try folder.correction(of: old.page).map(Self.text) == kept)
    #expect(try folder.save(new) == .kept)
  }

  @Test func aPowerCutLeavesTheOldTextOrTheNew() throws {
    let (old, new) = (try Self.correction(.startsArticle), try Self.correction(.continues))
    let files = MemoryFileSystem(files: [Self.name: Self.text(old)])
    _ = try Self.folder(files).save(new)
    for count in 0...files.changeCount {
      let left = files.statesOfCrash(after: count).map { $0.files[Self.name] }
      if !left.allSatisfy({ $0 == Self.text(old) || $0 == Self.text(new) }) { Issue.record("after \(count) changes") }
    }
  }

  @Test func whereThereIsNoPlaceForDataPagesAreReadAllTheSame() throws {
    let folder = CorrectionFolder(environment: [:])
    let correction = try Self.correction(.continues)
    #expect(try folder.correction(of: correction.page) == nil)
    #expect(throws: StorageError.missing(path: "HOME")) { try folder.save(correction) }
  }
}
