/// What closes a notice: who gives it and of what day, each on a line of its own.
enum NoticeForm {
  /// `2006年11月23日`, `一九八六年五月十八日`
  static func isDate(_ scalars: [Unicode.Scalar]) -> Bool {
    guard (6...12).contains(scalars.count), scalars.last == "日", let year = scalars.firstIndex(of: "年"), year >= 2,
      let month = scalars.firstIndex(of: "月"), month > year + 1
    else { return false }
    return scalars.allSatisfy { $0.folded.isDigit || numerals.contains($0) || units.contains($0) }
  }

  /// `汝川市国土资源局`, `柳溪市自来水有限公司`: one word that ends as offices and firms are called.
  static func isOffice(_ scalars: [Unicode.Scalar]) -> Bool {
    (4...22).contains(scalars.count) && ends.longestSuffix(of: scalars[...]) != nil
      && scalars.allSatisfy { $0.isHan || $0.folded == "(" || $0.folded == ")" }
  }

  /// `停水通知`, `招标公告`: what a notice is called, nothing after it.
  static func isHead(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 26 && heads.longestSuffix(of: scalars[...]) != nil
  }

  /// `汝国土告字〔2006〕19号`
  static func isDocumentNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 24 && scalars.last == "号" && scalars.contains { $0 == "〔" || $0 == "［" || $0.folded == "(" }
      && scalars.contains("字")
  }

  private static let heads = WordTable(
    "启事 啟事 公告 通告 通知 声明 聲明 公示 讣告 訃告 更正 告示 寻人启事 招领 招領 招聘 须知 須知 温馨提示 物业提示")
  private static let numerals = ScalarSet("一二三四五六七八九十〇○零廿".unicodeScalars)
  private static let units: ScalarSet = ["年", "月", "日"]
  private static let ends = WordTable(
    """
    局 公司 法院 检察院 檢察院 委员会 委員會 办公室 辦公室 医院 醫院 中心 学校 學校 大学 大學 中学 中學 小学 小學 银行 銀行 商店 饭店 飯店 饮食店 书店 商场 商場
    工厂 工廠 厂 廠 血站 供电所 派出所 管理处 管理處 管委会 编辑部 編輯部 协会 協會 基金会 商会 商會 政府 人民政府 支行 分行 总公司 事务所 车站 邮局 电影院 剧院
    """)
}
