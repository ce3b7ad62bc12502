/// Words with the pinyin people would type for them: names of places and people, words of newspapers, characters with
/// several readings, traditional forms.
enum PinyinWordList {
  static let words: [(word: String, syllables: [String])] = rows.split(separator: "\n").flatMap { row in
    row.split(separator: ",").map { entry in
      let parts = entry.split(separator: " ").map(String.init)
      return (parts[0], Array(parts.dropFirst()))
    }
  }

  private static let rows = """
    铁东区 tie dong qu,四平市 si ping shi,长春 chang chun,吉林省 ji lin sheng,沈阳 shen yang,哈尔滨 ha er bin
    西安 xi an,重庆 chong qing,厦门 xia men,蚌埠 beng bu,六安 lu an,铅山 yan shan,歙县 she xian,蔚县 yu xian
    乐清 yue qing,乐亭 lao ting,番禺 pan yu,东莞 dong guan,柏林 bo lin,秘鲁 bi lu,吐鲁番 tu lu fan,涡阳 guo yang
    尉犁 yu li,浚县 xun xian,珲春 hun chun,荥阳 xing yang,荥经 ying jing,洪洞 hong tong,阿房宫 e pang gong
    黄埔 huang pu,大埔 da bu,枞阳 zong yang,泌阳 bi yang,盱眙 xu yi,单县 shan xian,莘县 shen xian,莘庄 xin zhuang
    繁峙 fan shi,牟平 mu ping,筠连 jun lian,犍为 qian wei,会稽 kuai ji,漯河 luo he,浒墅关 xu shu guan,台州 tai zhou
    柞水 zha shui,龟兹 qiu ci,月氏 yue zhi,渑池 mian chi,郴州 chen zhou,亳州 bo zhou,丽水 li shui,安徽 an hui
    毛泽东 mao ze dong,周恩来 zhou en lai,邓小平 deng xiao ping,朱德 zhu de,鲁迅 lu xun,茅盾 mao dun,胡适 hu shi
    单田芳 shan tian fang,尉迟恭 yu chi gong,万俟卨 mo qi xie,区寿年 ou shou nian,仇英 qiu ying,解缙 xie jin
    查良镛 zha liang yong,任弼时 ren bi shi,曾国藩 zeng guo fan,翟志刚 zhai zhi gang,朴正熙 piao zheng xi
    缪荃孙 miao quan sun,覃塘 qin tang,冯骥才 feng ji cai,冯河 ping he,种师道 chong shi dao,召树屯 shao shu tun
    澹台灭明 tan tai mie ming,玄奘 xuan zang,皋陶 gao yao,墨子 mo zi,盖叫天 gai jiao tian,盖县 gai xian
    银行 yin hang,行业 hang ye,行动 xing dong,音乐 yin yue,快乐 kuai le,重要 zhong yao,重复 chong fu
    长江 chang jiang,校长 xiao zhang,校对 jiao dui,学校 xue xiao,调查 diao cha,调整 tiao zheng,朝阳 chao yang
    今朝 jin zhao,还是 hai shi,归还 gui huan,得到 de dao,得去 dei qu,地方 di fang,目的 mu di,的确 di que
    都市 du shi,都是 dou shi,着急 zhao ji,着手 zhuo shou,看着 kan zhe,了解 liao jie,为了 wei le,睡觉 shui jiao
    觉悟 jue wu,角色 jue se,角度 jiao du,解放 jie fang,押解 ya jie,给予 ji yu,交给 jiao gei,率领 shuai ling
    效率 xiao lv,传记 zhuan ji,传达 chuan da,参加 can jia,人参 ren shen,参差 cen ci,出差 chu chai,差别 cha bie
    降低 jiang di,投降 tou xiang,强迫 qiang po,倔强 jue jiang,勉强 mian qiang,会计 kuai ji,开会 kai hui
    系统 xi tong,系鞋带 ji xie dai,厦大 xia da,大厦 da sha,大夫 dai fu,石头 shi tou,一石 yi dan,省市 sheng shi
    反省 fan xing,便宜 pian yi,方便 fang bian,模样 mu yang,模范 mo fan,宿舍 su she,星宿 xing xiu,血液 xue ye
    流血 liu xie,剥削 bo xue,削皮 xiao pi,薄弱 bo ruo,落后 luo hou,丢三落四 diu san la si,曝光 bao guang
    一曝十寒 yi pu shi han,弹药 dan yao,弹琴 tan qin,否定 fou ding,否极泰来 pi ji tai lai,佛教 fo jiao
    仿佛 fang fu,车辆 che liang,车马炮 ju ma pao,开拓 kai tuo,拓片 ta pian,雕琢 diao zhuo,琢磨 zuo mo
    仔细 zi xi,牛仔 niu zai,茄子 qie zi,雪茄 xue jia,贝壳 bei ke,地壳 di qiao,咳嗽 ke sou,咳声 hai sheng
    核心 he xin,桃核 tao hu,畜牧 xu mu,牲畜 sheng chu,乘客 cheng ke,千乘 qian sheng,盛饭 cheng fan,茂盛 mao sheng
    称职 chen zhi,名称 ming cheng,创伤 chuang shang,供应 gong ying,冠军 guan jun,恶心 e xin,厌恶 yan wu
    什么 shen me,什锦 shi jin,数落 shu luo,谁家 shui jia,谁人 shei ren,说服 shui fu,小说 xiao shuo,钥匙 yao shi
    似的 shi de,相似 xiang si,标识 biao zhi,知识 zhi shi,提防 di fang,提高 ti gao,暖和 nuan huo,和平 he ping
    埋怨 man yuan,埋伏 mai fu,脉搏 mai bo,含情脉脉 han qing mo mo,没有 mei you,淹没 yan mo,哪里 na li
    哪吒 ne zha,弄堂 long tang,玩弄 wan nong,女工 nv gong,绿化 lv hua,绿林 lu lin,旅游 lv you,略阳 lve yang
    疟疾 nve ji,铁路 tie lu,律师 lv shi,举行 ju xing,许可 xu ke,雨水 yu shui,学员 xue yuan,儿童 er tong
    鐵東區 tie dong qu,長春 chang chun,銀行 yin hang,音樂 yin yue,快樂 kuai le,調查 diao cha,傳記 zhuan ji
    參加 can jia,人參 ren shen,會計 kuai ji,強迫 qiang po,彈藥 dan yao,覺悟 jue wu,睡覺 shui jiao,說服 shui fu
    臺灣 tai wan,國民黨 guo min dang,報紙 bao zhi,頭髮 tou fa,乾坤 qian kun,乾淨 gan jing,著名 zhu ming
    著作 zhu zuo,後來 hou lai,皇后 huang hou,裏面 li mian,麵粉 mian fen,係數 xi shu,聯繫 lian xi,隻身 zhi shen
    鬱悶 yu men,鍾情 zhong qing,復興 fu xing,複雜 fu za,體育 ti yu,藝術 yi shu,衛生 wei sheng,齣戲 chu xi
    勞動 lao dong,醫療 yi liao,農業 nong ye,經濟 jing ji,開拓 kai tuo,貝殼 bei ke,龜裂 jun lie,藏族 zang zu
    朱镕基 zhu rong ji,李鎔 li rong,〇五 ling wu,二〇二二 er ling er er,嗯声 en sheng
    """
}
