import Newspaper

/// What a problem of a file is in words: `page.txt:3: 5 bytes are not UTF-8`.
enum ProblemWords {
  static func wording(for problem: Problem) -> Wording {
    let place = place(of: problem)
    let cause = wording(for: problem.cause)
    return Wording("\(place)：\(cause.chinese)", "\(place): \(cause.english)")
  }

  /// What is said in place of further problems.
  static func more(_ count: Int) -> Wording {
    Wording("另有 \(count) 个文件没有读", count == 1 ? "1 more file was not read" : "\(count) more files were not read")
  }

  /// `path`, `path:line` or `path@byte`, the path so that two different ones never look the same.
  private static func place(of problem: Problem) -> String {
    let path = ProgramError.readable(problem.path.bytes)
    if let line = problem.line { return "\(path):\(line)" }
    if let byteOffset = problem.byteOffset { return "\(path)@\(byteOffset)" }
    return path
  }

  private static func wording(for cause: Problem.Cause) -> Wording {
    switch cause {
    case .unreadable(let errno):
      let (reason, advice) = (SystemWords.reason(errno), SystemWords.advice(errno))
      return Wording("读不了，\(reason.chinese)；\(advice.chinese)", "cannot be read: \(reason.english); \(advice.english)")
    case .notARegularFile: return Wording("不是普通文件，没有打开", "not a regular file, left closed")
    case .unknownFormat: return Wording("不是能读的格式，没有打开", "no format that is read, left closed")
    case .binary: return Wording("是二进制文件，不是文字", "a binary file, no text")
    case .empty: return Wording("是空的", "empty")
    case .noPages: return Wording("文件夹里没有版面", "a folder without pages")
    case .cutShort(let byteCount, let limit):
      return Wording("有 \(byteCount) 字节，只读了前 \(limit) 字节", "\(byteCount) bytes long; the first \(limit) were read")
    case .longLine(let scalarCount, let limit):
      return Wording(
        "这一行有 \(scalarCount) 字，按每 \(limit) 字一段读", "a line of \(scalarCount) characters, read in parts of \(limit)")
    case .undecodable(let byteCount):
      return Wording("\(byteCount) 个字节不合编码，显示为 �", "\(byteCount) bytes mean nothing in its encoding; shown as �")
    case .controlCharacters(let count):
      return Wording("\(count) 个控制字符，显示为 �", "\(count) control characters; shown as �")
    case .hiddenCharacters(let count): return Wording("\(count) 个不可见字符", "\(count) characters that show nothing")
    case .changedWhileRead: return Wording("读的时候正在被改写；请重读", "was being written while it was read; read it again")
    case .tooDeep(let limit):
      return Wording("文件夹深过 \(limit) 层，没有进去", "folders nested deeper than \(limit) were not entered")
    case .duplicatePage: return Wording("与另一个文件是同一版，按内容编号", "the same page as another file; named by its content")
    }
  }
}
