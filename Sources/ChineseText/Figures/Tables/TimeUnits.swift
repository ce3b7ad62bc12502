/// Units of duration and of age. Calendar dates and the time of day have readers of their own.
enum TimeUnits {
  static let units: [(String, Unit)] =
    Unit.list("小时 钟头=小时 星期", .duration, [.countsOne, .takesGe, .divides])
    + Unit.list("个月=月 个季度=季度", .duration, [.countsOne, .divides])
    + Unit.list("分钟 秒 秒钟=秒 刻钟 昼夜 礼拜 毫秒 微秒", .duration, [.countsOne, .divides])
    + Unit.list("工作日 交易日 学期 礼拜 财年 年头=年 世纪", .duration, [.takesGe])
    + Unit.list("年 天 日 周 载 周年 夜 晚", .duration, [.divides])
    + Unit.list("h=小时 min=分钟 s=秒 ms=毫秒", .duration, [.latin])
    + Unit.list("岁 旬 周岁=岁 虚岁=岁 岁龄=岁 月龄 日龄", .age, [.divides])
    + Unit.list("季度 年度 学年 赛季 财政年度", .date, .countsOne)
    + Unit.list("年级", .ordinal)
}
