import Newspaper

/// What closes an article in brackets: who wrote it or whom it is taken from: `…（记者 李佳）`, `…（据新华社）`.
struct SignedTail {
  /// With the brackets, in scalars of the line.
  let range: Range<Int>
  let authors: [Author]

  init?(_ scalars: [Unicode.Scalar]) {
    let tail = scalars.suffix(32)
    guard let last = tail.last, Self.closers.contains(last),
      let open = tail.lastIndex(where: { LeadForm.openBrackets.contains($0) }), open > 0
    else { return nil }
    let inside = tail[(open + 1)...].dropLast()
    let form = AuthorForm(inside)
    let followsSentence = tail[..<open].last { !$0.isBlank }.map {
      Marks.terminal.contains($0) || Marks.closers.contains($0)
    }
    if form.isComplete, form.hasRole || followsSentence == true && !form.authors.isEmpty {
      authors = form.authors
    } else if followsSentence == true, inside.count <= 16, Self.sources.longestPrefix(of: inside) != nil {
      authors = []
    } else {
      return nil
    }
    range = open..<scalars.count
  }

  private static let closers: ScalarSet = ["）", ")", "】", "〕"]
  private static let sources = WordTable("据 據 综合 綜合 来源 來源 摘自 转自 轉自 原载 原載 新华社 新華社 完 本报综合")
}
