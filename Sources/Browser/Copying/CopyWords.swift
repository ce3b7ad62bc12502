/// What is said of copying and of evidence packets, in both languages.
enum CopyPhrase {
  case copied(Int, file: String?), onlyInFile(Int, String), notCopied, nothing, noSuchSubject(String)
  case id, file, lines, bytes, encoding, digest, corrections, neighbours, seams, noSeams

  var pair: (chinese: String, english: String) {
    switch self {
    case .copied(let n, let file?): ("已复制 \(n) 字；也在 \(file)", "copied, \(n) characters; also in \(file)")
    case .copied(let n, nil): ("已复制 \(n) 字", "copied, \(n) characters")
    case .onlyInFile(let n, let file):
      ("\(n) 字，终端收不下；在 \(file)", "\(n) characters, more than the terminal takes; in \(file)")
    case .notCopied: ("没有复制成：终端收不下，也写不了文件", "not copied: the terminal takes no more, and no file could be written")
    case .nothing: ("这里没有可复制的", "nothing of that to copy here")
    case .noSuchSubject(let name):
      (
        "不能复制 \(name)；可复制 \(Self.subjects)", "cannot copy \(name); there are \(Self.subjects)"
      )
    case .id: ("编号", "id")
    case .file: ("文件", "file")
    case .lines: ("行", "lines")
    case .bytes: ("字节", "bytes")
    case .encoding: ("编码", "encoding")
    case .digest: ("版面摘要值", "digest of the page")
    case .corrections: ("本版校正数", "corrections of the page")
    case .neighbours:
      ("文件中的原文行及前后文（> 为所引）", "the lines as they stand in the file, and those around them (> marks what is quoted)")
    case .seams: ("修复的接缝（| 处原为换行）、依据、把握", "seams that were closed (at |), by which rule, how surely")
    case .noSeams: ("所引段落没有修复过接缝。", "No seam of the passage was closed.")
    }
  }

  private static var subjects: String { CopySubject.allCases.map(\.rawValue).joined(separator: " ") }
}
