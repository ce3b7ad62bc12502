import Newspaper

/// What closes a caption: `本报记者 祁连山 摄`, `黃梓謙攝`, `資料圖片`, `新华社发（李佳摄）`.
struct CreditForm {
  /// In scalars of the line, to its end.
  var range: Range<Int>
  var authors: [Author]

  init?(_ scalars: [Unicode.Scalar]) {
    let tail = scalars.suffix(36)
    guard Self.mayHoldCredit(tail), let start = Self.start(in: tail), Self.isCredit(tail[start...]) else { return nil }
    let credit = Self.unbracketed(tail[start...])
    if Self.stock.contains(credit) || Self.isGiven(credit, after: start) {
      authors = []
    } else {
      let followsSentence = start > tail.startIndex && !tail[start - 1].isHan
      let form = AuthorForm(credit.map { Self.isBracket($0) ? " " : $0 }[...], isCertain: followsSentence)
      guard form.hasRole, form.isComplete, !form.authors.isEmpty else { return nil }
      authors = form.authors.map { Author(name: $0.name, role: "摄影") }
    }
    range = start..<scalars.count
  }

  /// Nearly every line is refused here: it neither ends as a credit does nor has a word that opens one.
  private static func mayHoldCredit(_ tail: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = tail.last else { return false }
    return ends.longestSuffix(of: closers.contains(last) ? tail.dropLast() : tail) != nil || heads.occurs(in: tail)
  }

  /// `…展览。 北阳新闻图片社供稿`: after a sentence, an office that gave the picture.
  private static func isGiven(_ credit: ArraySlice<Unicode.Scalar>, after start: Int) -> Bool {
    start > 0 && credit.count <= 16 && credit.allSatisfy(\.isHan) && gifts.longestSuffix(of: credit) != nil
  }

  private static func isCredit(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let bare = unbracketed(words)
    return ends.longestSuffix(of: bare) != nil || heads.longestPrefix(of: bare) != nil
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    LeadForm.openBrackets.contains(scalar) || closers.contains(scalar)
  }

  /// After the last mark that ends a sentence; without one, the last words that are all a credit's.
  private static func start(in tail: ArraySlice<Unicode.Scalar>) -> Int? {
    if let mark = tail.lastIndex(where: { sentenceMarks.contains($0) }) {
      return tail[(mark + 1)...].firstIndex { !$0.isBlank }
    }
    if AuthorForm(tail).isComplete { return tail.startIndex }
    var start: Int?
    for index in tail.indices.reversed()
    where index > tail.startIndex && tail[index - 1].isBlank && !tail[index].isBlank {
      guard
        AuthorForm(tail[index...].map { isBracket($0) ? " " : $0 }[...]).isComplete || stock.contains(tail[index...])
      else { break }
      start = index
    }
    return start ?? bracket(in: tail)
  }

  /// `…现场（李佳 摄）`
  private static func bracket(in tail: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let last = tail.last, closers.contains(last) else { return nil }
    return tail.lastIndex { LeadForm.openBrackets.contains($0) }
  }

  private static func unbracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let last = scalars.last, closers.contains(last) else { return scalars }
    let body = scalars.dropLast()
    guard let first = body.first, LeadForm.openBrackets.contains(first) else { return body }
    return body.dropFirst()
  }

  private static let sentenceMarks: ScalarSet = ["。", "！", "？", "!", "?", "”", "」", "…"]
  private static let closers: ScalarSet = ScalarSet(LeadForm.brackets.values)
  private static let ends = WordTable(
    "木刻 版画 版畫 速写 速寫 国画 国畫 油画 剪纸 漫画 漫畫 篆刻 插图 摄 攝 摄影 攝影 摄影报道 攝影報道 攝影報導 供图 供圖 文/图 图/文 圖/文 資料圖片 资料图片 资料图 資料圖 图片 圖片 新华社发 新華社發 翻攝 提供 供稿"
  )
  private static let gifts = WordTable("供稿 供图 供圖")
  private static let heads = WordTable("摄影/ 攝影/ 摄影： 摄影: 攝影： 摄影／ 攝影／ 图/ 圖/ 图／ 圖／ 图： 圖： 图片由 圖片由 照片由")
  private static let stock = WordTable(
    "資料圖片 资料图片 资料图 資料圖 新华社发 新華社發 新华社图片 網上圖片 网络图片 图片 圖片 (資料圖片) 受訪者提供 受访者供图 法新社 路透社 美聯社")
}
