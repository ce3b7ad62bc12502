import Newspaper
import Testing

@testable import Archive

@Suite struct LunarDateTests {
  @Test(arguments: [
    ("庚申年二月十五日", 1920, "1920-04-03"), ("庚申年二月十五日", 1980, "1980-03-31"), ("甲辰年二月初三", 2024, "2024-03-12"),
    ("农历甲辰年四月十一", 2024, "2024-05-18"), ("歲次丙子", 1936, "1936"), ("歲次丙子年正月初一日", 1936, "1936-01-24"),
    ("己卯年三月初二日", 1939, "1939-04-21"), ("庚子年閏四月初一", 2020, "2020-05-23"), ("癸卯年闰二月初一", 2023, "2023-03-22"),
    ("農曆四月初三", 1976, "1976-05-01"), ("夏曆十二月三十日", 1949, "1949-01-28"), ("癸丑年臘月廿九", 1914, "1914-01-24"),
    // The lunar year begins later than ours, so that its twelfth month lies in the next one.
    ("己未年十二月初一", 1920, "1920-01-21"), ("己未年十二月初一", 1919, nil),
    // No such name of a year, another year, no leap month there, no such day.
    ("庚申年二月十五日", 1921, nil), ("甲辰年闰二月初三", 2024, nil), ("甲辰年二月三十一", 2024, "2024"),
  ])
  func tellsADayInAYear(printed: String, year: Int, expected: String?) throws {
    let lunar = try #require(LunarDate(in: Array(printed.unicodeScalars), at: 0))
    #expect(lunar.date(inYears: year...year)?.description == expected)
  }

  @Test(arguments: [
    ("光緒二十年三月初五日", "1894-04-10"), ("光緒二十三年歲次丁酉正月初一日", "1897-02-02"), ("宣統元年", "1909"), ("同治十一年三月廿三日", "1872-04-30"),
    ("农历二〇二四年四月十一", "2024-05-18"), ("甲辰年四月十一", nil), ("光緒九十年", nil),
  ])
  func aReignSettlesTheYear(printed: String, expected: String?) {
    #expect(LunarDate(in: Array(printed.unicodeScalars), at: 0)?.settledDate?.description == expected)
  }

  @Test(arguments: ["甲子乙丑", "甲丑年二月", "庚申", "二月十五日", "农历新年", "甲乙丙丁"])
  func leavesOtherWordsAlone(text: String) {
    #expect(LunarDate(in: Array(text.unicodeScalars), at: 0) == nil)
  }

  @Test func aNameOfAYearAloneIsAnyOfTheCycle() throws {
    let lunar = try #require(LunarDate(in: Array("庚申年二月十五日".unicodeScalars), at: 0))
    #expect(lunar.date(inYears: 1900...1999) == nil)
    #expect(lunar.dates(ofYears: 1900...1999).map(\.description) == ["1920-04-03", "1980-03-31"])
    // 1920-04-03 was a Saturday, 1980-03-31 a Monday.
    #expect(lunar.date(inYears: 1900...1999, weekday: 6)?.description == "1920-04-03")
    #expect(lunar.date(inYears: 1900...1999, weekday: 2) == nil)
  }
}
