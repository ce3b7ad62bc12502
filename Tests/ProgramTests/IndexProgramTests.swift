import Glibc
import TestSupport
import Testing

/// `kanbao index`, and that every answer is that of the archive, whatever became of its index.
struct IndexProgramTests {
  private static let questions = [
    "search ARCHIVE 渡船 --json", "search ARCHIVE 便利店 --json", "search ARCHIVE 的 --json --sort date",
    "list ARCHIVE articles --json", "list ARCHIVE articles 渡船", "list ARCHIVE newspapers 渡船", "figures ARCHIVE --json",
    "search ARCHIVE bld --json", "search ARCHIVE 12 --by year",
    "list ARCHIVE pages --json", "list ARCHIVE pages 渡船", "list ARCHIVE issues --json",
    "list ARCHIVE newspapers --json",
    "show ARCHIVE 晨报/2022-01-20/3", "show ARCHIVE 晨报/2022-01-20/3 --json", "show ARCHIVE 晨报/2022-01-20/4/1 --json",
    "show ARCHIVE 晨报/2022-01-21/1/1 --markdown", "show ARCHIVE 晨报/2022-01-21/1/1 --raw",
    "show ARCHIVE 晨报/2022-01-22/1/1 --json", "show ARCHIVE 晨报/2022-01-22/2 --json", "show ARCHIVE 晨报/2022-01-2",
  ]

  /// The answers with an index, each beside the one without.
  private func expectSameAnswers(
    _ archive: SmallArchive, index: String, _ place: String, questions: Int = questions.count
  ) throws {
    for question in Self.questions.prefix(questions) {
      let arguments = archive.folder.arguments(question)
      let indexed = try ProgramRun(arguments + ["--index", index])
      let scanned = try ProgramRun(arguments + ["--index", index + "/absent"])
      #expect(indexed.output == scanned.output, "\(place): \(question)")
      #expect(indexed.status == scanned.status, "\(place): \(question)")
    }
  }

  private func update(_ archive: SmallArchive, index: String) throws -> ProgramRun {
    try ProgramRun(["index", archive.path, "--index", index, "--json"])
  }

  @Test func answersAreThoseOfTheArchive() throws {
    let archive = try SmallArchive()
    let place = try Workspace()
    let run = try update(archive, index: place.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"readFiles\": 3,") && run.output.contains("\"complete\": true"))
    try expectSameAnswers(archive, index: place.path, "fresh")
    // A file changed where it lies, one added, one moved; then the index brought up to date.
    try archive.folder.write("河湾里的渡船\n\n渡船不再往返,便利店开了5家。\n", to: "晨报/2022-01-21/01.txt")
    try expectSameAnswers(archive, index: place.path, "changed")
    try archive.folder.write("新开的渡口\n\n渡船每天往返30次。\n", to: "晨报/2022-01-22/01.txt")
    rename("\(archive.path)/晨报/2022-01-20/04.txt", "\(archive.path)/晨报/2022-01-22/02.txt")
    try expectSameAnswers(archive, index: place.path, "added and moved")
    #expect(try update(archive, index: place.path).status == 0)
    try expectSameAnswers(archive, index: place.path, "up to date")
    unlink("\(archive.path)/晨报/2022-01-20/03.txt")
    try expectSameAnswers(archive, index: place.path, "removed")
  }

  @Test func anythingDamagedIsNamedAndAnsweredRightly() throws {
    let archive = try SmallArchive()
    let place = try Workspace()
    _ = try update(archive, index: place.path)
    for kind in ["manifest", "segment-", "files-", "folders-"] {
      let name = try #require(try files(in: place.path).first { $0.hasPrefix(kind) })
      let path = "\(place.path)/\(name)"
      truncate(path, 30)
      try expectSameAnswers(archive, index: place.path, "\(name) cut", questions: 2)
      let run = try update(archive, index: place.path)
      #expect(run.status == 0)
      #expect(run.errors.split(separator: "\n").count == 1, "\(name): \(run.errors)")
      try expectSameAnswers(archive, index: place.path, "\(name) made anew", questions: 2)
    }
  }

  @Test func checkTellsWhetherTheIndexIsSound() throws {
    let archive = try SmallArchive()
    let place = try Workspace()
    let check = ["check", archive.path, "--index", place.path, "--lang", "zh"]
    #expect(try !ProgramRun(check).output.contains("\n索引\n"))
    _ = try update(archive, index: place.path)
    let sound = try ProgramRun(check)
    #expect(sound.output.contains("校验无误") && sound.output.contains("与原文一致"), "\(sound.output)")
    let segment = try #require(try files(in: place.path).first { $0.hasPrefix("segment-") })
    let file = open("\(place.path)/\(segment)", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    var byte: UInt8 = 0
    #expect(pread(file, &byte, 1, 3000) == 1)
    byte ^= 4
    #expect(pwrite(file, &byte, 1, 3000) == 1)
    let damaged = try ProgramRun(check)
    #expect(damaged.output.contains("\(segment) 已损坏"), "\(damaged.output)")
    #expect(damaged.status == 0)
  }

  @Test func aSecondProgramSaysWhoIsAtWork() throws {
    let archive = try SmallArchive()
    let place = try Workspace()
    _ = try update(archive, index: place.path)
    let lock = open("\(place.path)/lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let run = try update(archive, index: place.path)
    #expect(run.status == 3)
    #expect(run.errors.split(separator: "\n").count == 1)
    try expectSameAnswers(archive, index: place.path, "beside another")
  }

  @Test func anIndexOfAnotherArchiveIsNotTouched() throws {
    let archive = try SmallArchive()
    let other = try SmallArchive()
    let place = try Workspace()
    _ = try update(archive, index: place.path)
    let run = try update(other, index: place.path)
    #expect(run.status == 3)
    #expect(run.errors.contains(archive.path))
    try expectSameAnswers(archive, index: place.path, "after another was tried")
    try expectSameAnswers(other, index: place.path, "with the index of another")
  }

  /// Killed at any moment, the index is there as it was or newer, and no file is left over after the next run.
  @Test func killedAtAnyMomentNothingIsLost() throws {
    let archive = try SmallArchive()
    let place = try Workspace()
    for number in 0..<10 {
      try archive.folder.write("第\(number)回的渡船\n\n渡船往返\(number + 20)次。\n", to: "晨报/2022-02-\(number + 10)/01.txt")
      let killed = try PtyProgram(
        [builtProgram, "index", archive.path, "--index", place.path], columns: 80, rows: 24)
      usleep(UInt32(number * 6000))
      killed.send(signal: SIGKILL)
      _ = try killed.waitForEnd()
      try expectSameAnswers(archive, index: place.path, "killed \(number)", questions: 1)
    }
    #expect(try update(archive, index: place.path).status == 0)
    let manifest = readFile("\(place.path)/manifest") ?? ""
    let left = try files(in: place.path).filter { $0 != "lock" && $0 != "manifest" && !manifest.contains(" \($0) ") }
    #expect(left == [])
    try expectSameAnswers(archive, index: place.path, "after all")
  }

  private func files(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw ProgramFailure.systemCall("opendir", errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
