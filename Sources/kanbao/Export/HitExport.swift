import Browser
import Newspaper
import Search

/// Hits one after another: the rows that `kanbao search` writes, or a list to read.
struct HitExport {
  private let format: ExportFormat
  private let pinyin: [PinyinTerm]
  private let language: Language
  private(set) var count = 0

  init(_ format: ExportFormat, pinyin: [PinyinTerm], language: Language) {
    self.format = format
    self.pinyin = pinyin
    self.language = language
  }

  /// What a hit adds to the file.
  mutating func text(adding hit: Hit) -> String {
    defer { count += 1 }
    let row = HitRow(hit: hit, pinyin: pinyin)
    switch format {
    case .jsonLines: return JSON.object(row.members).line
    case .csv: return (count == 0 ? CSV.row(Self.columns) : "") + CSV.row(cells(of: hit))
    case .markdown: return markdown(hit)
    default: return [title(of: hit), hit.snippet.text, origin(of: hit)].map { $0 + "\n" }.joined() + "\n"
    }
  }

  private func markdown(_ hit: Hit) -> String {
    let words = Markdown.escaped(hit.snippet.text)
    return "- **\(Markdown.escaped(title(of: hit)))**\n  \(words)\n  *\(Markdown.escaped(origin(of: hit)))*\n"
  }

  private func title(of hit: Hit) -> String { hit.headline ?? hit.kind.name(in: language) }

  private func origin(of hit: Hit) -> String {
    [hit.newspaper, hit.date?.description, hit.pageNumber?.description, hit.section, hit.article.description]
      .compactMap { $0 }.joined(separator: "  ")
  }

  private static let columns = [
    "id", "score", "newspaper", "date", "pageNumber", "section", "headline", "kind", "snippet", "matches",
  ]

  private func cells(of hit: Hit) -> [String] {
    [
      hit.article.description, String(hit.score), hit.newspaper ?? "", hit.date?.description ?? "",
      hit.pageNumber?.label ?? "", hit.section ?? "", hit.headline ?? "", hit.kind.rawValue, hit.snippet.text,
      String(hit.matches.count),
    ]
  }
}
