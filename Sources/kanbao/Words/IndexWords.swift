import SearchIndex
import Storage
import Terminal

/// What is said of an index.
enum IndexWords {
  /// `索引 43% 12 MB/s 还要 1:20`
  static func progress(_ progress: IndexProgress) -> Wording {
    let share = "\(Int(progress.share * 100))%"
    let speed = progress.bytesPerSecond.map { " " + Self.speed($0) } ?? ""
    guard let left = progress.timeLeft, left >= .seconds(1) else {
      return Wording("索引 \(share)\(speed)", "index \(share)\(speed)")
    }
    return Wording("索引 \(share)\(speed) 还要 \(time(left))", "index \(share)\(speed), \(time(left)) left")
  }

  /// `12 MB/s`, below ten with one digit more.
  static func speed(_ bytesPerSecond: Double) -> String {
    let tenths = Int((bytesPerSecond / 100_000).rounded())
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) MB/s" : "\((tenths + 5) / 10) MB/s"
  }

  /// `0.4 s`, `12 s`, `1:20`, `1:02:03`
  static func time(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    if tenths < 100 { return "\(tenths / 10).\(tenths % 10) s" }
    let seconds = (tenths + 5) / 10
    if seconds < 60 { return "\(seconds) s" }
    let parts = seconds < 3600 ? [seconds / 60, seconds % 60] : [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.enumerated().map { $0 > 0 && $1 < 10 ? "0\($1)" : "\($1)" }.joined(separator: ":")
  }

  /// Said before the damaged part is made anew.
  static func rebuilding(_ fault: IndexFault) -> Wording {
    let words = words(for: fault)
    return Wording("\(words.chinese)；重建", "\(words.english); made anew")
  }

  /// Said where an answer is read from the pages because of it.
  static func unusable(_ fault: IndexFault) -> Wording {
    let words = words(for: fault)
    return Wording(
      "\(words.chinese)；改读原文，可用 kanbao index 重建",
      "\(words.english); reading pages instead, kanbao index mends it")
  }

  /// The heading in the report of a check, and its lines.
  static let heading = Wording("索引", "Index")
  static let remedy = Wording("请用 kanbao index 重建", "kanbao index makes it anew")

  static func sound(segments: Int, pages: Int, questions: Int) -> Wording {
    Wording(
      "\(segments) 段 \(pages) 版，校验无误；抽查 \(questions) 问，与原文一致",
      "\(segments) segments, \(pages) pages, all checksums right; \(questions) sample queries answered as the pages do")
  }

  static func wrongAnswer(_ text: String) -> Wording {
    Wording("查“\(text)”与原文不一致", "asked for “\(text)” it answers otherwise than the pages")
  }

  static func behind(_ count: Int) -> Wording {
    Wording(
      "\(count) 个文件尚未编入；请用 kanbao index 更新",
      count == 1
        ? "1 file is not in it yet; kanbao index adds it" : "\(count) files are not in it yet; kanbao index adds them")
  }

  /// Said where so many files are gone that their disk may only be away.
  static func missing(_ count: Int) -> Wording {
    Wording(
      "报库里少了 \(count) 个已编入的文件，索引暂不去掉；若确已不要，请加 --forget",
      "\(count) indexed files are no longer in the archive; they stay in the index unless --forget is given")
  }

  /// What is wrong, in one line.
  static func words(for fault: IndexFault) -> Wording {
    switch fault {
    case .manifestVersion(let found): return Wording("索引是另一版（\(found)）的", "the index has another layout (\(found))")
    case .manifestDamaged: return Wording("索引清单已损坏", "the index's manifest is damaged")
    case .otherArchive(let path):
      let path = ProgramError.readable(path)
      return Wording("这是 \(path) 的索引；请另选文件夹", "the index is one of \(path); choose another folder")
    case .otherRules: return Wording("索引是按别的规则或设置做的", "the index was made by other rules or settings")
    case .segment(.otherVersion(let path, let found)):
      return Wording("索引段 \(path) 是另一版（\(found)）的", "index segment \(path) has another format (\(found))")
    case .segment(.storage(let error)): return words(for: .storage(error))
    case .segment(.notWhole(let path)), .segment(.damaged(let path, _, _)):
      return Wording("索引段 \(path) 已损坏", "index segment \(path) is damaged")
    case .tableDamaged(let name): return Wording("索引表 \(name) 已损坏", "index table \(name) is damaged")
    case .storage(.lockedByAnother(_, let process)):
      let who = process.map { " \($0)" } ?? ""
      return Wording("进程\(who) 正在做这个索引；请等它做完", "process\(who) is making this index; wait until it is done")
    case .storage(let error):
      return Wording("读写索引出错：\(error.description)", "the index failed: \(error.description)")
    }
  }
}

extension IndexFault: Explainable {
  var wording: Wording { IndexWords.words(for: self) }
  var status: Status { .unusable }
}
