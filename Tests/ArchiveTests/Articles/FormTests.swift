import Newspaper
import Testing

@testable import Archive

/// The forms of leads, bylines, credits and furniture, each as printed and as read.
@Suite struct FormTests {
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: [
    ("本报讯(记者 江帆 通讯员 林立)昨日", "本报讯(记者 江帆 通讯员 林立)|本报讯"),
    ("本报讯 （记者江帆）昨日", "本报讯 （记者江帆）|本报讯"),
    ("新华社北京1月20日电（记者江帆、林立）昨日", "新华社北京1月20日电（记者江帆、林立）|新华社北京1月20日电"),
    ("新华社北京１０月２２日电昨日", "新华社北京１０月２２日电|新华社北京１０月２２日电"),
    ("据新华社上海5月1日电昨日", "据新华社上海5月1日电|据新华社上海5月1日电"),
    ("【新华社清河讯】昨日", "【新华社清河讯】|新华社清河讯"), ("【本報訊】昨日", "【本報訊】|本報訊"), ("〔本报讯〕昨日", "〔本报讯〕|本报讯"),
    ("本报北山5月17日讯（记者 江帆）昨日", "本报北山5月17日讯（记者 江帆）|本报北山5月17日讯"),
    ("晨报讯（记者 江帆）昨日", "晨报讯（记者 江帆）|晨报讯"), ("中央社南京五日電昨日", "中央社南京五日電|中央社南京五日電"),
    ("本报讯 记者江帆报道：昨日", "本报讯 记者江帆报道：|本报讯"), ("本市消息 昨日", "本市消息|本市消息"),
    ("（中央社記者江帆台北1日電）昨日", "（中央社記者江帆台北1日電）|中央社記者江帆台北1日電"),
    ("昨日记者从市政府获悉", "-"), ("本报社址在清河路", "-"), ("（上接第一版）昨日", "-"), ("社会各界来电来讯", "-"), ("【记者手记】昨日", "-"),
  ])
  func readsLeads(line: String, expected: String) {
    let lead = LeadForm(scalars(line))
    #expect((lead.map { String(scalars(line)[$0.range]) + "|" + $0.dateline } ?? "-") == expected)
  }

  @Test(arguments: [
    ("本报记者 江帆", "记者=江帆"), ("本报通讯员 朱　睿", "通讯员=朱睿"), ("□ 本报记者 江帆 通讯员 林立", "记者=江帆 通讯员=林立"),
    ("■本报记者江帆", "记者=江帆"), ("本報記者 方詠詩", "记者=方詠詩"), ("本报评论员", ""), ("（本报记者 江帆）", "记者=江帆"),
    ("文/图 江帆", "图=江帆"), ("本报驻上海记者 欧阳江帆", "记者=欧阳江帆"), ("作者：江帆", "作者=江帆"),
    ("记者 江帆 报道", "记者=江帆"), ("河湾村村民 孙有田", "作者=孙有田"), ("江帆 林立", "作者=江帆 作者=林立"),
    ("记者节庆祝大会今日召开", "-"), ("走村入户 问需于民", "-"), ("本报记者 江帆。", "-"), ("编辑同志：", "-"),
  ])
  func readsBylines(line: String, expected: String) {
    let byline = BylineForm(scalars(line))
    #expect((byline.map { $0.authors.map { "\($0.role)=\($0.name)" }.joined(separator: " ") } ?? "-") == expected)
  }

  @Test(arguments: [
    ("村民扭秧歌。 本报记者 江帆 摄", "本报记者 江帆 摄|江帆"), ("村民扭秧歌。江帆攝", "江帆攝|江帆"), ("村民扭秧歌 江帆 摄", "江帆 摄|江帆"),
    ("村民扭秧歌。資料圖片", "資料圖片|"), ("村民扭秧歌。新华社发（江帆摄）", "新华社发（江帆摄）|江帆"), ("村民扭秧歌。（江帆 摄）", "（江帆 摄）|江帆"),
    ("村民扭秧歌。 江帆 林立 摄影报道", "江帆 林立 摄影报道|江帆 林立"), ("村民扭秧歌。图片由江帆提供", "图片由江帆提供|江帆"),
    ("村民扭秧歌。摄影/江帆", "摄影/江帆|江帆"), ("村民扭秧歌。新华社记者 江帆 摄", "新华社记者 江帆 摄|江帆"),
    ("村民扭秧歌。", "-"), ("公司发布首批火星图片", "-"), ("他爱好摄影", "-"),
  ])
  func readsCredits(line: String, expected: String) {
    let credit = CreditForm(scalars(line))
    let text = credit.map { String(scalars(line)[$0.range]) + "|" + $0.authors.map(\.name).joined(separator: " ") }
    #expect((text ?? "-") == expected)
  }

  @Test(arguments: [
    ("第3版", FurnitureForm.folio), ("第A01版：要闻", .folio), ("A08 港聞", .folio), ("2023年6月9日 星期五", .masthead),
    ("中華民國二十八年四月廿一日", .masthead), ("国内统一刊号 CN 00-0000", .masthead), ("清河日报", .masthead), ("今日8版", .masthead),
    ("责任编辑：柳青 版式：林立", .staff), ("责编 柳青", .staff), ("新闻热线：0000000", .staff), ("今日导读", .teaserHead),
    ("湿地公园迎来候鸟 4版", .teaser), ("读者来信", .standingHead), ("【各地简讯】", .standingHead),
    ("今日天气 晴转多云 14℃～27℃ 南风3级", .weather), ("訂座熱線：0000 0000", .contact),
    ("编辑部里的故事", nil), ("全县夏收工作会议召开", nil), ("他在2023年6月9日出生于清河。", nil), ("电话订票系统开通", nil),
    ("3版权纠纷案宣判", nil),
  ])
  func readsFurniture(line: String, expected: FurnitureForm?) {
    #expect(FurnitureForm(scalars(line)) == expected)
  }
}
