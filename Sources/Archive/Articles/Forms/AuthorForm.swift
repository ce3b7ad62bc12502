import Newspaper

/// Reads who wrote or photographed out of the words of a byline: `记者 王小川 通讯员 李佳`.
struct AuthorForm {
  private(set) var authors: [Author] = []
  /// Whether a role or what was done is printed: 记者, 通讯员, 摄.
  private(set) var hasRole = false
  /// Whether every word was understood.
  private(set) var isComplete = true

  /// Names as they came, with the role printed before them.
  private var names: [(name: [Unicode.Scalar], role: String?)] = []
  private let isCertain: Bool
  private var role: String?
  /// A name of two characters is often set apart to the width of three: 朱　睿.
  private var halfName: Unicode.Scalar?

  /// Where it is certain that names are meant, they need no known family name; after a role they never do.
  init(_ scalars: ArraySlice<Unicode.Scalar>, isCertain: Bool = false) {
    self.isCertain = isCertain
    var reader = FormReader(scalars)
    while !reader.isAtEnd {
      if reader.pass(Self.separators) == nil, reader.next?.isBlank != true {
        read(word: reader.pass { !$0.isBlank && !Self.separators.contains($0) })
      }
      reader.passBlanks()
    }
    judgeNames()
  }

  /// Whether the words can be complete at all; nearly every line of text is refused here, at a glance at each character.
  ///
  /// Every character must be Han, blank or a separator, and a word of more than a name's length must begin with a role or an
  /// office, or end with what was done.
  static func mayBeComplete(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let separators = separators
    var start = scalars.startIndex
    for index in scalars.indices where !scalars[index].isHan {
      guard separators.contains(scalars[index]) || scalars[index].isBlank, mayBeWord(scalars[start..<index]) else {
        return false
      }
      start = index + 1
    }
    return mayBeWord(scalars[start...])
  }

  private static func mayBeWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 4, let first = word.first, let last = word.last else { return true }
    return roles.mayBegin(with: first) || offices.mayBegin(with: first) || givers.mayBegin(with: first)
      || actions.mayEnd(with: last) || first == "驻" || first == "駐"
  }

  /// Roles and offices may be glued to what follows: `本报记者王小川`, `本报驻广州记者`, `王小川摄`, `图片由李佳提供`.
  private mutating func read(word: ArraySlice<Unicode.Scalar>) {
    var reader = FormReader(word)
    if reader.pass(Self.givers) != nil { hasRole = true }
    while reader.pass(Self.offices) != nil {}
    Self.passStation(&reader)
    if let printed = reader.pass(Self.roles) {
      hasRole = true
      role = Self.rolesInSimplified[String(printed)] ?? String(printed)
      if !reader.isAtEnd { read(word: reader.rest) }
    } else if !reader.isAtEnd {
      read(name: reader.rest)
    }
  }

  /// `驻广州` before a role
  private static func passStation(_ reader: inout FormReader) {
    guard reader.next == "驻" || reader.next == "駐" else { return }
    let role = (2...8).first { Self.roles.longestPrefix(of: reader.rest.dropFirst($0)) != nil }
    if let role { reader.position += role }
  }

  private mutating func read(name word: ArraySlice<Unicode.Scalar>) {
    if let action = Self.actions.longestSuffix(of: word) {
      hasRole = true
      let name = word.dropLast(action.count)
      // `記者李佳／台北報導`: after a name what stands before the report is where it was written.
      let isPlace = !names.isEmpty && Self.reports.contains(action)
      if !name.isEmpty, !isPlace { read(name: PersonName.withoutPlace(name)) }
    } else if word.count == 1, let half = word.first, half.isHan {
      names += halfName.map { [([$0, half], role)] } ?? []
      halfName = halfName == nil ? half : nil
    } else {
      names.append((Array(word), role))
    }
  }

  private mutating func judgeNames() {
    if halfName != nil { isComplete = false }
    for (name, role) in names {
      if PersonName.isPlausible(name, afterRole: role != nil || isCertain) {
        authors.append(Author(name: String(PersonName.withoutEtc(name)), role: role ?? "作者"))
      } else {
        isComplete = false
      }
    }
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
    "木刻 版画 版畫 速写 速寫 国画 国畫 油画 剪纸 漫画 漫畫 篆刻 插图 口述 笔记 筆記 谨启 謹啟 敬启 敬啟 启 啟 谨上 敬上 鞠躬 摄 攝 摄影 攝影 摄影报道 攝影報道 攝影報導 报道 報道 報導 供图 供圖 提供 翻拍 翻攝 图 圖 文 发 發 绘 繪 整理 綜合報道 综合报道"
  )

  /// Actions that a place may stand before.
  private static let reports = WordTable("报道 報道 報導 綜合報道 综合报道 綜合報導")
  private static let givers = WordTable("图片由 圖片由 照片由 图由")

  static let offices = WordTable(
    """
    本报 本報 本刊 本台 本网 本網 本社 新华社 新華社 中新社 中央社 新华网 新華網 人民网 人民日报 人民日報 光明日报 经济日报
    中新网 央视 央視 晨报 晚报 日报 晚報 日報 早报 早報 商报 商報 时报 時報 南方日报 新京报 羊城晚报 北京青年报 图片 圖片
    """)
}
