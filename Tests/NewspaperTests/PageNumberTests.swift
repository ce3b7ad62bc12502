import Newspaper
import Testing

@Suite struct PageNumberTests {
  @Test(arguments: [("1", "", 1), ("03", "", 3), ("A01", "A", 1), ("b12", "B", 12), ("AA1234", "AA", 1234)])
  func readsLettersAndDigits(label: String, part: String, number: Int) throws {
    let page = try #require(PageNumber(label))
    #expect(page.part == part && page.number == number && page.label == label)
  }

  @Test(arguments: ["", "A", "ABC1", "12345", "1A", "１", "第1版", "-1", "1 "])
  func isNothingElse(label: String) { #expect(PageNumber(label) == nil) }

  @Test func zerosDoNotTellNumbersApart() {
    #expect(PageNumber("03") == PageNumber("3"))
    #expect(PageNumber("a1") == PageNumber("A01"))
  }

  @Test func partsComeInOrderAndNumbersByValue() {
    let labels = ["B1", "10", "A2", "2", "A10"].compactMap(PageNumber.init).sorted().map(\.description)
    #expect(labels == ["2", "10", "A2", "A10", "B1"])
  }
}
