import Citation
import Newspaper

/// What can be copied of where one stands; the raw value is its name on the `:` line.
enum CopySubject: String, CaseIterable {
  case paragraph, article, figure, link, citation, packet, selection

  /// The text, with its source under what is quoted; nil where there is no such thing.
  func text(of quotation: Quotation, style: CitationStyle, language: Language) -> String? {
    switch self {
    case .paragraph: quoted(quotation.passage, quotation, style)
    case .article: quoted(quotation.wholeText, quotation, style)
    case .figure: quotation.figure.map { quoted($0 + "\n" + quotation.passage, quotation, style) }
    case .selection: quotation.selection.map { quoted($0, quotation, style) }
    case .link: quotation.article.id.description + "\n"
    case .citation: quotation.citation(style) + "\n"
    case .packet: EvidencePacket(of: quotation, style: style, language: language).text
    }
  }

  /// Under a quotation stands a sentence, whatever the style of lists is.
  private func quoted(_ text: String, _ quotation: Quotation, _ style: CitationStyle) -> String {
    let sentence = quotation.citation(style.isProse ? style : .gbt7714y2015)
    return text + (text.hasSuffix("\n") ? "" : "\n") + "\n" + sentence + "\n"
  }

  var command: Command {
    switch self {
    case .paragraph: .copyParagraph
    case .article: .copyArticle
    case .figure: .copyFigure
    case .link: .copyLink
    case .citation: .copyCitation
    case .packet: .copyPacket
    case .selection: .copySelection
    }
  }
}
