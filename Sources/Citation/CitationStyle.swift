/// A way to write citations; the raw value is its name on the command line and in settings.
public enum CitationStyle: String, CaseIterable, Hashable, Sendable {
  case gbt7714y2015 = "gbt7714-2015"
  case gbt7714y2025 = "gbt7714-2025"
  case ris
  case bibtex
  case biblatex
  case cslJSON = "csl-json"

  /// How a file of such citations usually ends.
  public var fileExtension: String {
    switch self {
    case .gbt7714y2015, .gbt7714y2025: "txt"
    case .ris: "ris"
    case .bibtex, .biblatex: "bib"
    case .cslJSON: "json"
    }
  }

  /// Whether a citation is a sentence for people, and no record for programs.
  public var isProse: Bool { self == .gbt7714y2015 || self == .gbt7714y2025 }
}

extension CitedArticle {
  /// The citation by itself, complete as a text of its style, with its line end.
  public func citation(_ style: CitationStyle) -> String {
    var list = CitationList(style)
    return list.text(adding: self) + list.ending
  }
}

/// Citations one after another, written as they come: what was given out, put together, is a whole text of the style.
public struct CitationList {
  public let style: CitationStyle
  public private(set) var count = 0

  /// An empty list.
  public init(_ style: CitationStyle) { self.style = style }

  /// What an article adds to the text.
  public mutating func text(adding article: CitedArticle) -> String {
    defer { count += 1 }
    switch style {
    case .gbt7714y2015: return GBT7714(.y2015).sentence(of: article) + "\n"
    case .gbt7714y2025: return GBT7714(.y2025).sentence(of: article) + "\n"
    case .ris: return (count > 0 ? RIS.lineEnd : "") + RIS.record(of: article)
    case .bibtex: return (count > 0 ? "\n" : "") + BibTeX(.classic).entry(of: article)
    case .biblatex: return (count > 0 ? "\n" : "") + BibTeX(.biblatex).entry(of: article)
    case .cslJSON: return (count > 0 ? ",\n" : "[\n") + CSLJSON.item(of: article)
    }
  }

  /// What closes the text after the last article.
  public var ending: String {
    guard style == .cslJSON else { return "" }
    return count > 0 ? "\n]\n" : "[]\n"
  }
}
