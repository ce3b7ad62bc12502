import Browser
import Newspaper

/// What a problem of a file is in words, after its place: `page.txt@310: 5 bytes could not be decoded; shown as �`.
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
    let path = problem.path.bytes.isEmpty ? "." : ProgramError.readable(problem.path.bytes)
    if let line = problem.line { return "\(path):\(line)" }
    if let byteOffset = problem.byteOffset { return "\(path)@\(byteOffset)" }
    return path
  }

  /// The browser's words; only where the system refused is there room here for its reason and for advice.
  private static func wording(for cause: Problem.Cause) -> Wording {
    guard case .unreadable(let errno) = cause else {
      return Wording(cause.words(in: .chinese), cause.words(in: .english))
    }
    let (reason, advice) = (SystemWords.reason(errno), SystemWords.advice(errno))
    return Wording("读不了，\(reason.chinese)；\(advice.chinese)", "cannot be read: \(reason.english); \(advice.english)")
  }
}
