import Archive
import Newspaper

/// What `kanbao check` says.
enum CheckWords {
  // Headings
  static let unread = Wording("未读", "Not read")
  static let text = Wording("文字", "Text")
  static let encodings = Wording("编码（把握最低者为例）", "Encodings (the least certain file as example)")
  static let origins = Wording("出处：凭什么认出，各举一例", "Where pages come from: by which rule, with an example each")
  static let coverage = Wording("馆藏", "Coverage")
  static let gaps = Wording("缺期（照其出报规律）", "Missing issues (against the paper's own rhythm)")
  static let duplicates = Wording("重复", "Duplicates")
  static let contradictions = Wording("文件名与报头矛盾", "Names and heads that contradict each other")
  static let doubts = Wording("存疑的日期", "Dates in doubt")
  static let conflicts = Wording("同一篇里不一致的数字", "Figures of one article that do not agree")
  static let corrections = Wording("没有采用的校正", "Corrections that are not followed")
  static let others = Wording("其他", "Other")

  // Values
  static let unknown = Wording("未认出", "not recognised")
  static let noNewspaper = Wording("（报名不详）", "(newspaper unknown)")
  static let noGaps = Wording("不缺", "none missing")
  static let noRhythm = Wording("期数太少，看不出规律", "too few issues to show a rhythm")

  static func files(_ count: Int) -> Wording { Wording("\(count) 个文件", count == 1 ? "1 file" : "\(count) files") }
  static func ignored(_ count: Int) -> Wording {
    Wording("照 archive.conf 略过 \(count)", "\(count) left alone by archive.conf")
  }
  static func more(_ count: Int) -> Wording { Wording("另有 \(count) 条；全部见 --json", "\(count) more; --json lists all") }
  static func bytes(_ count: Int) -> Wording {
    let text =
      count < 1_000_000
      ? "\((count + 999) / 1000) KB" : "\((count + 50_000) / 1_000_000).\((count + 50_000) / 100_000 % 10) MB"
    return Wording(text, text)
  }
  static func missing(_ count: Int) -> Wording {
    Wording("缺 \(count) 期", count == 1 ? "1 issue missing" : "\(count) issues missing")
  }
  static func undecodable(_ count: Int) -> Wording {
    Wording("\(count) 个字节无法解码，显示为 �", "\(count) bytes could not be decoded; shown as �")
  }
  static func controls(_ count: Int) -> Wording {
    Wording("\(count) 个控制字符，显示为 �", "\(count) control characters, shown as �")
  }
  static func privateUse(_ count: Int) -> Wording { Wording("\(count) 个自造字符", "\(count) private-use characters") }
  static func hidden(_ count: Int) -> Wording { Wording("\(count) 个不可见字符", "\(count) hidden characters") }
  static let nothingOdd = Wording("全部读得出", "everything could be read")

  static func rhythm(_ rhythm: Rhythm) -> Wording {
    switch rhythm {
    case .weekdays(let days) where days.count == 7: return Wording("每天出报", "appears every day")
    case .weekdays(let days):
      let days = days.sorted { ($0 + 6) % 7 < ($1 + 6) % 7 }  // Monday first
      let chinese = days.map { ["日", "一", "二", "三", "四", "五", "六"][$0] }.joined(separator: "、")
      let english = days.map { ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][$0] }.joined(separator: ", ")
      return Wording("逢星期\(chinese)出报", "appears on \(english)")
    case .every(let days): return Wording("每 \(days) 天出报", "appears every \(days) days")
    }
  }

  static func wording(for fact: OriginFact) -> Wording {
    switch fact {
    case .newspaper: return Wording("报纸", "newspaper")
    case .date: return Wording("日期", "date")
    case .edition: return Wording("版本", "edition")
    case .pageNumber: return Wording("版次", "page")
    case .section: return Wording("版名", "section")
    }
  }

  static func wording(for rule: OriginRule) -> Wording {
    switch rule {
    case .configured: return Wording("archive.conf", "archive.conf")
    case .separatedDate: return Wording("名中 2022-01-20", "2022-01-20 in a name")
    case .eightDigits: return Wording("名中 20220120", "20220120 in a name")
    case .dateWithEdition: return Wording("名中 2022012001", "2022012001 in a name")
    case .chineseDate: return Wording("名中 2022年1月20日", "2022年1月20日 in a name")
    case .republicanDate: return Wording("名中民国年月日", "a year of the Republic in a name")
    case .foldedFolders: return Wording("逐层文件夹的年、月、日", "year, month, day in folders")
    case .yearAndMonth: return Wording("名中 2022-01", "2022-01 in a name")
    case .yearAlone: return Wording("名中 2022", "2022 in a name")
    case .folderAboveDate: return Wording("日期上一层文件夹名", "the folder above the date")
    case .nameBeforeDate: return Wording("日期前的名字", "the name before the date")
    case .paperName: return Wording("名中某某日报、晚报", "a name in 日报, 晚报 or the like")
    case .editionWord: return Wording("名中早版、号外之类", "an edition's word in a name")
    case .editionLetter: return Wording("日期后的字母", "the letter after the date")
    case .printedNumber: return Wording("名中第3版、版03", "第3版 in a name")
    case .letteredNumber: return Wording("名中 A01", "A01 in a name")
    case .namedNumber: return Wording("名中 p0004、page_1", "p0004, page_1 in a name")
    case .plainNumber: return Wording("名中数字", "a number in a name")
    case .pageAndArticle: return Wording("名中版与篇 -03-02", "page and article -03-02 in a name")
    case .nameAfterNumber: return Wording("版次后的名字", "the name after the number")
    case .sectionFolder: return Wording("日期下的文件夹名", "the folder below the date")
    case .pageHead: return Wording("文中单行的第3版", "第3版 on a line of its own")
    case .folio: return Wording("报眉", "the folio")
    case .masthead: return Wording("报头", "the masthead")
    case .lunarDate: return Wording("农历、干支", "lunar date or cyclic year")
    case .neighbours: return Wording("前后各版", "the pages before and after")
    }
  }

  static func wording(for reason: EncodingEvidence.Reason) -> Wording {
    switch reason {
    case .configured: return Wording("archive.conf", "archive.conf")
    case .byteOrderMark: return Wording("开头有字节序标记", "byte-order mark")
    case .ascii: return Wording("只有 ASCII", "nothing but ASCII")
    case .wellFormed: return Wording("字节合乎 UTF-8", "well-formed UTF-8")
    case .zeroBytes: return Wording("零字节的位置", "where the zero bytes are")
    case .everydayText: return Wording("读出来最像报纸", "reads most like a newspaper")
    }
  }
}
