import Newspaper
import Testing

@testable import Archive

/// What paths tell, by the layouts that archives are found in.
@Suite struct PagePlaceTests {
  @Test(arguments: [
    // path, newspaper | date | number | section
    ("晨报/2022/01/20/03.txt", "晨报 2022-01-20 3 -"),
    ("2022-01-20_03.txt", "- 2022-01-20 3 -"),
    ("20220120.txt", "- 2022-01-20 - -"),
    ("晨报/20220120/20220120-03-02.txt", "晨报 2022-01-20 3 -"),
    ("2022-01/20/第A01版：要闻.txt", "- 2022-01-20 A1 要闻"),
    ("202201/20/03.txt", "- 2022-01-20 3 -"),
    ("晚报/2022/0120/A01：要闻.txt", "晚报 2022-01-20 A1 要闻"),
    ("2022年1月20日/第01版-要闻.txt", "- 2022-01-20 1 要闻"),
    ("日报/2022年/01月/20日/04版 副刊.txt", "日报 2022-01-20 4 副刊"),
    ("日报/1946年05月/1946-05-15.txt", "日报 1946-05-15 - -"),
    ("pages/1859022101/0007.txt", "- 1859-02-21 7 -"),
    ("晨报_2022_01_20_p0004.txt", "晨报 2022-01-20 4 -"),
    ("晨报/2022.01.20/page_12.txt", "晨报 2022-01-20 12 -"),
    ("２０２２年１月２０日/０３.txt", "- 2022-01-20 3 -"),
    ("晨报/2022-01-20/A叠/A02.txt", "晨报 2022-01-20 A2 A叠"),
    ("晨报/2022-01-20/A01/x.txt", "晨报 2022-01-20 A1 -"),
    ("2022-13-20_03.txt", "- - - -"),
    ("2022-02-30.txt", "- - - -"),
    ("FAL_1762_12_00.txt", "FAL 1762-12 - -"),
    ("3_9f8e7d6c5b4a.txt", "- - - -"),
    ("随笔/正月.txt", "- - - -"),
    ("旧页/07.txt", "- - 7 -"), ("柳溪日报/旧页/07.txt", "柳溪日报 - 7 -"), ("13-柳溪日报.txt", "柳溪日报 - 13 -"),
    ("晨报/民国十七年三月五日/第三版.txt", "晨报 1928-03-05 3 -"),
    ("申报/民國17年/03月/05日/A01：要闻.txt", "申报 1928-03-05 A1 要闻"),
    ("中華民國二十八年四月廿一日_版01.txt", "- 1939-04-21 1 -"),
    ("大公报/一九三九年四月廿一日/01版.txt", "大公报 1939-04-21 1 -"),
    ("rmrb/html/2022-01/20/nbs.D110000renmrb_01.txt", "rmrb 2022-01-20 1 -"),
    ("rmrb/nw.D110000renmrb_20130112_2-04.txt", "rmrb 2013-01-12 4 -"),
    ("日报/html/2022-01/20/node_187.txt", "日报 2022-01-20 - -"),
    ("日报/html/2022-01/20/content_123456.txt", "日报 2022-01-20 - -"),
    ("日报/pc/layout/202410/25/node_01.txt", "日报 2024-10-25 - -"),
    ("日报/resfile/2017-10-09/001/hnrb20171009001.txt", "日报 2017-10-09 1 -"),
    ("日报/2022年/2022年01月/20220120/20220120-03.txt", "日报 2022-01-20 3 -"),
    ("日报/1946年05月/1946-05-15_三头黄牛_3个问题.md", "日报 1946-05-15 - -"),
    ("GDL-1900-01-02-a-p0004.txt", "GDL 1900-01-02 4 -"),
    ("sn86069873/1900/01/05/ed-1/seq-3/ocr.txt", "sn86069873 1900-01-05 3 -"),
    ("0002647/1824/0217/0002647_18240217_0001.txt", "0002647 1824-02-17 1 -"),
    ("FAL_1762_12_07_0001_page_2.txt", "FAL 1762-12-07 2 -"),
    ("晨报/2022-01-20/_P03.txt", "晨报 2022-01-20 3 -"),
    ("晨报/2022-01-20/第A01版：头版.txt", "晨报 2022-01-20 A1 头版"),
    ("晨报/2022-01-20/03要闻.txt", "晨报 2022-01-20 3 要闻"),
    ("rmrb_20220120.txt", "rmrb 2022-01-20 - -"),
  ])
  func readsNewspaperDateNumberAndSection(path: String, expected: String) {
    let source = SourcePath(path)
    let origin = PageSource(path: source).place.origin
    let parts = [
      origin.newspaper?.value, origin.date?.value.description, origin.number?.value.description, origin.section?.value,
    ]
    #expect(parts.map { $0 ?? "-" }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("晨报/2022-01-20/晚版/03.txt", "晚版"), ("晨报/2022-01-20_海外版_03.txt", "海外版"), ("晨报/2022-01-20/号外.txt", "号外"),
    ("pages/1859022102/0007.txt", "2"), ("pages/1859022101/0007.txt", nil), ("GDL-1900-01-02-b-p0004.txt", "b"),
    ("GDL-1900-01-02-a-p0004.txt", nil), ("sn8/1900/01/05/ed-2/seq-3/ocr.txt", "2"),
  ])
  func readsTheEdition(path: String, edition: String?) {
    #expect(PageSource(path: SourcePath(path)).place.origin.edition?.value == edition)
  }

  @Test(arguments: [
    ("晨报/2022/01/20/03.txt", "path-folder-above path-folders path-plain-number"),
    ("晨报_20220120_p3.txt", "path-name-before path-eight-digits path-named-number"),
    ("晨报/民国十七年三月五日/A03.txt", "path-folder-above path-republican-date path-lettered-number"),
    ("1859022102/7.txt", "- path-date-edition path-plain-number"),
    ("20220120-03-02.txt", "- path-eight-digits path-page-article"),
  ])
  func saysWhichRuleTold(path: String, rules: String) {
    let told = PageSource(path: SourcePath(path)).place.origin.rules
    let names = [OriginFact.newspaper, .date, .pageNumber].map { told[$0]?.rawValue ?? "-" }
    #expect(names.joined(separator: " ") == rules)
  }
}
