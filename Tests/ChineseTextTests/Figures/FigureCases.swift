/// The sentences of `FigureFinderTests`.
enum FigureCases {
  static let counts: [FigureCase] = [
    FigureCase("柳溪镇今年修路⟦14条⟧，架桥⟦三座⟧。", "count 14 条", "count 3 座"),
    FigureCase("苗圃现有茶树⟦五千六百株⟧，果树⟦两千余棵⟧", "count 5600 株", "count 2000 棵 余"),
    FigureCase("书市接待读者⟦近40万人次⟧，售书⟦3.06万册⟧。", "count 400000 人次 近", "count 30600 册"),
    FigureCase("⟦1亿2000万户⟧家庭，其中⟦三十多万户⟧在山区", "count 120000000 户", "count 300000 户 多"),
    FigureCase("报名的⟦不到一百人⟧，到场⟦至少60人⟧", "count 100 人 不到", "count 60 人 至少"),
    FigureCase("每班招收⟦20人以内⟧，全校⟦八百人左右⟧。", "count 20 人 以内", "count 800 人 左右"),
    FigureCase("又来了⟦两三个⟧客人，带了⟦七八十斤⟧橘子", "count 2,3 个", "measure 70,80 斤"),
    FigureCase("⟦数十名⟧学生与⟦上百位⟧家长", "count 10 名 数", "count 100 位 上"),
    FigureCase("当天⟦38艘⟧渔船、⟦6架次⟧飞机参加搜寻", "count 38 艘", "count 6 架次"),
    FigureCase("车祸致⟦3死⟧⟦7伤⟧", "count 3 人", "count 7 人"),
    FigureCase("附近⟦50户⟧居民节约⟦30吨⟧水", "count 50 户", "measure 30 吨"),
    FigureCase("主队以⟦3:1⟧取胜，比分⟦21:15⟧，决胜局⟦15比13⟧战平", "count 3,1", "count 21,15", "count 15,13"),
    FigureCase("一口气谈了⟦12个亿⟧的项目", "count 1200000000"),
    FigureCase("⟦10至15人⟧一组，分⟦四到六组⟧", "count 10,15 人", "count 4,6 组"),
  ]

  static let sums: [FigureCase] = [
    FigureCase("筹得善款⟦50余万元⟧，支出⟦四十八万二千元⟧", "money 500000 元 余", "money 482000 元"),
    FigureCase("料场里有⟦1286块⟧石头，⟦三块⟧试验田", "count 1286 块", "count 3 块"),
    FigureCase("西瓜卖⟦两块钱⟧，整车赚⟦300块⟧", "money 2 元", "money 300 元"),
    FigureCase("电费⟦七十三元六角⟧，水费⟦八元零五分⟧，茶叶蛋⟦两块五⟧", "money 73.6 元", "money 8.05 元", "money 2.5 元"),
    FigureCase("出口⟦3.2亿美元⟧，进口⟦900万欧元⟧", "money 320000000 美元", "money 9000000 欧元"),
    FigureCase("投资⟦3至5万元⟧，回报⟦8000至1万元⟧", "money 30000,50000 元", "money 8000,10000 元"),
    FigureCase("票价⟦¥68⟧，港版⟦HK$120⟧", "money 68 元", "money 120 港元"),
    FigureCase("规模⟦超1.4万亿元⟧", "money 1400000000000 元 超"),
    FigureCase("处⟦2万元以上⟧⟦10万元以下⟧罚款", "money 20000 元 以上", "money 100000 元 以下"),
    FigureCase("补助⟦每户800元⟧，伙食⟦每人30元/天⟧", "rate 800 元/户", "rate 30 元/天"),
    FigureCase("豆角⟦一斤四角⟧，白菜⟦每斤一角二分⟧", "rate 0.4 元/斤", "rate 0.12 元/斤"),
  ]

