/// The words that stand with a number. They only make a line end a little earlier, so the lists may be rough; what a
/// figure truly is, the folder Figures knows.
enum FigureWords {
  /// What a Hanzi can be in or beside a number.
  enum Role: UInt8, Sendable {
    case none
    case numeral
    case multiplier
    /// 20余名, 30多个, 十几人.
    case remainder
    /// 三至五人, 5到10天.
    case range
  }

  /// Asked for every Hanzi, so both scripts are in it.
  static let roles: ScalarTable<Role> = {
    var roles = ScalarTable(repeating: Role.none)
    for scalar in "〇○零一二三四五六七八九两兩俩倆廿卅".unicodeScalars { roles[scalar] = .numeral }
    for scalar in "十百千万萬亿億".unicodeScalars { roles[scalar] = .multiplier }
    for scalar in "余餘多几幾来來".unicodeScalars { roles[scalar] = .remainder }
    for scalar in "至到".unicodeScalars { roles[scalar] = .range }
    return roles
  }()

  /// Before a number and part of it: 第11号, 百分之五.
  static let heads = words("第 百分之 千分之 万分之", read: .backward)

  /// Before a number: 约11.2公里, 每人26元.
  static let prefixes = words(
    """
    约 近 逾 超 满 破 超过 大约 将近 接近 突破 不足 不到 不满 至少 最多 最高 最低 仅 共 达 高达 人均 户均 亩均 日均 年均 月均 亩产
    每 每人 每天 每日 每年 每月 每周 每户 每亩 每吨 每次 每斤 每公斤 每度 每股 每桶 每平方米 每呎 每尺 每小时 时速 上午 下午 早上 晚上
    中午 凌晨 傍晚 夜间
    """, read: .backward)

  /// After a number, or after its multiplier: 26元, 5620人次, 2.98万毫升.
  static let units = words(
    """
    个 名 人 位 户 家 次 件 项 条 辆 台 架 艘 只 头 匹 棵 株 颗 枚 张 份 本 册 部 篇 首 幅 座 栋 幢 间 处 所 所次 场 场次 起 宗
    批 组 队 支 班 趟 遍 回 轮 届 期 号 级 等 类 种 款 套 双 对 副 把 块 片 粒 瓶 箱 袋 包 盒 桶 车 节 段 步 层 楼 排 行 列 门 口
    伙 根 章 字 词 村 乡 镇 县 市 省 国 岁 倍 成 折 分 秒 点 时 刻 天 日 周 月 年 代 载 季 元 角 毫 厘 米 里 尺 寸 丈 呎 吋 哩 亩
    吨 斤 克 两 升 斗 石 度 版 死 伤
    人次 人份 人民币 元人民币 美元 欧元 英镑 日元 港元 港币 澳元 卢布 法郎 银元 小时 分钟 秒钟 点钟 个月 个小时 个半月 星期 个星期 周年
    周岁 年代 年度 年级 世纪 季度 个季度 月份 月底 月初 月中旬 月上旬 月下旬 年底 年初 工作日 个工作日 交易日 个交易日 百分点 个百分点
    个基点 公里 千米 厘米 毫米 微米 纳米 海里 英里 英尺 英寸 平方米 平方公里 平方千米 平方厘米 平方英里 平方呎 平方尺 立方米 立方厘米
    立方 公顷 公亩 公斤 千克 毫克 微克 英亩 毫升 公升 加仑 千瓦 兆瓦 千瓦时 兆瓦时 摄氏度 赫兹 兆赫 伏特 安培 字节 马力 吨位 标准箱
    车次 架次 班次 户次 家次 件次 台次 台套 辆次 学时 课时 车道 平米 年内 天内 日内
    """)

  /// Those after which even a single Chinese numeral is sure to be a figure; 期 角 级 are not: 二期, 长三角, 一级.
  static let plainUnits = words(
    """
    个 名 位 人 天 次 项 条 家 件 倍 成 种 岁 元 米 吨 亩 座 辆 台 架 起 批 份 张 本 户 周 年 月 日 章 根 个月 小时 分钟 公里 公斤
    周年 世纪 季度 个季度 月份 月底 车道 万元 亿元 万人 亿人
    """)

  /// After a figure: 96.69%以上, 15～20℃左右.
  static let suffixes = words("以上 以下 以内 以外 以来 左右 上下 之间 不等 开外 多 余 有余 许 半 底 初 末")

  private static func words(_ text: String, read direction: WordList.Direction = .forward) -> WordList {
    WordList(text.split { $0.isWhitespace }.map { Array($0.unicodeScalars) }, read: direction)
  }
}
