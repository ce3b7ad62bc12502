import Newspaper

/// What is said of clippings, in both languages.
enum ClippingPhrase {
  case title, none, noneMatches, remarkLabel, clipLabel(Clipping), kind(Clipping.Kind)
  case order(ClippingList.Order)
  case kept(Clipping.Kind, Int), removed(String), putBack(String), annotated, vanished, notKept(String)
  case nothingRemoved, nothingHere, stillLooking, isGone
  case state(ClippingState, standsAsKept: Bool), looking
  case note, tags, present, keptOn, place
  case lines(String), count(Int, of: Int), selecting(Int, Int), resumed, unreadable(Int)

  var pair: (chinese: String, english: String) {
    switch self {
    case .title: ("剪报", "Clippings")
    case .none: ("还没有剪报；读稿时按 c 剪下", "no clippings yet; press c while reading")
    case .noneMatches: ("没有符合的剪报；按 & 改筛选", "no clipping matches; press & to change the filter")
    case .remarkLabel: ("备注 #标签：", "note #tag: ")
    case .clipLabel(let clipping): Self.label(of: clipping)
    case .kind(let kind): kind.words
    case .order(let order): order.words
    case .kept(let kind, let n):
      ("已剪下\(kind.words.chinese)；剪报共 \(n) 则", "\(kind.words.english) kept; \(Self.counted(n))")
    case .removed(let title): ("已删“\(title)”；U 取回", "removed “\(title)”; U puts it back")
    case .putBack(let title): ("已取回“\(title)”", "“\(title)” is back")
    case .annotated: ("备注已存下", "the note is kept")
    case .vanished: ("别的程序已删掉这则剪报", "another program has removed this clipping")
    case .notKept(let reason): ("没有存下：\(reason)", "not kept: \(reason)")
    case .nothingRemoved: ("没有可取回的剪报", "nothing to put back")
    case .nothingHere: ("这里没有可剪的文字", "there is no text to clip here")
    case .stillLooking: ("正在找原处…", "looking for its place…")
    case .isGone: ("本报库里找不到原处", "its place is not in this archive")
    case .state(let state, let stands): Self.words(of: state, stands)
    case .looking: ("正在找…", "looking…")
    case .note: ("备注", "Note")
    case .tags: ("标签", "Tags")
    case .present: ("现状", "Now")
    case .keptOn: ("剪于", "Kept")
    case .place: ("原处", "File")
    case .lines(let lines): ("\(lines) 行", lines.contains { "-,".contains($0) } ? "lines \(lines)" : "line \(lines)")
    case .count(let n, let all): n == all ? ("\(n) 则", Self.counted(n)) : ("\(n)/\(all) 则", "\(n) of \(all)")
    case .selecting(let sentences, let characters):
      (
        "已选 \(sentences) 句 \(characters) 字",
        "\(sentences == 1 ? "1 sentence" : "\(sentences) sentences"), \(characters) characters selected"
      )
    case .resumed: ("回到上次读到的地方；g 到开头", "back where you stopped; g goes to the beginning")
    case .unreadable(let n): ("\(n) 行看不懂，原样留着", "\(n == 1 ? "1 line" : "\(n) lines") not understood, kept as they are")
    }
  }

  private static func counted(_ count: Int) -> String { count == 1 ? "1 clipping" : "\(count) clippings" }

  private static func label(of clipping: Clipping) -> (chinese: String, english: String) {
    var what = clipping.kind.words
    if clipping.kind == .paragraph, case .paragraph(let index)? = clipping.passages.first?.field {
      what = ("第\(index + 1)段", "paragraph \(index + 1)")
    }
    if let figure = clipping.figure { what = ("“\(figure)”", "“\(figure)”") }
    return ("剪\(what.chinese) 备注 #标签：", "clip \(what.english), note #tag: ")
  }

  private static func words(of state: ClippingState, _ stands: Bool) -> (chinese: String, english: String) {
    switch state {
    case .asItWas: ("如旧", "as it was")
    case .moved where stands: ("已移到别处", "moved")
    case .moved: ("版面仍在，引文已拆散", "the page is there, the words are no longer together")
    case .sourceChanged where stands: ("原文有改动，引文仍在", "the source has changed, the words still stand")
    case .sourceChanged: ("原文有改动，引文不同了", "the source has changed, and so have the words")
    case .gone: ("本报库里已无", "not in this archive")
    }
  }
}

extension Clipping.Kind {
  var words: (chinese: String, english: String) {
    switch self {
    case .article: ("全文", "article")
    case .paragraph: ("段落", "paragraph")
    case .selection: ("所选", "selection")
    case .figure: ("数字", "figure")
    }
  }
}

extension ClippingList.Order {
  var words: (chinese: String, english: String) {
    switch self {
    case .kept: ("新剪在前", "newest first")
    case .printed: ("按报期", "by date of print")
    case .headline: ("按标题", "by headline")
    case .tag: ("按标签", "by tag")
    }
  }
}
