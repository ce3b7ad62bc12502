import CommandText
import Testing

@Suite struct CommandTextTests {
  static let lines: [(line: String, name: String?, arguments: [String])] = [
    ("", nil, []), ("   ", nil, []), ("# newspaper 晨报", nil, []), ("q", "q", []),
    ("  newspaper\t晨报  ", "newspaper", ["晨报"]), ("newspaper cb/* 晨报", "newspaper", ["cb/*", "晨报"]),
    ("newspaper \"旧 报\" \"晨报 甲\"", "newspaper", ["旧 报", "晨报 甲"]), ("ignore raw # 扫描", "ignore", ["raw"]),
    ("page {page}#1", "page", ["{page}#1"]),
  ]

  @Test(arguments: lines.indices)
  func aLineIsAWordAndItsArguments(index: Int) throws {
    let (line, name, arguments) = Self.lines[index]
    let command = CommandText(line)
    #expect(command?.name == name)
    #expect(try command?.arguments() ?? [] == arguments)
  }

  @Test func anOpenQuotationMarkIsAnError() throws {
    let command = try #require(CommandText("newspaper \"晨报"))
    #expect(throws: CommandText.Unclosed()) { try command.arguments() }
  }

  @Test(arguments: [("newpaper", "newspaper"), ("dat", "date"), ("ignroe", "ignore"), ("xyzzyx", nil)])
  func theNearestWordIsOffered(word: String, nearest: String?) {
    #expect(NearestWord.to(word, among: ["newspaper", "date", "ignore", "page"]) == nearest)
  }
}
