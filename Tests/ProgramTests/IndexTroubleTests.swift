import Glibc
import TestSupport
import Testing

/// `kanbao index` while its archive is taken away, changed under its hands, or it is told to stop.
struct IndexTroubleTests {
  private let archive: Workspace
  private let place: Workspace

  init() throws {
    archive = try Workspace()
    place = try Workspace()
    for number in 0..<40 { try write(number, "渡船往返\(number)次") }
  }

  private func path(_ number: Int) -> String { "晨报/2022/0\(number / 20 + 1)/\(number % 20 + 10)/01.txt" }

  private func write(_ number: Int, _ text: String) throws {
    try archive.write("第\(number)回的渡船\n\n\(text)，一趟要走20分钟。\n", to: path(number))
  }

  private func index(_ more: [String] = []) throws -> ProgramRun {
    try ProgramRun(["index", archive.path, "--index", place.path, "--json"] + more)
  }

  private func count(_ query: String) throws -> String {
    try ProgramRun(["search", archive.path, query, "--index", place.path, "--count"]).output
  }

  @Test func halfOfAnArchiveGoneStaysInTheIndexUntilThatIsConfirmed() throws {
    #expect(try index().status == 0)
    for number in 0..<20 { unlink("\(archive.path)/\(path(number))") }
    let refused = try index()
    #expect(refused.status == 0)
    #expect(refused.output.contains("\"articles\": 40,") && refused.output.contains("\"missingFiles\": 20,"))
    #expect(refused.errors.split(separator: "\n").count == 1 && refused.errors.contains("--forget"))
    // What is searched is the archive as it is, whatever the index keeps.
    #expect(try count("渡船") == "20\n")
    for number in 0..<20 { try write(number, "渡船往返\(number)次") }
    #expect(try index().output.contains("\"missingFiles\": 0,"))
    #expect(try count("渡船") == "40\n")
    for number in 0..<20 { unlink("\(archive.path)/\(path(number))") }
    let forgotten = try index(["--forget"])
    #expect(forgotten.output.contains("\"articles\": 20,") && forgotten.errors.isEmpty)
  }

  /// Whatever of the writing the run saw, the next one sees it all.
  @Test func anArchiveThatChangesUnderTheScanIsIndexedAsItIsInTheEnd() throws {
    for round in 0..<4 {
      let run = try PtyProgram([builtProgram, "index", archive.path, "--index", place.path], columns: 80, rows: 24)
      for number in 0..<40 where number % 4 == round { try write(number, "浮桥\(round)") }
      unlink("\(archive.path)/\(path(round))")
      _ = try run.waitForEnd()
    }
    let early = try count("浮桥")
    #expect(early == "36\n")
    let run = try index()
    #expect(run.output.contains("\"complete\": true"), "\(run.output)")
    let (bridges, ferries) = (try count("浮桥"), try count("渡船往返"))
    #expect(bridges == "36\n")
    #expect(ferries == "0\n")
  }

  /// Control-C at any moment: what was published stays, and the next run goes on from there.
  @Test func controlCKeepsWhatIsPublished() throws {
    for delay in 0..<6 {
      let run = try PtyProgram([builtProgram, "index", archive.path, "--index", place.path], columns: 80, rows: 24)
      usleep(UInt32(delay * 8000))
      run.send(signal: SIGINT)
      _ = try run.waitForEnd()
      #expect(try count("渡船") == "40\n")
    }
    #expect(try index().output.contains("\"complete\": true"))
    #expect(try count("渡船") == "40\n")
  }

  /// A segment that is cut before it is opened is named in one line, and made anew.
  @Test func aCutSegmentIsNamedAndMadeAnew() throws {
    #expect(try index().status == 0)
    let manifest = try #require(readFile("\(place.path)/manifest"))
    let line = try #require(manifest.split(separator: "\n").first { $0.hasPrefix("segment ") })
    let segment = line.split(separator: " ")[1]
    truncate("\(place.path)/\(segment)", 5000)
    let run = try ProgramRun(["search", archive.path, "渡船", "--index", place.path, "--count"])
    #expect(run.output == "40\n" && run.errors.split(separator: "\n").count == 1)
    #expect(try index().errors.split(separator: "\n").count == 1)
    #expect(try ProgramRun(["search", archive.path, "渡船", "--index", place.path]).errors.isEmpty)
  }
}
