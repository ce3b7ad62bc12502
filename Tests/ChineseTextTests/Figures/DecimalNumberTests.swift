import ChineseText
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("2.50", "2.5"), ("0.04", "0.04"), ("-12.30", "-12.3"), ("1000", "1000"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func readsAndPrintsPlainDecimals(_ text: String, _ printed: String) {
    #expect(DecimalNumber(text)?.description == printed)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1e3", "1,000", "+1", "１", "1.2.3", " 1"])
  func refusesAnythingElse(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: [
    ("1", "2", "3"), ("0.1", "0.2", "0.3"), ("99.99", "0.01", "100"), ("5", "-5", "0"), ("3", "-10", "-7"),
    ("-1.5", "-2.5", "-4"),
    ("10000000000000000000000", "0.0001", "10000000000000000000000.0001"), ("1000", "-0.1", "999.9"),
  ])
  func addsExactly(_ a: String, _ b: String, _ sum: String) {
    let (left, right) = (DecimalNumber(a) ?? .zero, DecimalNumber(b) ?? .zero)
    #expect((left + right).description == sum)
    #expect((right + left).description == sum)
    #expect((left + right) - right == left)
  }

  @Test func ordersByValue() {
    let sorted = ["-20", "-3.5", "-3", "0", "0.04", "0.4", "4", "4.0001", "39", "40", "400"].map {
      DecimalNumber($0) ?? .zero
    }
    #expect(sorted.shuffled().sorted() == sorted)
  }

  @Test func movesThePoint() {
    #expect(DecimalNumber("2.98")?.multiplied(byPowerOfTen: 4) == DecimalNumber(29800))
    #expect(DecimalNumber("6")?.multiplied(byPowerOfTen: -1).description == "0.6")
    #expect(DecimalNumber.zero.multiplied(byPowerOfTen: 9) == .zero)
  }

  @Test func givesMachineNumbersWhereTheyFit() {
    #expect(DecimalNumber("120000")?.int == 120_000)
    #expect(DecimalNumber("-7")?.int == -7)
    #expect(DecimalNumber("0.5")?.int == nil)
    #expect(DecimalNumber("99999999999999999999")?.int == nil)
    #expect(
      [0, 9, -1, Int.max, Int.min].map { DecimalNumber($0).description } == [
        "0", "9", "-1", "\(Int.max)", "\(Int.min)",
      ])
  }
}
