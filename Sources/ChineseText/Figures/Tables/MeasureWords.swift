/// Words that count things, people and events.
///
/// Sources: the measure words listed in 吕叔湘《现代汉语八百词》(appendix, 名词、量词配合表) and GB/T 15835-2011, with those
/// of older, Hong Kong and Taiwan papers; the compound ones (人次, 架次, 标箱) are those of statistical bulletins.
enum MeasureWords {
  /// What is counted by the piece: after 块 these begin a thing, and the piece is no money: 1286块石头, 三块试验田.
  /// Source: the nouns that 吕叔湘's table gives 块, and what the pages of the sample count so.
  static let thingsInPieces = Set(
    "石砖磚瓦板牌碑匾地田土屏糖饼餅肉骨玉木铁鐵煤冰肥香表手黑青条條城展金银銀铜銅奖獎玻镜鏡太光显顯广廣豆西蛋月布毛试試".unicodeScalars)

  static let units: [(String, Unit)] =
    Unit.list(common, .count) + Unit.list(compound, .count) + Unit.list(nouns, .count, .arabicOnly)
    + Unit.list(series, .ordinal) + Unit.list(lexical, .count, .arabicOnly) + Unit.list(casualties, .count)
    + Unit.list(sexes, .count, .arabicOnly)

  private static let common = """
    个 名 位 人 口 户 家 件 项 条 份 张 支 只 头 匹 峰 羽 尾 窝 胎 辆 台 架 艘 列 节 班 趟 次 回 遍 场 起 宗 例 单 处 所 座 栋
    幢 间 套 层 扇 片 粒 颗 株 棵 丛 束 朵 枝 根 截 段 卷 册 本 部 篇 首 幅 帧 页 封 则 句 字 行 笔 枚 滴 瓶 杯 碗 盒 箱 包 袋
    桶 罐 盘 碟 壶 坛 筐 篓 篮 车 船 对 双 副 组 批 群 伙 帮 队 种 类 样 款 项 门 席 床 道 股 票 眼 孔 轮 局 季 圈 杆 档 挡 剂 针 帖 顿
    桌 堂 讲 章 集 幕 出 辑 具 尊 樽 挺 发 枪 团 营 连 旅 骑 乘 盏 顶 把 柄 缕 捆 扎 打 串 挂 沓 叠 摞 堆 垛 垄 畦 爿 剧 曲 阕 代 辈 任
    炉 窑 料 锭 饼 瓣 撮 勺 匙 丸 挑 驮 贯 吊 稿 钵 缸 坨 环 球 胜 负 平 拍 击 餐 巡 役 仗 盅 樘 块 度 课 码 波 金 银 铜
    """

  private static let compound = """
    人次 人份 人口 户次 件次 家次 场次 班次 车次 船次 航次 架次 台次 辆次 艘次 列次 届次 期次 台套 件套 台件 册次 例次 针次 剂次
    批次 箱次 单次 篇次 部次 标箱 标准箱 集装箱 箱位 床位 席位 座位 车位 泊位 铺位 摊位 学位 岗位 机位 展位 工位 车道 课时 学时 学分
    学科 科目 站 站点 条线 线路 亩次 票次 门次 项次 款次 部门 省份 省市 省区市 社区 街道 乡镇 村庄 品种 门类 车厢 单元 连胜 连败 连冠 连涨 连跌 连板
    """

  /// Nouns that headlines count without a measure word: 31国, 16强. Chinese numerals before them make names: 三国, 八强.
  private static let nouns = """
    国 省 市 县 区 州 乡 镇 村 屯 街 校 院 店 厂 矿 企 省区 省市区 县市 县区 市县 区县 市州 地市 单位 企业 公司 机构 网点
    景区 高校 医院 强 佳 杰 大 战 篮板 助攻 抢断 盖帽 局点 盘点 城市 国家 家庭 学校 班级 项目
    """

  /// Words that, with a Chinese numeral, are more often part of a name or a phrase: 四面, 三路, 两手, 七分.
  private static let lexical = """
    面 路 手 地 方面 步 级 分 界 维 轴 极 核 拨 身 心 点位 重 星级 位数 通 关 排 方 味 声 脚 管
    """

  /// Numbers of a series without 第.
  private static let series = "期 届 版 号 号楼 号线 号院 号门 号井 号机组 号厅 号公告 室 楼"

  /// 6男1女
  private static let sexes = "男=人 女=人"

  /// 2死3伤
  private static let casualties = "死=人 伤=人 亡=人"
}
