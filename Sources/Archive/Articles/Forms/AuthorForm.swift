import Newspaper

/// Reads who wrote or photographed out of the words of a byline: `记者 王小川 通讯员 李佳`.
struct AuthorForm {
  private(set) var authors: [Author] = []
  /// Whether a role was printed: 记者, 通讯员, 摄.
  private(set) var hasRole = false
  /// Whether every word was understood.
  private(set) var isComplete = true
  /// Words understood as a newspaper's, an agency's or an office's name.
  private(set) var officeCount = 0
  private(set) var nameCount = 0

  private var role: String?
  private var halfName: ArraySlice<Unicode.Scalar>?

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var reader = FormReader(scalars)
    while !reader.isAtEnd {
      if reader.pass(Self.separators) != nil || reader.next?.isBlank == true {
        reader.passBlanks()
      } else {
        read(word: reader.pass { !$0.isBlank && !Self.separators.contains($0) })
      }
    }
    if halfName != nil { isComplete = false }
  }

  /// A word: roles and offices may be glued to what follows: `本报记者王小川`, `新华社记者`, `王小川摄`.
  private mutating func read(word: ArraySlice<Unicode.Scalar>) {
    var reader = FormReader(word)
    while let office = reader.pass(Self.offices) {
      officeCount += 1
      _ = office
    }
    if let printed = reader.pass(Self.roles) {
      hasRole = true
      role = Self.canonical(printed)
      if !reader.isAtEnd { read(word: reader.rest) }
      return
    }
    guard !reader.isAtEnd else { return }
    readName(reader.rest)
  }

  private mutating func readName(_ word: ArraySlice<Unicode.Scalar>) {
    if let suffix = Self.actions.longestSuffix(of: word), suffix.count < word.count {
      hasRole = true
      readName(word.dropLast(suffix.count))
      return
    }
    if Self.actions.contains(word) {
      hasRole = true
      return
    }
    let name = halfName.map { Array($0 + word) } ?? Array(word)
    if word.count == 1, halfName == nil, word.allSatisfy(\.isHan) {
      halfName = word
    } else if PersonName.isPlausible(name, afterRole: role != nil) {
      halfName = nil
      nameCount += 1
      authors.append(Author(name: String(PersonName.withoutEtc(name)), role: role ?? "作者"))
    } else {
      isComplete = false
    }
  }

  /// Simplified, and without the words that say whose: 本報記者 → 记者.
  private static func canonical(_ role: [Unicode.Scalar]) -> String {
    rolesInSimplified[String(role)] ?? String(role)
  }

  static let separators: ScalarSet = ["、", ",", "，", "/", "／", ":", "：", "|", "｜", "·", "•", "；", ";", "&"]

  static let roles = WordTable(
    """
    记者 記者 通讯员 通訊員 实习生 實習生 实习记者 實習記者 见习记者 見習記者 特约记者 特約記者 特派记者 特派記者 首席记者 首席記者
    全媒体记者 融媒体记者 特约通讯员 特約通訊員 通讯员： 评论员 評論員 特约评论员 特約評論員 摄影 攝影 撰文 作者 撰稿 编译 編譯
    编辑 編輯 整理 执笔 執筆 特约撰稿人 专栏作家 文 图 圖
    """)

  private static let rolesInSimplified = [
    "記者": "记者", "通訊員": "通讯员", "實習生": "实习生", "實習記者": "实习记者", "見習記者": "见习记者", "特約記者": "特约记者",
    "特派記者": "特派记者", "首席記者": "首席记者", "特約通訊員": "特约通讯员", "評論員": "评论员", "特約評論員": "特约评论员",
    "攝影": "摄影", "編譯": "编译", "編輯": "编辑", "執筆": "执笔", "圖": "图", "通讯员：": "通讯员",
  ]

  /// What follows the names.
  static let actions = WordTable(
    "摄 攝 摄影 攝影 摄影报道 攝影報道 攝影報導 报道 報道 報導 供图 供圖 提供 图 圖 文 发 發 绘 繪 作 整理 綜合報道 综合报道")

  static let offices = WordTable(
    """
    本报 本報 本刊 本台 本网 本網 本社 新华社 新華社 中新社 中央社 新华网 新華網 人民网 人民日报 人民日報 光明日报 经济日报
    中新网 央视 央視 晨报 晚报 日报 晚報 日報 早报 早報 商报 商報 时报 時報 南方日报 新京报 羊城晚报 北京青年报 图片 圖片
    """)
}
