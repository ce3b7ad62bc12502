/// Units of physics, agriculture and trade, metric, 市制, imperial, and the older Chinese ones.
///
/// Sources: CLDR 42 `zh` and `zh-Hant` unit names, 中华人民共和国法定计量单位 (1984), the 市制 of 1929 and 1959. No unit is
/// converted into another: a 斤 of 1935 and of 1983 are not one weight.
enum PhysicalUnits {
  static let units: [(String, Unit)] =
    [length, area, volume, weight, energy, others].flatMap { Unit.list($0, .measure, [.countsOne, .divides]) }
    + Unit.list(weak, .measure, [.arabicOnly]) + Unit.list("两", .measure, [.divides])
    + Unit.list(symbols, .measure, [.latin, .countsOne])

  private static let length = """
    毫米 厘米 分米 米 千米 公里 里 华里 市里 英里 海里 浬 哩 微米 纳米 公分 丈 尺 寸 市尺 市寸 英尺 英寸 呎 吋 光年
    公尺 公厘 延米 延长米
    """

  private static let area = """
    平方米 平方公里 平方千米 平方厘米 平方毫米 平方分米 平米 平方尺 平方英尺 平方英里 平方寸 平方呎 方呎 方尺 平方公尺 平方 公顷 亩 市亩
    公亩 英亩 顷 坪 垧 晌
    """

  private static let volume = """
    立方米 立方厘米 立方公里 立方千米 立方分米 立方毫米 立方英尺 立方尺 立方公尺 立方 土方 标准立方米 标方 升 毫升 公升 加仑
    石 斗 蒲式耳 微升 立升
    """

  private static let weight = """
    克 毫克 微克 千克 公斤 斤 市斤 市担 市两 钱 担 吨 公吨 英磅 磅 盎司 安士 克拉 司马斤 台斤 公担 吨级 载重吨 总吨
    吨公里 人公里 车公里
    """

  private static let energy = """
    瓦 千瓦 兆瓦 吉瓦 太瓦 瓦特 千瓦时 兆瓦时 瓦时 千伏安 伏 千伏 伏特 安培 毫安 毫安时 安时 欧姆 赫兹 千赫 兆赫 吉赫 千赫兹
    兆赫兹 焦耳 千焦 兆焦 卡路里 千卡 大卡 马力 匹马力 帕 百帕 千帕 兆帕 大气压 毫巴 牛顿 牛米
    """

  private static let others = """
    摄氏度 华氏度 ℃ ℉ °C=℃ °F=℉ ° 分贝 流明 勒克斯 摩尔 像素 字节 比特 兆字节 吉字节 毫克每升 微克每立方米 迈 马赫
    """

  /// Short words that also count or name: only digits before them make them a measure for certain.
  private static let weak = "度 级 点"

  private static let symbols = """
    km km² km2 ㎞ ㎢ m m² m2 ㎡ m³ m3 ㎥ cm ㎝ cm² cm2 cm³ cm3 mm ㎜ μm um nm kg ㎏ Kg KG g mg ㎎ μg t ml mL ㎖ L l ㏄ cc CC W kW KW
    MW GW Wh kWh KWh KWH MWh GWh Hz kHz MHz GHz KB MB GB TB PB kbps Kbps Mbps Gbps dB V kV KV mV mA mAh Pa hPa kPa MPa ha ppm
    mm² rpm km/h=公里/小时 m/s=米/秒 kcal kJ bp lb oz ft
    """
}
