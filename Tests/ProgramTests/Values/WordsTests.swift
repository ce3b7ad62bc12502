import Archive
import Newspaper
import Terminal
import Testing

@testable import kanbao

/// Every message: what, where, what to do.
struct WordsTests {
  static let messages: [(error: any Explainable, status: Status, english: String, chinese: String)] = [
    (
      ProgramError.unreadable(path: Array("a\u{1B}b".utf8) + [0xB1], errno: 13), .unusable,
      "cannot read a^[b\\xB1: permission denied; check its permissions", "读不了 a^[b\\xB1：没有权限；请核对权限"
    ),
    (
      ProgramError.unreadable(path: Array("x".utf8), errno: 21), .unusable,
      "cannot read x: it is a folder; name the files in it", "读不了 x：这是文件夹；请给出其中的文件"
    ),
    (
      ProgramError.noSuchIdentifier("晨报/1"), .nothingFound,
      "the archive has no 晨报/1; kanbao list ARCHIVE articles names them",
      "报库里没有 晨报/1；用 kanbao list 报库 articles 查编号"
    ),
    (
      ProgramError.noPages(path: Array("x".utf8)), .nothingFound,
      "no page to read in x; name a folder that holds page texts", "x 里没有可读的版面；请给出存放版面文本的文件夹"
    ),
    (
      ProgramError.noSampleArchive, .unusable,
      "the sample archive is missing; name an archive folder, or set KANBAO_RESOURCES",
      "找不到自带的样报；请给出报库文件夹，或设 KANBAO_RESOURCES"
    ),
    (
      ProgramError.archiveMissing, .wrongUsage, "nothing to read; name an archive folder, or use --lines",
      "没有说读什么；请给出报库文件夹，或用 --lines"
    ),
    (
      ArchiveError.notFound(path: Array("x".utf8)), .unusable, "cannot read x: no such file or folder; check the path",
      "读不了 x：没有这个文件或文件夹；请核对路径"
    ),
    (
      ArchiveError.notADirectory(path: Array("x".utf8)), .unusable,
      "x is no folder; name a folder that holds page texts", "x 不是文件夹；请给出存放版面文本的文件夹"
    ),
    (
      ArchiveError.unreadable(path: Array("x".utf8), errno: 5), .unusable,
      "cannot read x: the device failed; try again later", "读不了 x：设备读写出错；请稍后再试"
    ),
    (
      StreamError.refused(errno: 28), .unusable, "cannot write the answer: the disk is full; make room on the disk",
      "写不出结果：磁盘已满；请腾出空间"
    ),
    (
      UsageError(parserMessage: "Unknown option '--x'", command: "list"), .wrongUsage,
      "Unknown option '--x'; see kanbao list --help", "没有这个选项 '--x'；用法见 kanbao list --help"
    ),
    (
      UsageError(parserMessage: "Something\n  else", command: nil), .wrongUsage,
      "Something   else; see kanbao --help", "用法有误：Something   else；用法见 kanbao --help"
    ),
  ]

  @Test(arguments: messages.indices)
  func errorsSayWhatWhereAndWhatToDo(index: Int) {
    let message = Self.messages[index]
    #expect(message.error.wording == Wording(message.chinese, message.english))
    #expect(message.error.status == message.status)
  }

  static let problems: [(problem: Problem, english: String)] = [
    (
      Problem(path: SourcePath("a/b.txt"), cause: .unreadable(errno: 13)),
      "a/b.txt: cannot be read: permission denied; check its permissions"
    ),
    (Problem(path: SourcePath(""), cause: .noPages), ".: no page files in it"),
    (
      Problem(path: SourcePath("a"), cause: .longLine(scalarCount: 9, limit: 5), line: 3),
      "a:3: a line of 9 characters, cut into paragraphs of 5"
    ),
    (
      Problem(path: SourcePath("a"), cause: .undecodable(byteCount: 2), byteOffset: 7),
      "a@7: 2 bytes could not be decoded; shown as �"
    ),
  ]

  @Test(arguments: problems)
  func problemsNameTheirPlace(problem: Problem, english: String) {
    #expect(ProblemWords.wording(for: problem).english == english)
  }
}