  static let measures: [FigureCase] = [
    FigureCase("堤长⟦12.75公里⟧，顶宽⟦约6米⟧", "measure 12.75 公里", "measure 6 米 约"),
    FigureCase("开荒⟦三千五百亩⟧，⟦亩产六百斤⟧", "measure 3500 亩", "rate 600 斤/亩"),
    FigureCase("最高⟦零下3℃⟧，最低⟦-15℃⟧", "measure -3 ℃", "measure -15 ℃"),
    FigureCase("⟦5℃~12℃⟧，东风⟦三到四级⟧", "measure 5,12 ℃", "measure 3,4 级"),
    FigureCase("装机⟦250万千瓦⟧，年发电⟦6.5亿千瓦时⟧", "measure 2500000 千瓦", "measure 650000000 千瓦时"),
    FigureCase("列车⟦时速350公里⟧，风速⟦12米/秒⟧", "rate 350 公里/小时", "rate 12 米/秒"),
    FigureCase("挑了⟦半里⟧山路，又走⟦二里半⟧", "measure 0.5 里", "measure 2.5 里"),
    FigureCase("走了⟦10 km⟧", "measure 10 km"),
    FigureCase("指数报⟦2978.71点⟧，跌⟦15点⟧", "measure 2978.71 点", "measure 15 点"),
  ]

  static let shares: [FigureCase] = [
    FigureCase("合格率⟦98.5%⟧，次品⟦百分之一点五⟧", "percent 98.5 %", "percent 1.5 %"),
    FigureCase("出生率⟦千分之七⟧，⟦6.2‰⟧", "percent 7 ‰", "percent 6.2 ‰"),
    FigureCase("⟦超过七成⟧受访者，满意的占⟦八成五⟧", "percent 7 成 超过", "percent 8.5 成"),
    FigureCase("提高⟦1.3个百分点⟧，下调⟦25个基点⟧", "percent 1.3 百分点", "percent 25 基点"),
    FigureCase("产值是去年的⟦2.4倍⟧，收入翻了⟦一番⟧", "percent 2.4 倍", "percent 1 番"),
    FigureCase("只剩⟦四分之三⟧，另有⟦三分之一⟧空置", "percent 0.75", "percent 0.333333"),
    FigureCase("全场⟦八五折⟧", "percent 8.5 折"),
  ]

  static let times: [FigureCase] = [
    FigureCase("⟦1998年11月6日⟧动工，⟦二〇〇一年底⟧完工", "date 1998,11,6 年月日", "date 2001 年 底"),
    FigureCase("⟦3至9月⟧休渔，⟦五月中旬⟧开会", "date 3,9 月", "date 5 月 中旬"),
    FigureCase("⟦4月28日至5月2日⟧停航，⟦6月3日至5日⟧恢复", "date 4,28,5,2 月日至月日", "date 6,3,5 月日至日"),
    FigureCase("⟦2019—2021年⟧，⟦2022/23年度⟧", "date 2019,2021 年", "date 2022,23 年度"),
    FigureCase("⟦8月4日0—24时⟧报告", "date 8,4,0,24 月日时至时"),
    FigureCase("⟦上午9时30分⟧开幕，⟦晚上七点半⟧闭幕，末班车⟦22:45⟧", "date 9,30 时分", "date 7,30 时分", "date 22,45 时分"),
    FigureCase("⟦20世纪80年代⟧建成，用了⟦三十多年⟧", "date 20,80 世纪年代", "duration 30 年 多"),
    FigureCase("农历⟦八月十五⟧，⟦正月初三⟧，⟦腊月廿八⟧", "date 8,15 月日", "date 1,3 月日", "date 12,28 月日"),
    FigureCase("学了⟦三年半⟧，等了⟦两个多月⟧，跑了⟦一个半小时⟧", "duration 3.5 年", "duration 2 月 多", "duration 1.5 小时"),
    FigureCase("他以⟦2分08秒35⟧夺冠，百米跑出⟦10秒41⟧", "duration 128.35 秒", "duration 10.41 秒"),
    FigureCase("⟦十日⟧内缴清", "duration 10 日"),
    FigureCase("⟦2023-07-09⟧发布", "date 2023,7,9 年月日"),
    FigureCase("⟦7月11⟧、⟦12日⟧比赛", "date 7,11 月日", "date 12 日"),
    FigureCase("⟦民国二十三年⟧春，⟦正月初二至初六⟧歇业", "date 23 民国年", "date 1,2,6 月日至日"),
    FigureCase("判处徒刑⟦三年零两个月⟧", "duration 38 月"),
  ]

