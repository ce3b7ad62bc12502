import Newspaper

/// What an article is called in a citation.
struct CitedTitle: Hashable {
  /// 题名
  var main: String
  /// 其他题名信息: the deck.
  var rest: String?
  /// Whether it was made from the article's first words. GB/T 7714 puts such a title in square brackets (2025: 7.2.1).
  var isSupplied = false

  /// Both parts in one line, with the mark that GB/T 7714 has for it.
  var whole: String { main + (rest.map { ": " + $0 } ?? "") }
}

extension CitedArticle {
  /// The kicker is left out where there is a headline: it leads into the title and is none of its own.
  var title: CitedTitle {
    let headline = headlineGroup.headline?.onOneLine ?? ""
    let deck = headlineGroup.deck?.onOneLine ?? ""
    let kicker = headlineGroup.kicker?.onOneLine ?? ""
    if !headline.isEmpty { return CitedTitle(main: headline, rest: deck.isEmpty ? nil : deck) }
    if !kicker.isEmpty { return CitedTitle(main: kicker, rest: deck.isEmpty ? nil : deck) }
    if !deck.isEmpty { return CitedTitle(main: deck) }
    return CitedTitle(main: "[" + firstWords + "]", isSupplied: true)
  }

  /// The first sentence, or as much of it as a title may be long.
  private var firstWords: String {
    let text = opening.onOneLine.unicodeScalars
    guard !text.isEmpty else { return isChinese ? "无题" : "untitled" }
    let sentence = text.prefix { !Self.sentenceEnds.contains($0) }
    guard sentence.count > Self.longestTitle else { return String(sentence) }
    return String(sentence.prefix(Self.longestTitle)) + (isChinese ? "……" : "...")
  }

  /// Characters that a title made from the text has at most.
  private static let longestTitle = 30
  private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "！", "？", "；"]

  /// Whether the citation's own words are Chinese: a source is cited in its own language (GB/T 7714-2015, 6.1).
  var isChinese: Bool {
    let texts = [headlineGroup.headline, headlineGroup.kicker, headlineGroup.deck, opening, newspaper]
    let known = texts.compactMap { $0 }.filter { !$0.isEmpty }
    return known.isEmpty || known.contains { $0.unicodeScalars.contains(where: \.isHan) }
  }
}
