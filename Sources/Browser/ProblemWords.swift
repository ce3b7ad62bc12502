public import Newspaper

extension Problem.Cause {
  /// What went wrong, as a person says it.
  public func words(in language: Language) -> String {
    let pair = pair
    return language == .chinese ? pair.chinese : pair.english
  }

  private var pair: (chinese: String, english: String) {
    switch self {
    case .unreadable(let errno): ("打不开（系统错误 \(errno)）", "cannot be opened (system error \(errno))")
    case .notARegularFile: ("不是普通文件，未读", "not a regular file; left alone")
    case .unknownFormat: ("不是文本版面，未读", "not a page of text; left alone")
    case .binary: ("二进制文件，不是文本", "binary, not a text")
    case .empty: ("没有文字", "no text in it")
    case .noPages: ("没有版面文件", "no page files in it")
    case .cutShort(let bytes, let limit):
      ("共 \(bytes) 字节，只读了前 \(limit) 字节", "\(bytes) bytes; only the first \(limit) were read")
    case .longLine(let count, let limit):
      ("一行 \(count) 字，按每段 \(limit) 字切开", "a line of \(count) characters, cut into paragraphs of \(limit)")
    case .undecodable(let n): ("\(n) 个字节无法解码，显示为 �", "\(n) bytes could not be decoded; shown as �")
    case .controlCharacters(let n): ("\(n) 个控制字符，显示为 �", "\(n) control characters, shown as �")
    case .hiddenCharacters(let n): ("\(n) 个不可见字符，按 r 可见", "\(n) hidden characters; r shows them")
    case .changedWhileRead: ("读的时候文件在变", "the file was changing while it was read")
    case .tooDeep(let limit): ("目录深过 \(limit) 层，未进入", "folders deeper than \(limit); not entered")
    case .duplicatePage: ("与另一文件同报同日同版", "same newspaper, date and page as another file")
    }
  }
}
