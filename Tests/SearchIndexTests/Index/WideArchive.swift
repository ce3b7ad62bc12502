import Newspaper
import TestSupport

/// An archive whose articles have everything that can be asked for, and questions of every class.
struct WideArchive {
  var generator: SeededGenerator

  private static let common: [Unicode.Scalar] = Array("的国人大会市年工生产农村教育经济发展社新华学".unicodeScalars)
  private static let rare: [Unicode.Scalar] = Array("習慣龍飛鳳舞琴棋书画鹿鸣梅兰竹菊𠀀".unicodeScalars)
  private static let marks: [Unicode.Scalar] = Array("，，，。：“”、！（）·".unicodeScalars)
  private static let words = [
    "AI", "CO2", "Red Flag", "20", "2022", "ａｉ", "said", "3.5%", "1200人次", "26元", "二〇二二年", "ｶﾞ",
  ]
  private static let names = ["李明", "王小明", "陈光明", "歐陽修", "Smith"]

  mutating func text(upTo count: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...count, using: &generator) { text += piece() }
    return text
  }

  private mutating func piece() -> String {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: generator.pick(Self.words) ?? ""
    case 1: generator.text(of: Self.rare, count: 1)
    case 2, 3: generator.text(of: Self.marks, count: 1)
    default: generator.text(of: Self.common, count: Int.random(in: 1...3, using: &generator))
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  mutating func article(_ id: String) -> Article {
    var article = Article(id: ArticleID(id), kind: generator.pick(ArticleKind.allCases) ?? .article)
    if !chance(5) { article.headlineGroup.headline = text(upTo: 5) }
    if chance(5) { article.headlineGroup.kicker = text(upTo: 4) }
    if chance(5) { article.headlineGroup.deck = text(upTo: 4) }
    if chance(2) {
      let authors = (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in generator.pick(Self.names) }
      article.byline = Byline(
        text: "记者 " + authors.joined(separator: " "), place: generator.pick([.line, .lead, .tail]) ?? .line,
        authors: authors.map { Author(name: $0, role: "记者") })
    }
    for paragraph in 0..<Int.random(in: 0...5, using: &generator) {
      if chance(5) { article.crossheads.append(.ownLine(text: text(upTo: 3), beforeParagraph: paragraph)) }
      article.paragraphs.append(Paragraph(text: text(upTo: 14), pieces: []))
    }
    return article
  }

  mutating func pages(_ count: Int) -> [Page] {
    (0..<count).map { number in
      let day = "20\(Int.random(in: 19...22, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-15"
      let name =
        chance(8) ? "undated/\(number)" : "\(chance(2) ? "晨报" : "晚報")/\(day)/\(chance(3) ? "A" : "")\(number % 9 + 1)"
      let articles = (0..<Int.random(in: 0...9, using: &generator)).map { article("\(number)-\($0)") }
      var page = Page(name, section: generator.pick(["要闻", "文化", "國際", nil] as [String?]) ?? nil, articles)
      if chance(9) { page.date = IssueDate(year: 2021, month: chance(2) ? 3 : nil) }
      page.id = PageID("p\(number)")
      page.path = SourcePath("\(number)/\(name)")
      return page
    }
  }

  // MARK: Questions

  /// A piece of an article's text, so that most questions find something.
  private mutating func quote(_ pages: [Page], _ length: ClosedRange<Int>) -> String {
    guard let article = generator.pick(pages.flatMap(\.articles)),
      let field = generator.pick(article.fields)
    else { return "的" }
    let text = Array(article.text(of: field).unicodeScalars)
    guard !text.isEmpty else { return "国" }
    let start = Int.random(in: 0..<text.count, using: &generator)
    let end = min(text.count, start + Int.random(in: length, using: &generator))
    return String(String.UnicodeScalarView(text[start..<end]))
  }

  private mutating func phrase(_ pages: [Page], _ length: ClosedRange<Int>) -> String {
    let text = quote(pages, length).filter { $0 != "\"" && $0 != "\\" }
    return "\"\(text.allSatisfy(\.isWhitespace) ? "的" : text)\""
  }

  mutating func query(about pages: [Page]) -> String {
    switch Int.random(in: 0..<24, using: &generator) {
    case 0: return phrase(pages, 1...1)
    case 1: return phrase(pages, 2...2)
    case 2: return phrase(pages, 3...4)
    case 3: return phrase(pages, 5...12)
    case 4: return "\(phrase(pages, 2...2)) \(phrase(pages, 1...3))"
    case 5: return "\(phrase(pages, 1...2)) OR \(phrase(pages, 2...4)) OR \(phrase(pages, 2...2))"
    case 6: return "\(phrase(pages, 2...2)) -\(phrase(pages, 1...2))"
    case 7: return "\(phrase(pages, 2...2)) date:20\(Int.random(in: 19...22, using: &generator))-03..2021-06"
    case 8: return generator.pick(["AI", "*AI*", "20", "CO2", "*2*", "a*", "\"Red Flag\"", "said", "ガ", "ｶ"]) ?? ""
    case 9: return "\(phrase(pages, 1...2)) NEAR/\(Int.random(in: 0...30, using: &generator)) \(phrase(pages, 1...3))"
    case 10:
      let field = generator.pick(["headline", "kicker", "deck", "byline", "body", "caption", "crosshead"]) ?? ""
      return "\(field):\(phrase(pages, 1...3))"
    case 11:
      return generator.pick(["author:明", "author:李明 国", "newspaper:晚报", "section:国", "-author:/./", "page:A1..A9"])
        ?? ""
    case 12:
      return generator.pick(["figure:>=20", "figure:1200人次", "figure:<100元", "figure:%", "figure:2..5%", "figure:年"])
        ?? ""
    case 13: return "kind:\(generator.pick(ArticleKind.allCases)?.rawValue ?? "") \(phrase(pages, 1...2))"
    case 14:
      return generator.pick(["/国.会/", "/[大小]会/", "/(经济|教育)发?/", "/^的/", "/年$/", "/新.{1,4}的/", "/\\d人/", "/[a-z]+/"])
        ?? ""
    case 15: return "\(quoteWord(pages))?\(quoteWord(pages))"
    case 16: return "\(quoteWord(pages))*\(quoteWord(pages))"
    case 17, 18: return "/\(expression(pages))/"
    case 19: return "\(near(pages)) NEAR/\(Int.random(in: 0...9, using: &generator)) \(near(pages))"
    case 20: return "\(near(pages)) NEAR/6 (\(near(pages)) OR \(near(pages))) NEAR/20 \(near(pages))"
    case 21: return wild(pages)
    case 22: return "(\(wild(pages)) OR /\(expression(pages))/) -\(near(pages))"
    default:
      return
        "date:0\(Int.random(in: 1...9, using: &generator))-15 (\(phrase(pages, 1...1)) OR -\(phrase(pages, 2...2)))"
    }
  }

  private mutating func quoteWord(_ pages: [Page]) -> String {
    let text = quote(pages, 1...2).filter { $0.isLetter || $0.isNumber }
    return text.isEmpty ? "会" : text
  }

  /// Words of an article with more or less of them left open.
  private mutating func wild(_ pages: [Page]) -> String {
    quote(pages, 2...6).filter { $0.isLetter || $0.isNumber }.map { character in
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: "?"
      case 1: "\(character)*"
      default: String(character)
      }
    }.joined() + "国"
  }

  /// A word or phrase, now and then in a field.
  private mutating func near(_ pages: [Page]) -> String {
    let field = chance(4) ? generator.pick(["headline:", "body:", "byline:", "crosshead:"]) ?? "" : ""
    return field + (chance(4) ? generator.pick(["AI", "20", "CO2", "/国.{0,3}人/"]) ?? "" : phrase(pages, 2...3))
  }

  /// A regular expression that some text or other matches: a quotation with classes, choices and repetitions in it.
  private mutating func expression(_ pages: [Page]) -> String {
    let quoted = quote(pages, 2...6).filter { $0.isLetter || $0.isNumber || $0 == "，" }
    return quoted.map { character in
      switch Int.random(in: 0..<14, using: &generator) {
      case 0: "."
      case 1: ".{0,3}"
      case 2: "[\(character)国会]"
      case 3: "(\(character)|\(quoteWord(pages)))"
      case 4: "\(character)?"
      case 5: "\(character)+"
      case 6: "(\(character).|\(quoteWord(pages)))*"
      case 7: "[^国]"
      case 8: "(\(character)|)\\w"
      default: String(character)
      }
    }.joined() + (chance(3) ? "" : "国")
  }
}
