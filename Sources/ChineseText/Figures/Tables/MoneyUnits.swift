/// Names of money in the papers of the mainland, Hong Kong, Taiwan and the Republic.
///
/// Sources: ISO 4217 with the `zh` and `zh-Hant` names of CLDR 42; for older money 《中国近代货币史资料》's headings. Money of
/// one name and different times (the 元 of 1935, 1948 and 1955) is never converted.
enum MoneyUnits {
  static let units: [(String, Unit)] =
    Unit.list("元 块钱=元 块=元 圆=元 块大洋=元大洋 元人民币=元 蚊=元", .money, [.divides])
    + Unit.list("角=元 毛=元 毛钱=元 角钱=元 毫=元 毫子=元", .money, power: -1, [.divides])
    + Unit.list("分钱=元", .money, power: -2)
    + Unit.list(currencies, .money, [.countsOne]) + Unit.list(older, .money, [.countsOne])

  private static let currencies = """
    美元 美金 欧元 英镑 日元 日圆 日币 韩元 韩币 韩圆 港元 港币 港纸 港圆 澳元 澳币 澳门元 澳门币 新台币 台币 元新台币 元台币 元港币 加元
    加币 新加坡元 新元 坡元 瑞士法郎 瑞郎 法郎 西非法郎 马克 卢布 卢比 印度卢比 泰铢 铢 越南盾 印尼盾 盾 比索 雷亚尔 里亚尔
    第纳尔 迪拉姆 林吉特 令吉 马币 兰特 里拉 克朗 福林 兹罗提 谢克尔 新谢克尔 坚戈 图格里克 缅元 缅币 缅甸元 基普 瑞尔 奈拉
    先令 索姆 苏姆 马纳特 格里夫纳 列伊 列弗 人民币=元 比特币 美分 欧分 便士 新西兰元 纽元 特别提款权 镑 元美金=美元
    """

  private static let older = """
    银元 银圆 大洋 小洋 现洋 光洋 银两 两白银 两银子 两黄金 法币 元法币 国币 元国币 关金 金圆券 元金圆券 金圆 银圆券 铜元 铜板 枚铜元 文钱 吊钱
    贯钱 冀钞 边币 元边币 北海币 伪币 军票 关平两 海关两 规元 佛郎 元旧币
    """

  /// Signs and codes that stand before the number, folded, with the name of the unit.
  static let signs = WordTable<String>(
    [
      ("¥", "元"), ("RMB", "元"), ("CNY", "元"), ("$", "$"), ("US$", "美元"), ("USD", "美元"), ("HK$", "港元"),
      ("HKD", "港元"), ("NT$", "新台币"), ("TWD", "新台币"), ("MOP", "澳门元"), ("A$", "澳元"), ("C$", "加元"),
      ("S$", "新加坡元"), ("€", "欧元"), ("EUR", "欧元"), ("£", "英镑"), ("GBP", "英镑"), ("JPY", "日元"), ("₩", "韩元"),
    ], anchor: .last)
}
