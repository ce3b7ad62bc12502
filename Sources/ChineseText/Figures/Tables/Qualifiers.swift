/// Words that make a figure approximate or a bound.
enum Qualifiers {
  /// Directly before the number.
  static let leading = WordTable<String>(
    words: """
      约 大约 近 将近 接近 超 超过 逾 已逾 至少 最少 至多 最多 不到 不足 不满 未满 未到 不下 不下于 不少于 不低于 不高于 不超过
      不多于 不超 未超过 少于 多于 大概 差不多 几乎 起码 几近
      """, anchor: .last)

  /// Characters that, before the short ones, make another word of them: 节约, 附近, 赶超.
  static let blockers: [String: String] = [
    "约": "节预合条签制违相特公契简隐纽履邀赴如绰集俭誓婚守", "近": "附最靠邻临新亲贴走相就远逼浅切拉",
    "超": "赶高反英中西德意法出入班",
  ]

  /// Behind the unit.
  static let trailing = WordTable<String>(words: "以上 以下 以内 左右 上下 开外 之多")

  /// What follows 上下 or 以内 when it is another word: 20人上下车.
  static let notTrailing = "车楼学班级游联齐铺一"

  /// Between number and unit, or number and 万: 20余万元, 三十多个, 1万来块.
  static let inner: Set<Unicode.Scalar> = ["余", "多", "来", "几"]

  /// Behind a time of day: 8时多, 九时许.
  static let ofTimes = WordTable<String>(words: "多 许 左右 整 正")

  /// Behind a year or a month.
  static let ofDates = WordTable<String>(words: "底 初 末 上旬 中旬 下旬")

  /// What the day's part is called before a time of day.
  static let dayParts = WordTable<String>(
    words: "上午 下午 午前 中午 晚上 早上 早晨 清晨 凌晨 傍晚 深夜 午夜 夜间 夜里 午后 晚间 今晨 晨早 正午 上昼 下昼", anchor: .last)
}
