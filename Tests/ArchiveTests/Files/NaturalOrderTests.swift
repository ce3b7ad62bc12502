import Testing

@testable import Archive

@Suite struct NaturalOrderTests {
  @Test(arguments: [
    (["page10", "page2", "page1"], ["page1", "page2", "page10"]),
    (["03", "3", "003", "2"], ["2", "003", "03", "3"]),
    (["b", "a10", "a9b", "a9"], ["a9", "a9b", "a10", "b"]),
    (["第10版", "第9版", "第1版"], ["第1版", "第9版", "第10版"]),
    (["2022/1/2", "2022/1/10", "2021/12/31"], ["2021/12/31", "2022/1/2", "2022/1/10"]),
    (
      ["99999999999999999999999", "100000000000000000000000"], ["99999999999999999999999", "100000000000000000000000"]
    ),
  ])
  func ordersNamesAsPeopleDo(names: [String], expected: [String]) {
    let ordered = names.map { Array($0.utf8) }.sorted(by: comesBefore)
    #expect(ordered.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test(arguments: [
    ("晨报/2022/03.txt", "03", "txt"), ("03.TXT", "03", "txt"), ("README", "README", ""),
    ("2022.01.20", "2022.01.20", ""), (".hidden", ".hidden", ""), ("a.b/c", "c", ""), ("x.tar.gz", "x.tar", "gz"),
  ])
  func takesNamesApart(path: String, stem: String, ending: String) {
    let name = FileName(Array(path.utf8))
    #expect([String(decoding: name.stem, as: UTF8.self), name.ending] == [stem, ending])
  }
}
