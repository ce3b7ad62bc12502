import ChineseText
import Search

/// What the browser says of tables of figures, in both languages.
enum FigurePhrase {
  case kind, date, value, unit, qualifier, noun, words, article
  case count, least, most, sum
  case newspaper, page, file, place, asPrinted
  case grouping(FigureGrouping)
  case series, noDates
  case crossCheck, conflicts, noConflicts, sameElsewhere(String), nothingElsewhere
  case conflict(FigureConflict.Cause, expected: String?)
  case printed, bytes(String, Int), noFigureHere, notPrintedSo

  var pair: (chinese: String, english: String) {
    switch self {
    case .kind: ("类别", "Kind")
    case .date: ("日期", "Date")
    case .value: ("数值", "Value")
    case .unit: ("单位", "Unit")
    case .qualifier: ("约数", "About")
    case .noun: ("名目", "What")
    case .words: ("原文", "In the text")
    case .article: ("标题", "Headline")
    case .newspaper: ("报纸", "Newspaper")
    case .page: ("版", "Page")
    case .file: ("文件", "File")
    case .place: ("第几篇", "Article")
    case .asPrinted: ("所印", "As printed")
    case .count: ("个数", "Figures")
    case .least: ("最小", "Least")
    case .most: ("最大", "Most")
    case .sum: ("合计", "Sum")
    case .grouping(.none): ("", "")
    case .grouping(.unit): ("按单位归并", "together by unit")
    case .grouping(.noun): ("按名目归并", "together by what is counted")
    case .series: ("走势", "Over time")
    case .noDates: ("没有日期可画", "no dates to draw")
    case .crossCheck: ("核对", "Check")
    case .conflicts: ("本篇不一致的数字", "Figures of the article that do not agree")
    case .noConflicts: ("没有查出", "none found")
    case .sameElsewhere(let name): ("别处的 \(name)，日期近的在前", "\(name) elsewhere, nearest in date first")
    case .nothingElsewhere: ("别处没有", "nothing elsewhere")
    case .conflict(let cause, let expected): Self.words(for: cause, expected)
    case .printed: ("原文字节", "Printed bytes")
    case .bytes(let range, let n): ("字节 \(range)，共 \(n)", "bytes \(range), \(n) of them")
    case .noFigureHere: ("先用 . 停在一个数字上", "stand on a figure first: .")
    case .notPrintedSo: ("此处原文经过修复，对不上字节", "the text was mended here; no bytes are just these")
    }
  }
}

extension FigurePhrase {
  private static func words(
    for cause: FigureConflict.Cause, _ expected: String?
  ) -> (chinese: String, english: String) {
    guard let expected else { return cause.words }
    return (cause.words.chinese + "，应为 \(expected)", cause.words.english + ", should be \(expected)")
  }
}

extension FigureOrder {
  var words: (chinese: String, english: String) {
    switch self {
    case .text: ("原序", "as printed")
    case .value: ("按数值", "by value")
    case .unit: ("按单位", "by unit")
    case .noun: ("按名目", "by what is counted")
    case .newest: ("新的在前", "newest first")
    }
  }
}
