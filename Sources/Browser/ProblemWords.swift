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
    case .privateUse(let n):
      ("\(n) 个自造字符，显示为 〓", "\(n) characters of a private font, shown as 〓")
    case .changedWhileRead: ("读的时候文件在变", "the file was changing while it was read")
    case .tooDeep(let limit): ("目录深过 \(limit) 层，未进入", "folders deeper than \(limit); not entered")
    case .duplicatePage: ("与另一文件同报同日同版", "same newspaper, date and page as another file")
    case .contradictedDate(let path, let text):
      ("文件名为 \(path)，报头为 \(text)", "dated \(path) by its name, \(text) by its head")
    case .contradictedNumber(let path, let text):
      ("文件名为第\(path)版，报头为第\(text)版", "page \(path) by its name, \(text) by its head")
    case .doubtfulDate(let doubt): doubt.words
    case .tooManyPages(let limit):
      ("一个文件内的版多于 \(limit)，余下未分", "more than \(limit) pages in one file; the rest is not split")
    case .configuration(let fault): fault.words
    case .correction(let fault): fault.words
    }
  }
}

extension DateDoubt {
  /// What speaks against the date that is printed.
  fileprivate var words: (chinese: String, english: String) {
    switch self {
    case .weekday(let date, let printed):
      (
        "\(date) 印作星期\(Self.weekday(printed).chinese)，当天是星期\(Self.weekday(date.weekday).chinese)",
        "\(date) is printed as a \(Self.weekday(printed).english); it was a \(Self.weekday(date.weekday).english)"
      )
    case .otherDate(let date, let other): ("并印 \(date) 和 \(other)", "both \(date) and \(other) are printed")
    case .lunar(let date, let printed): ("印作\(printed)，不是 \(date)", "printed as \(printed), which is not \(date)")
    case .unsettled(let printed):
      ("只印\(printed)，别无依据，未定年份", "only \(printed) is printed; nothing tells the year")
    }
  }

  private static func weekday(_ day: Int?) -> (chinese: String, english: String) {
    let words = [
      ("日", "Sunday"), ("一", "Monday"), ("二", "Tuesday"), ("三", "Wednesday"), ("四", "Thursday"), ("五", "Friday"),
      ("六", "Saturday"),
    ]
    return day.flatMap { words.indices.contains($0) ? words[$0] : nil } ?? ("？", "?")
  }
}

extension CorrectionFault {
  /// What a line of a correction has wrong.
  fileprivate var words: (chinese: String, english: String) {
    switch self {
    case .notUnderstood(let line): ("校正里这一行看不懂：\(line)", "a correction is not understood: \(line)")
    case .otherText(let expected):
      ("校正未采用：此行不以“\(expected)”开头", "a correction is not followed: the line does not begin with \(expected)")
    case .pageChanged(let page):
      (
        "校正 \(page).txt 未采用：它写下之后，本版的内容变了",
        "the correction \(page).txt is not followed: the page has changed since it was made"
      )
    case .unreadable(let file): ("校正文件 \(file) 读不了，未采用", "the file of its correction, \(file), cannot be read")
    case .noSuchLine(let line):
      ("校正未采用：本版没有第 \(line) 行，或为空行", "a correction is not followed: the page has no line \(line), or nothing on it")
    }
  }
}

extension ConfigurationFault {
  /// What a line of `archive.conf` has wrong, and what may be meant.
  fileprivate var words: (chinese: String, english: String) {
    switch self {
    case .unknownCommand(let word, let nearest):
      ("没有命令 \(word)\(Self.chinese(nearest))", "no command \(word)\(Self.english(nearest))")
    case .unknownField(let word, let nearest):
      ("没有字段 {\(word)}\(Self.chinese(nearest))", "no field {\(word)}\(Self.english(nearest))")
    case .unknownEncoding(let word, let nearest):
      ("不认识的编码 \(word)\(Self.chinese(nearest))", "no encoding \(word)\(Self.english(nearest))")
    case .unknownChoice(let word, let nearest):
      ("不能选 \(word)\(Self.chinese(nearest))", "no choice \(word)\(Self.english(nearest))")
    case .missingArgument(_, let wanted): ("缺内容，应为 \(wanted)", "something is missing; it goes \(wanted)")
    case .unexpectedArgument(let word, let wanted):
      ("多了 \(word)，应为 \(wanted)", "\(word) is one too many; it goes \(wanted)")
    case .missingField(let command, let field):
      ("\(command) 的式样里要有 {\(field)}", "the pattern of \(command) needs {\(field)}")
    case .unclosed(let mark): ("\(mark) 没有收尾", "\(mark) is not closed")
    case .tooLong(let limit): ("多于 \(limit) 行，以下未读", "more than \(limit) lines; the rest is not read")
    }
  }

  private static func chinese(_ nearest: String?) -> String { nearest.map { "；是不是 \($0)？" } ?? "" }
  private static func english(_ nearest: String?) -> String { nearest.map { "; is it \($0)?" } ?? "" }
}
