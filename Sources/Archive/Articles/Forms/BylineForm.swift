import Newspaper

/// A line that is nothing but a signature: `本报记者 王小川 通讯员 李佳`, `□ 本报评论员`, `文/图 李佳`.
struct BylineForm {
  var authors: [Author]
  /// Whether a role is printed; without one it is a signature only where a signature can stand: `淮源纺织厂 高淑芬`.
  var hasRole: Bool
  /// Whether it holds names and nothing else.
  var isNames: Bool

  /// Reads a whole line; nil where any word of it belongs to no signature.
  init?(_ scalars: [Unicode.Scalar]) {
    guard (2...48).contains(scalars.count), !Self.closers.contains(scalars[scalars.count - 1]) else { return nil }
    var reader = FormReader(scalars)
    var isMarked = false
    while reader.pass(Self.bullets) != nil {
      isMarked = true
      reader.passBlanks()
    }
    let inside = reader.passBrackets(LeadForm.brackets, limit: 40)
    guard inside == nil || reader.isAtEnd, let body = inside ?? Optional(reader.rest), !body.isEmpty else { return nil }
    let form = AuthorForm.mayBeComplete(body) ? AuthorForm(body, isCertain: isMarked) : nil
    if Self.isStanding(body) || Self.isContribution(body) {
      (authors, hasRole, isNames) = ([], true, false)
    } else if let form, form.isComplete, form.hasRole {
      (authors, hasRole, isNames) = (form.authors, true, false)
    } else if let form, form.isComplete, (1...3).contains(form.authors.count) {
      (authors, hasRole, isNames) = (form.authors, isMarked, true)
    } else if inside != nil, (1...4).contains(body.count), body.allSatisfy(\.isHan) {
      // A pen name of the old supplements: （天馬）
      (authors, hasRole, isNames) = ([Author(name: String(body), role: "作者")], false, true)
    } else if let author = Self.officeAndName(body) {
      (authors, hasRole, isNames) = ([author], false, false)
    } else {
      return nil
    }
  }

  private static func isStanding(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first(where: { !$0.isBlank }), standing.mayBegin(with: first) else { return false }
    return standing.contains(scalars.filter { !$0.isBlank })
  }

  /// `淮源纺织厂 高淑芬`, `市轴承厂工人 孙大年等`: one blank, a name last.
  private static func officeAndName(_ scalars: ArraySlice<Unicode.Scalar>) -> Author? {
    guard scalars.contains(where: \.isBlank) else { return nil }
    let words = scalars.split(whereSeparator: \.isBlank)
    guard (2...4).contains(words.count), (2...14).contains(words[0].count),
      words[0].allSatisfy({ $0.isHan || $0.folded.isDigit }), offices.longestSuffix(of: words[0]) != nil,
      let name = words.last.map(withoutCount), PersonName.isPlausible(name, afterRole: false)
    else { return nil }
    return Author(name: String(PersonName.withoutEtc(name)), role: "作者")
  }

  /// `孙兆丰等二十六人` → `孙兆丰等`
  private static func withoutCount(_ name: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    guard name.last == "人", let more = name.lastIndex(of: "等") else { return Array(name) }
    return Array(name[...more])
  }

  /// `市工商局供稿`, `柳叶献血队办公室提供`: an office that gave the text.
  private static func isContribution(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count <= 20, let deed = deeds.longestSuffix(of: scalars), scalars.allSatisfy(\.isHan) else {
      return false
    }
    let giver = scalars.dropLast(deed.count)
    return giver.count >= 2 && (deed.count == 2 && sureDeeds.contains(deed) || offices.longestSuffix(of: giver) != nil)
  }

  private static let deeds = WordTable("供稿 提供 发布 發布 整理 主办 主辦 供图")
  private static let sureDeeds = WordTable("供稿 整理")
  /// What stands in a byline's place without a name.
  private static let standing = WordTable("编者 編者 短评 短評 社论 社論 评论员 本报评论员 本報評論員 本刊评论员 编辑部 本报编辑部 短论")

  /// How the names of places of work and of trades end.
  private static let offices = WordTable(
    """
    厂 廠 公司 学校 學校 大学 大學 学院 學院 中学 中學 小学 小學 幼儿园 医院 醫院 局 所 站 处 科 室 部 委 会 會 社 行 店 队 隊 院 馆 館 矿 礦 场 場
    村 镇 鎮 乡 鄉 县 縣 市 区 區 街道 社区 社區 小区 居民 村民 市民 工人 农民 農民 学生 學生 教师 教師 青年 号楼 中心 班 新村 战友 老人 读者 讀者 干部 战士 职工 職工 员 員 师 師 医生 家长
    """)
  private static let bullets: ScalarSet = [
    "□", "■", "●", "◆", "▲", "△", "◎", "○", "☆", "★", "▌", "▪", "◇", "/",
  ]
  private static let closers: ScalarSet = ["。", "！", "？", "：", "，", "；", ":", ",", ";"]
}
