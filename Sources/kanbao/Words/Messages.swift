import Archive
import Glibc
import Search
import Terminal

/// The words of every error of this room: what, where, what to do.
extension ProgramError: Explainable {
  var wording: Wording {
    switch self {
    case .unreadable(let path, let code):
      return Self.said("读不了 \(Self.readable(path))", "cannot read \(Self.readable(path))", because: code)
    case .unwritable(let path):
      return Wording(
        "写不了 \(Self.readable(path))；请核对权限与空间", "cannot write \(Self.readable(path)); check permissions and room")
    case .noSuchIdentifier(let identifier):
      return Wording(
        "报库里没有 \(identifier)；用 kanbao list 报库 articles 查编号",
        "the archive has no \(identifier); kanbao list ARCHIVE articles names them")
    case .noPages(let path):
      return Wording(
        "\(Self.readable(path)) 里没有可读的版面；请给出存放版面文本的文件夹",
        "no page to read in \(Self.readable(path)); name a folder that holds page texts")
    case .noSampleArchive:
      return Wording(
        "找不到自带的样报；请给出报库文件夹，或设 KANBAO_RESOURCES",
        "the sample archive is missing; name an archive folder, or set KANBAO_RESOURCES")
    case .noIndexPlace(let path):
      let path = Self.readable(path)
      return Wording(
        "没有地方放 \(path) 的索引；请给出文件夹，或用 --index", "no place for an index of \(path); name a folder, or use --index")
    case .archiveMissing:
      return Wording("没有说读什么；请给出报库文件夹，或用 --lines", "nothing to read; name an archive folder, or use --lines")
    }
  }

  var status: Status {
    switch self {
    case .noSuchIdentifier, .noPages: return .nothingFound
    case .archiveMissing, .noIndexPlace: return .wrongUsage
    case .unreadable, .unwritable, .noSampleArchive: return .unusable
    }
  }

  static func said(_ chinese: String, _ english: String, because code: Int32) -> Wording {
    let (reason, advice) = (SystemWords.reason(code), SystemWords.advice(code))
    return Wording(
      "\(chinese)：\(reason.chinese)；\(advice.chinese)", "\(english): \(reason.english); \(advice.english)")
  }

  /// A path so that two different ones never look the same.
  static func readable(_ path: [UInt8]) -> String { TextFilter(.revealing).shown(bytes: path) }
}

extension ArchiveError: Explainable {
  var wording: Wording {
    switch self {
    case .notFound(let path): return ProgramError.unreadable(path: path, errno: ENOENT).wording
    case .unreadable(let path, let code): return ProgramError.unreadable(path: path, errno: code).wording
    case .notADirectory(let path):
      let path = ProgramError.readable(path)
      return Wording(
        "\(path) 不是文件夹；请给出存放版面文本的文件夹", "\(path) is no folder; name a folder that holds page texts")
    }
  }

  var status: Status { .unusable }
}

extension StreamError: Explainable {
  var wording: Wording {
    switch self {
    case .closed: return ProgramError.said("写不出结果", "cannot write the answer", because: EPIPE)
    case .refused(let code): return ProgramError.said("写不出结果", "cannot write the answer", because: code)
    }
  }

  var status: Status { .unusable }
}

extension HoldingsError: Explainable {
  var wording: Wording {
    switch self {
    case .unavailable(let problem): return ProblemWords.wording(for: problem)
    }
  }

  var status: Status { .unusable }
}
