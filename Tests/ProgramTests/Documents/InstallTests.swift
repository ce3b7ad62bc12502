import Glibc
import TestSupport
import Testing

/// `Resources/install` into a scratch root, and the program run from there.
struct InstallTests {
  private static let script =
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Resources/install"

  @Test func anInstalledProgramFindsWhatItNeeds() throws {
    let root = try Workspace()
    let made = try runProgram([Self.script, "--binary", builtProgram, "--prefix", root.path + "/usr"])
    #expect(made.output.contains("installed"), "\(made.output)")
    let files = [
      "bin/kanbao", "share/man/man1/kanbao.1", "share/man/zh_CN/man1/kanbao.1",
      "share/bash-completion/completions/kanbao", "share/zsh/site-functions/_kanbao",
      "share/fish/vendor_completions.d/kanbao.fish", "share/kanbao/sample-archive/柳溪日报/1986-05-18/第01版-要闻.txt",
    ]
    for file in files { #expect(access(root.path + "/usr/" + file, R_OK) == 0, "\(file)") }
    // Without an archive the sample opens, found beside the installed program and nowhere else.
    try root.write("Q", to: "script")
    let command = "cd / && '\(root.path)/usr/bin/kanbao' browse --script '\(root.path)/script' --size 80x24; echo $?"
    #expect(try runProgram(["sh", "-c", command]).output.hasSuffix("0\n"))
  }

  @Test func withoutABinaryItSaysWhatToDo() throws {
    let root = try Workspace()
    let command = "'\(Self.script)' --binary '\(root.path)/none' --prefix '\(root.path)' 2>&1"
    let run = try runProgram(["sh", "-c", command])
    #expect(run.output.contains("swift build -c release"))
  }
}
