import Archive
import Browser
import Glibc
import Terminal

/// The words for what keeps the browser from opening.
extension TerminalError: Explainable {
  var wording: Wording {
    switch self {
    case .notATerminal:
      return Wording(
        "输出不是终端，浏览器打不开；要给别的程序读，请用 kanbao list、show 或 search",
        "the output is no terminal; for other programs to read, use kanbao list, show or search")
    case .unknownTerminal(let name):
      return Wording(
        "不认识的终端 TERM=\(name)；请设 TERM=xterm-256color", "unknown terminal TERM=\(name); set TERM=xterm-256color")
    case .cannotMoveCursor(let name):
      return Wording(
        "终端 TERM=\(name) 不能移动光标；请设 TERM=xterm-256color，或用 kanbao show",
        "the terminal TERM=\(name) cannot move its cursor; set TERM=xterm-256color, or use kanbao show")
    case .localeIsNotUTF8(let codeset):
      // The locale cannot show Chinese, whatever language was asked for.
      let words = "the locale writes \(codeset), not UTF-8; set LC_ALL=C.UTF-8"
      return Wording(words, words)
    case .systemCall(let name, let errno):
      let reason = SystemWords.reason(errno)
      return Wording("打不开终端（\(name)）：\(reason.chinese)", "cannot open the terminal (\(name)): \(reason.english)")
    }
  }

  var status: Status { .unusable }
}

extension Script.Failure: Explainable {
  var wording: Wording {
    Wording(
      "脚本第 \(line) 行：没有叫 \(word) 的键；键名见 docs/keys.md",
      "script, line \(line): no key is called \(word); docs/keys.md names them")
  }

  var status: Status { .wrongUsage }
}

extension ArchiveError {
  /// The system's number for it.
  var code: Int32 {
    switch self {
    case .notFound: return ENOENT
    case .notADirectory: return ENOTDIR
    case .unreadable(_, let errno): return errno
    }
  }
}
