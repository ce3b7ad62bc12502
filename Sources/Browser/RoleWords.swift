import Newspaper

extension LineRole {
  /// What a line is, as short as a gutter needs it.
  var words: (chinese: String, english: String) {
    switch self {
    case .kicker: ("引题", "kicker")
    case .headline: ("标题", "headline")
    case .deck: ("副题", "deck")
    case .byline: ("署名", "byline")
    case .crosshead: ("小题", "crosshead")
    case .paragraph: ("段首", "paragraph")
    case .verse: ("整行", "verse")
    case .continuation: ("接上", "runs on")
    case .caption: ("图注", "caption")
    case .furniture: ("版务", "furniture")
    }
  }

  /// The same, said so that nobody need know the word.
  var meaning: (chinese: String, english: String) {
    switch self {
    case .kicker: ("标题之上的引题，另起一篇", "the smaller line above a headline; begins an article")
    case .headline: ("标题；上一行不是标题时另起一篇", "a headline; begins an article unless the line above is one too")
    case .deck: ("标题之下的副题", "the smaller line below a headline")
    case .byline: ("单独一行的作者署名", "who wrote it, on a line of its own")
    case .crosshead: ("正文中的小标题", "a title inside the text")
    case .paragraph: ("一段之首", "the beginning of a paragraph")
    case .verse: ("诗行、表行：一行即一段", "a line that is whole as it stands: of a poem, a list, a table")
    case .continuation: ("接上一行，属同一段", "goes on with the paragraph of the line above")
    case .caption: ("图片说明，自成一篇", "the words of a photo; an item of its own")
    case .furniture: ("报头、报眉、导读、责编之类", "masthead, folio, teasers, staff")
    }
  }
}
