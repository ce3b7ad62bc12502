import Newspaper
import TestSupport

/// Articles and queries of few characters, so that most queries find something and something not.
struct RandomArchive {
  var generator: SeededGenerator

  private static let alphabet: [Unicode.Scalar] = [
    "中", "国", "國", "人", "人", "a", "A", "Ａ", "b", "2", "2", "０", "零", "〇", "，", "。",
  ]

  mutating func text(upTo count: Int) -> String {
    generator.text(of: Self.alphabet, count: Int.random(in: 1...count, using: &generator))
  }

  mutating func article(_ id: String) -> Article {
    var article = Article(id: ArticleID(id), kind: generator.pick([.article, .photo, .notice]) ?? .article)
    if chance(2) { article.headlineGroup.headline = text(upTo: 8) }
    if chance(4) { article.headlineGroup.kicker = text(upTo: 6) }
    if chance(4) { article.byline = Byline(text: text(upTo: 4), place: .line, authors: []) }
    for paragraph in 0..<Int.random(in: 0...4, using: &generator) {
      if chance(4) { article.crossheads.append(.ownLine(text: text(upTo: 4), beforeParagraph: paragraph)) }
      article.paragraphs.append(Paragraph(text: text(upTo: 12), pieces: []))
    }
    return article
  }

  /// A query as text.
  mutating func query(depth: Int) -> String {
    guard depth > 0 else {
      return chance(3) ? "\(leaf())\(generator.pick(["?", "*", "?*"]) ?? "")\(text(upTo: 2))" : leaf()
    }
    let one = query(depth: depth - 1)
    let other = query(depth: depth - 1)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return "\(one) \(other)"
    case 1: return "(\(one) OR \(other))"
    case 2: return "-(\(one))"
    case 3: return "\(leaf()) NEAR/\(Int.random(in: 0...6, using: &generator)) \(leaf())"
    case 4: return "\(leaf()) NEAR/3 (\(leaf()) OR \(leaf())) NEAR/2 \(leaf())"
    default: return one
    }
  }

  private mutating func leaf() -> String {
    let field = chance(4) ? generator.pick(["headline:", "kicker:", "body:", "caption:", "crosshead:"]) ?? "" : ""
    return field + (chance(6) ? "*" : "") + text(upTo: 3) + (chance(6) ? "*" : "")
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
}
