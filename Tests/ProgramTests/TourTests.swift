import TestSupport
import Testing

/// The first steps: shown once, at the first start.
struct TourTests {
  @Test func theFirstStartShowsItOnce() throws {
    let home = try Workspace()
    let environment = [
      "HOME": home.path, "XDG_STATE_HOME": home.path + "/state", "XDG_CACHE_HOME": home.path + "/cache",
    ]
    let first = try PtyProgram([builtProgram, "--lang", "en"], columns: 80, rows: 24, environment: environment)
    try first.waitForOutput(containing: "First steps")
    first.type("\rQ")
    #expect(try first.waitForEnd() == .exit(0))
    let second = try PtyProgram([builtProgram, "--lang", "en"], columns: 80, rows: 24, environment: environment)
    try second.waitForOutput(containing: "sample-archive")
    second.type("Q")
    #expect(try second.waitForEnd() == .exit(0))
    #expect(!String(decoding: second.output, as: UTF8.self).contains("First steps"))
  }
}
