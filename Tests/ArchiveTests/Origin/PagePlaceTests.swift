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
    ("旧页/07.txt", "- - 7 -"),
  ])
  func readsNewspaperDateNumberAndSection(path: String, expected: String) {
    let source = SourcePath(path)
    let place = PagePlace(folders: Array(source.components.dropLast())).reading(file: FileName(source.bytes).stem)
    let parts = [place.newspaper, place.date?.description, place.number?.description, place.section]
    #expect(parts.map { $0 ?? "-" }.joined(separator: " ") == expected)
  }
}
