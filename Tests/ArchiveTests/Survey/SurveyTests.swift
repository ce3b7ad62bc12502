import Newspaper
import Testing

@testable import Archive

@Suite struct SurveyTests {
  @Test func tellsRulesEncodingsAndProblems() throws {
    let folder = try TemporaryFolder()
    try folder.write("第4版\n字\u{1B}\u{202E}", to: "晨报/2022-01-20/03.txt")
    try folder.write("字", to: "晨报/2022-01-20/3.txt")
    try folder.write("第1版\n甲甲\n甲\n第2版\n乙乙\n乙", to: "20220121.txt")
    try folder.write(Array("\u{FEFF}字".utf8) + [0xFF], to: Array("x.txt".utf8))
    try folder.write([0x25, 0x50, 0x44, 0x46], to: Array("y.pdf".utf8))
    let survey = Survey(of: try Archive.open(path: folder.path))
    #expect([survey.fileCount, survey.pageCount] == [4, 5])
    let counts = [survey.undecodableByteCount, survey.controlCharacterCount, survey.hiddenCharacterCount]
    #expect(counts == [1, 1, 1])
    let rules = survey.rules.filter { $0.fact == .pageNumber }.map { "\($0.rule?.rawValue ?? "-") \($0.pageCount)" }
    #expect(rules == ["path-plain-number 2", "text-page-head 2", "- 1"])
    let encodings = survey.encodings.map { "\($0.encoding) \($0.reason.rawValue) \($0.fileCount)" }
    #expect(encodings == ["UTF-8 well-formed 3", "UTF-8 byte-order-mark 1"])
    #expect(survey.coverage.map(\.newspaper) == ["晨报", nil])
    #expect(survey.coverage.map(\.issueCount) == [1, 1])
    let causes = Set(survey.problems.map(\.cause))
    #expect(causes.isSuperset(of: [.unknownFormat, .duplicatePage]))
    #expect(survey.problems.contains { if case .contradictedNumber = $0.cause { true } else { false } })
  }
}
