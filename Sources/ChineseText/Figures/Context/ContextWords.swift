/// Words on either side of a noun that is counted.
///
/// Drawn up from 吕叔湘《现代汉语八百词》(prepositions, adverbs, verbs of result) and the verbs of reports and bulletins; a noun that
/// begins or ends with such a word is cut wrongly, and none of the words is one that nouns often begin with.
enum NounWords {
  /// With these a sentence goes on behind the noun: 90名…人员‖参加.
  static let goOn = WordTable<Void>(
    words: """
      参加 参与 提供 进行 开展 完成 实现 达到 获得 取得 受到 得到 组成 构成 出席 通过 建成 投入 投产 竣工 开工 使用 举行 召开 用于 分别 其中
      全部 已经 正在 同时 因此 以及 或者 增长 增加 下降 减少 提高 来自 走进 走上 进入 落户 入驻 脱贫 成为 送往 送到 前来 前往 陆续 纷纷 先后 集中
      统一 应邀 响应 加入 当选 荣获 接受 享受 占 被 把 将于 将在 了 是 也 都 又 还 却 但 且 已 并 则 与 和 及 或 等 在 为 从 向 由 给 以 按 经 比
      比去年 较 因 至今 上市 上线 上岗 报名 签约 落成 揭牌 启用 通车 奔赴 赶到 来到 聚集 涌入 表示 认为 拥有 具有 存在 出现 发生 需要 可以 能够 应当 必须
      不再 没有 未能 不能 深入 支援 奋战 奋斗 奔走 聚在 汇聚 亮相 登场 参观 参赛 参展 到会 集会 游行 示威 有了 有所 有着
      """)

  /// Words that no noun begins with where a figure has ended.
  static let cannotBegin = WordTable<Void>(
    words: """
      参加 参与 进行 开展 完成 实现 达到 获得 取得 受到 得到 组成 出席 通过 投入 分别 其中 已经 正在 同时 因此 以及 或者 增长 增加 下降 减少
      提高 来自 走进 进入 了 是 也 都 又 还 却 但 且 并 则 与 和 及 或 等 被 把 将 由 比 较 占 为 从 向 给 按 因 至 到 起 前 后 内 外 中 间 时 之 以
      左右 上下 就 才 便 只 仅 所 者 地 得 着 过 吗 呢 吧 啊
      """)

  /// Words whose object the noun is: 排查出‖群众操心事, 投入‖资金.
  static let governing = WordTable<Void>(
    words: """
      的 了 在 从 向 对 为 于 把 被 将 由 以 与 和 及 其 各 该 每 并 又 再 共 已 进行 开展 完成 实现 获得 取得 受到 得到 发放 排查出 排查 梳理 确定 建立 成立 设立 建设
      建成 新建 修建 兴建 改建 扩建 改造 拆除 培育 培养 培训 组织 举办 举行 召开 开设 发布 印发 制定 制订 出台 审议 解决 办理 受理 处理 查处 查获 破获 抓获 收缴 没收
      缴获 歼灭 俘虏 击落 击沉 收到 收集 征集 采集 募集 捐赠 捐献 捐款 筹集 筹措 投入 投资建设 安排 拨付 下拨 发展 种植 播种 收割 收获 收购 交售 上交 上缴 出售 销售出
      生产 制造 出口 进口 引进 运送 运输 装运 输送 接待 接诊 救治 治愈 确诊 新增 累计 累计报告 报告 派出 出动 调集 动员 聘请 招收 招聘 录用 安置 慰问 走访 帮助 资助 救助
      覆盖 惠及 涉及 包括 包含 拥有 占有 现有 共有 计有 设有 配备 购置 购买 添置 订购 节约 节省 减免 降低 提高 增加 减少 扩大 缩小 缩短 延长 打通 铺设 架设 安装 更换 维修 修复 清理 整治
      治理 造林 栽植 栽种 植树 补种 抢收 抢种 评选出 评出 选出 产生 颁发 授予 表彰 奖励 处罚 判处 罚款 起诉 逮捕 调解 化解 提出 收入 签订 签署 达成 引入 落实 兑现 推出 推广
      """)

  /// Words that only lead up to a number: 合计, 达到, 同比增长.
  static let leadingUp = WordTable<Void>(
    words: """
      共 共计 合计 总计 累计 总共 一共 达 达到 已达 高达 多达 长达 为 是 有 计 突破 增长 增加 增至 增加到 增长到 增为 减少 减少到 减至 减为 下降 下降到 下降至 降至 降为 上升 上升到
      升至 提高 提高到 提升 提升到 提升至 缩短 缩短到 缩短至 扩大到 扩大至 超额 超产 超出 多 少 到 至 了 已 只 仅 就 各 每 平均 分别 等 为期 占 占到 同比 环比 比去年 比上年
      比去年同期 比上年同期 较去年 较上年 较去年同期 较上年同期 比上月 较上月 比前年 比同期 较同期 比往年 较往年 比计划 比年初 较年初 较前一日 较上日 跌 涨 上涨 下跌 报收 收报 报 计有 约有
      现有 共有 也 又 还 都 均 竟 约为 大约 回落 回升 递增 年均 日均 月均 人均 逐年 净增 净减 新增 增幅 升幅 降幅 跌幅 涨幅 比重 的
      """, anchor: .last)
}

/// Words that hold a figure against another.
enum ComparisonWords {
  static let relations = WordTable<FigureComparison.Relation>(
    pairs("增长 增加 增长了 增加了 提高 提高了 上升 上升了 上涨 上涨了 提升 提升了 扩大 扩大了 多收 增产 增收 净增 递增 回升 涨 升 增长近 翻了 翻 多生产", .up)
      + pairs("下降 下降了 减少 减少了 降低 降低了 下跌 下跌了 缩短 缩短了 减产 回落 跌 降 净减 压缩 压缩了 减 萎缩", .down)
      + pairs("达到 达 已达 高达 多达 增至 增加到 增长到 提高到 上升到 升至 提升到 提升至 突破 降至 下降到 下降至 减少到 减至 缩短到 缩短至 扩大到 达到了", .reached)
      + pairs("超额 超额完成 超产 超过计划 超计划 超出 超出计划", .exceeded) + pairs("占 占到 占了 约占", .share), anchor: .last)

  /// What stands before the word for the change.
  static let bases = WordTable<Void>(
    words: """
      同比 环比 比去年 比上年 比去年同期 比上年同期 较去年 较上年 较去年同期 较上年同期 比上月 较上月 比前年 比同期 较同期 比往年 较往年 比计划 比年初 较年初 同期 年均 平均 每年
      每年平均 比解放前 比战前 比抗战前 较前一日 较上日 比上周 较上周 比上季度 较上季度 比前期
      """, anchor: .last)

  private static func pairs(
    _ words: String, _ relation: FigureComparison.Relation
  ) -> [(String, FigureComparison.Relation)] {
    words.blankSeparated.map { ($0, relation) }
  }
}
