import Newspaper
import Testing

@testable import Archive

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("1939", 1939), ("１９３９", 1939), ("一九三九", 1939), ("二十八", 28), ("廿一", 21), ("卅", 30), ("十", 10), ("貳拾捌", 28),
    ("一百廿九", 129), ("三千七百九十五", 3795), ("三千八百零一", 3801), ("三七九五", 3795), ("元", 1), ("〇", 0), ("二〇二二", 2022),
    ("十十", nil), ("一二百", nil), ("", nil), ("12345", nil), ("三字", nil),
  ])
  func readsNumerals(text: String, value: Int?) {
    #expect(Numeral.value(Array(text.unicodeScalars)[...]) == value)
  }

  @Test(arguments: [
    ("2024年5月18日", "2024-05-18"), ("二〇二四年五月十八日", "2024-05-18"), ("一九三九年四月廿一日", "1939-04-21"),
    ("民國二十八年四月廿一日", "1939-04-21"), ("中華民國貳拾捌年四月廿一日", "1939-04-21"), ("民国17年3月5日", "1928-03-05"),
    ("民國元年一月一日", "1912-01-01"), ("2024年05月", "2024-05"), ("2024年", "2024"), ("1986年00月00日", "1986"),
    ("２０２４年５月１８日", "2024-05-18"), ("第四版民國九年四月三日晶報", "1920-04-03"),
    ("公曆一九三九年四月廿一日", "1939-04-21"), ("昭和十年三月五日", "1935-03-05"), ("康德四年三月五日", "1937-03-05"), ("大正九年", "1920"),
    ("西曆一九三九年四月廿一日中華民國廿八年四月廿一日", "1939-04-21 1939-04-21"),
    // Another calendar, no year, no such day, a number of years.
    ("庚申年二月十五日", ""), ("农历二〇二四年四月十一", ""), ("農曆2024年四月", ""), ("5月18日", ""), ("2024年13月1日", "2024"),
    ("2024年2月30日", ""), ("二十八年四月", ""), ("建成20年", ""), ("明治三年三月五日", ""), ("大同20年", ""),
  ])
  func readsDatesOfTheGregorianCalendar(text: String, expected: String) {
    let dates = WrittenDate.all(in: Array(text.unicodeScalars)).compactMap(\.date)
    #expect(dates.map(\.description).joined(separator: " ") == expected)
  }
}
