/// Tells what may be a person's name.
enum PersonName {
  /// Two to four characters with a family name first; after a role any two to four; foreign names with their dots.
  static func isPlausible(_ name: [Unicode.Scalar], afterRole: Bool) -> Bool {
    let name = withoutEtc(name)
    guard name.count >= 2, name.allSatisfy({ $0.isHan || $0 == "·" || $0 == "•" }) else { return false }
    if name.contains(where: { $0 == "·" || $0 == "•" }) { return name.count <= 16 }
    guard name.count <= 4 else { return false }
    return afterRole || (name.count <= 3 && surnames.contains(name[0]))
      || doubleSurnames.longestPrefix(of: name[...]) != nil
  }

  /// `孙大年等` → `孙大年`
  static func withoutEtc(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    name.count > 2 && name.last == "等" ? Array(name.dropLast()) : name
  }

  /// `佟大为台北` → `佟大为`: where a reporter writes from is glued to the name.
  static func withoutPlace(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard name.count > 3 else { return name }
    if let place = places.longestSuffix(of: name), name.count - place.count >= 2 { return name.dropLast(place.count) }
    return name.count > 4 && surnames.contains(name[name.startIndex]) ? name.prefix(3) : name
  }

  private static let places = WordTable(
    """
    北京 天津 上海 重庆 重慶 香港 澳门 澳門 台北 臺北 高雄 台中 臺中 台南 南京 杭州 广州 廣州 深圳 武汉 武漢 长沙 長沙 成都 昆明 西安 沈阳 瀋陽 长春 長春
    哈尔滨 济南 濟南 郑州 石家庄 太原 合肥 福州 南昌 贵阳 兰州 西宁 银川 南宁 海口 拉萨 乌鲁木齐 呼和浩特 大连 大連 青岛 厦门 四平 东京 東京 纽约 紐約
    华盛顿 華盛頓 伦敦 倫敦 巴黎 莫斯科
    """)
  private static let doubleSurnames = WordTable("欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 南宫")

  /// The family names of nearly everyone (百家姓 and the census's first three hundred), in both scripts.
  private static let surnames = ScalarSet(
    """
    王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇\
    卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻闫余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢\
    汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊沿梅莫\
    庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮\
    桂闵閔解强柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來嵺苟全褚廉简簡娄婁盖符奚木穆党燕郎邸冀谈談姬屠连連\
    郜晏栾欒郁商蒙计計喻揭窦竇迟宇敖糜鄢冷卓花仇艾蓝藍都巩稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆谌银扬明沙薄伏岑\
    尚桑逄雒卓玛麻買佴笪亓呼延银郗泮缪繆祖习樂利宣蔺藺柏区區布麦麥老邝鄺冼容招甄幸
    """.unicodeScalars)
}