  static let series: [FigureCase] = [
    FigureCase("⟦第七届⟧年会，⟦第12号⟧船，⟦三期⟧工程", "ordinal 7 届", "ordinal 12 号", "ordinal 3 期"),
    FigureCase("排名全国⟦第一⟧，获⟦第2至4名⟧", "ordinal 1", "ordinal 2,4 名"),
    FigureCase("推行“⟦2·4·8小时响应机制⟧”和“⟦3+2⟧”模式", "label 2,4,8 小时", "label 3,2"),
    FigureCase("打造“⟦20分钟健身圈⟧”，夺得⟦4×100米⟧接力第二", "label 20 分钟", "label 4,100 米"),
    FigureCase("社区里⟦91岁⟧的老人，⟦18周岁以上⟧青年", "age 91 岁", "age 18 岁 以上"),
    FigureCase("老船长年⟦近七十⟧", "age 70 - 近"),
    FigureCase("孩子读⟦三年级⟧", "ordinal 3 年级"),
  ]

  static let oldWriting: [FigureCase] = [
    FigureCase("共收⟦四七、三〇五元⟧，捐⟦一万万元⟧", "money 47305 元", "money 100000000 元"),
    FigureCase("占⟦百分之廿五⟧，历⟦卅二天⟧", "percent 25 %", "duration 32 天"),
    FigureCase("植树⟦百二十万株⟧", "count 1200000 株"),
    FigureCase("布长⟦两丈四尺⟧，减收⟦一成⟧，⟦十二乡⟧受旱，日值⟦六角五⟧", "measure 2.4 丈", "percent 1 成", "count 12 乡", "money 0.65 元"),
    FigureCase("现洋⟦三百元⟧，米⟦二石⟧，布⟦五丈⟧", "money 300 元", "measure 2 石", "measure 5 丈"),
    FigureCase("实付⟦叁万贰仟元⟧整", "money 32000 元"),
    FigureCase("电影票⟦每张五分⟧", "rate 0.05 元/张"),
  ]

  static let traditional: [FigureCase] = [
    FigureCase("罰款⟦逾5萬元⟧，拘捕⟦6男⟧⟦1女⟧", "money 50000 元 逾", "count 6 人", "count 1 人"),
    FigureCase("呎價⟦1.2萬港元⟧，面積⟦480呎⟧", "money 12000 港元", "measure 480 呎"),
    FigureCase("⟦下午3時15分⟧，⟦約200輛⟧車受阻⟦兩個多小時⟧", "date 3,15 時分", "count 200 輛 約", "duration 2 小時 多"),
    FigureCase("預算⟦1兆2500億元⟧，⟦三男⟧⟦兩女⟧獲救", "money 1250000000000 元", "count 3 人", "count 2 人"),
    FigureCase("每人分得⟦2萬1,500元⟧，⟦9點多⟧離開", "money 21500 元", "date 9 时 多"),
    FigureCase("⟦八十歲⟧長者佔⟦三成半⟧，⟦2至3個百分點⟧", "age 80 歲", "percent 3.5 成", "percent 2,3 百分點"),
  ]

  static let digitsOnly: [FigureCase] = [
    FigureCase("由⟦23⟧增至⟦31⟧", "count 23", "count 31"),
    FigureCase("⟦500万以上⟧的工程", "count 5000000 - 以上"),
    FigureCase("⟦5⟧、⟦6月⟧多雨", "date 5 月", "date 6 月"),
    FigureCase("共⟦1,234,567⟧，每组⟦12⟧，剩⟦7⟧", "count 1234567", "count 12", "count 7"),
  ]
}
