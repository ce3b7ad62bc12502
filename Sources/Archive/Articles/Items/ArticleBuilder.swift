import Newspaper

/// Fills the fields of an article from the rows of an item.
struct ArticleBuilder {
  let rows: [Row]
  let traits: [RowTraits]
  /// Rows whose role or boundary a person told.
  var corrected: Set<Int> = []

  struct Result {
    var article: Article
    var longLines: [(line: Int, scalarCount: Int)]
  }

  func article(from item: Item, id: ArticleID) -> Result {
    var builder = ParagraphBuilder()
    var crossheads: [Crosshead] = []
    var headlines = HeadlineRows()
    for member in item.members {
      let row = rows[member.row]
      switch member.role {
      case .kicker, .headline, .headlineMore, .deck: headlines.add(row.scalars, as: member.role)
      case .byline, .signature: break
      case .crosshead:
        builder.finish()
        crossheads.append(.ownLine(text: String(row.scalars), beforeParagraph: builder.paragraphs.count))
      case .continuation, .captionMore:
        builder.goOn(row, join: join(to: member.row))
      case .furniture where traits[member.row].furniture == .teaserHead: headlines.add(row.scalars, as: .headline)
      case .paragraph, .verse, .caption, .furniture: builder.begin(row)
      }
    }
    builder.finish()
    var article = Article(id: id, kind: item.kind, headlineGroup: headlines.group, paragraphs: builder.paragraphs)
    article.lines = item.members.flatMap { rows[$0.row].parts.map(\.line) }
    addSignature(to: &article, item, builder.texts)
    addContinuations(to: &article, item)
    article.crossheads = withRunInHeads(crossheads, article, builder.texts)
    article.kind = ArticleKind(article, item, traits)
    return Result(article: article, longLines: builder.longLines)
  }

  private func join(to row: Int) -> (rule: JoinRule, confidence: Double) {
    corrected.contains(row) ? (.corrected, 1) : JoinRule.rule(traits[max(0, row - 1)], traits[row])
  }

  private func addContinuations(to article: inout Article, _ item: Item) {
    guard item.kind == .article else { return }
    let texts = item.rows(.paragraph, .continuation, .verse, .deck, .byline)
    if let row = texts.last(where: { traits[$0].jumps }) {
      article.jumpTo = Continuation(page: JumpLine.target(rows[row].scalars))
    }
    if let row = texts.first(where: { traits[$0].opening == .continued }) {
      article.continuedFrom = Continuation(page: JumpLine.origin(rows[row].scalars))
    }
  }

  private func withRunInHeads(
    _ crossheads: [Crosshead], _ article: Article, _ texts: [[Unicode.Scalar]]
  ) -> [Crosshead] {
    guard article.kind == .article else { return crossheads }
    let heads = RunInHeads(texts).heads
    return (crossheads + heads).enumerated().sorted { a, b in
      (a.element.paragraph, a.offset) < (b.element.paragraph, b.offset)
    }.map(\.element)
  }

  // MARK: - Byline and dateline

  /// The texts are those of the article's paragraphs.
  private func addSignature(to article: inout Article, _ item: Item, _ texts: [[Unicode.Scalar]]) {
    if item.kind == .photo { return addCredit(to: &article, texts) }
    guard item.kind == .article else { return }
    let lead = texts.first.flatMap { LeadForm($0) }
    article.dateline = lead?.dateline
    let signatures = item.rows(.byline, .signature)
    if !signatures.isEmpty {
      let authors = signatures.flatMap { traits[$0].byline?.authors ?? penName(in: $0) }
      let text = signatures.map { String(rows[$0].scalars) }.joined(separator: " ")
      article.byline = Byline(text: text, place: .line, authors: authors + (lead?.authors?.authors ?? []))
    } else if let lead, let first = texts.first {
      let text = String(first[lead.range])
      let tail = lead.authors == nil ? signedTail(of: texts) : nil
      article.byline = Byline(text: text, place: .lead, authors: lead.authors?.authors ?? tail?.authors ?? [])
    } else {
      article.byline = signedTail(of: texts)
    }
  }

  /// What stands where bylines stand and is no known name is one all the same: 寒江钓客, 中文系 江浅.
  private func penName(in row: Int) -> [Author] {
    let words = rows[row].scalars.split(whereSeparator: \.isBlank)
    guard words.count <= 2, let name = words.last, (2...6).contains(name.count), name.allSatisfy(\.isHan),
      !traits[row].isOffice, !traits[row].isDate
    else { return [] }
    return [Author(name: String(name), role: "作者")]
  }

  /// （记者 李佳） at the end of the last paragraph.
  private func signedTail(of texts: [[Unicode.Scalar]]) -> Byline? {
    guard let last = texts.last, let signed = SignedTail(last) else { return nil }
    return Byline(text: String(last[signed.range]), place: .tail, authors: signed.authors)
  }

  private func addCredit(to article: inout Article, _ texts: [[Unicode.Scalar]]) {
    guard let last = texts.last, let credit = CreditForm(last) else { return }
    article.byline = Byline(text: String(last[credit.range]), place: .tail, authors: credit.authors)
  }
}

/// The rows of a headline group, put together to one string each.
private struct HeadlineRows {
  private var texts: [Role: [Unicode.Scalar]] = [:]

  mutating func add(_ scalars: [Unicode.Scalar], as role: Role) {
    let field = role == .headlineMore ? Role.headline : role
    let text = role == .deck ? Array(scalars.drop { Marks.dashes.contains($0) || $0.isBlank }) : scalars
    let blank: [Unicode.Scalar] = role == .deck && texts[.deck] != nil ? [" "] : []
    texts[field, default: []] += blank + text
  }

  var group: HeadlineGroup {
    HeadlineGroup(
      kicker: texts[.kicker].map { String($0) }, headline: texts[.headline].map { String($0) },
      deck: texts[.deck].map { String($0) })
  }
}

extension ArticleKind {
  /// What an article is for, when its headline or its contact lines tell: 招标公告, 订座热线.
  init(_ article: Article, _ item: Item, _ traits: [RowTraits]) {
    self = item.kind
    guard item.kind == .article else { return }
    let headline = Array((article.headlineGroup.headline ?? "").unicodeScalars)
    let hasContact = item.members.contains { traits[$0.row].furniture == .contact }
    if NoticeForm.isHead(headline) {
      self = .notice
    } else if hasContact, article.dateline == nil, article.byline == nil {
      self = .advertisement
    }
  }
}
