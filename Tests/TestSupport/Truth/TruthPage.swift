/// What a page says when it is read right: one row of truth.json.
public struct TruthPage: Decodable, Sendable {
  /// Below the folder of texts.
  public var file: String
  public var items: [TruthItem]
  /// Nil where the figures of the page are not marked.
  public var figures: [TruthFigure]?

  /// The file's name without folders and ending.
  public var name: String {
    String(file.split(separator: "/").last?.split(separator: ".").first ?? "")
  }
}

/// A text of one kind with its figures marked: one row of the truth.json of Tests/FigureSources.
public struct MarkedText: Decodable, Sendable {
  public var name: String
  public var paragraphs: [String]
  public var figures: [TruthFigure]
}

/// One article, caption or notice of a page, as `parse --json` should give it.
public struct TruthItem: Decodable, Sendable {
  public var kind: String
  public var kicker: String?
  public var headline: String?
  public var deck: String?
  /// Other readings of the headline group that are right as well: type size decided in print.
  public var alternatives: [Headlines]
  public var byline: String?
  public var bylinePlace: String?
  public var authors: [Author]
  public var paragraphs: [String]
  public var crossheads: [Crosshead]
  /// Source lines, counted from 1.
  public var lines: [Int]
  public var joins: [Join]

  public struct Headlines: Decodable, Hashable, Sendable {
    public var kicker: String?
    public var headline: String?
    public var deck: String?
  }

  public struct Author: Decodable, Hashable, Sendable {
    public var name: String
    public var role: String
  }

  public struct Crosshead: Decodable, Sendable {
    /// `crosshead` on its own line, or `run-in`.
    public var type: String
    public var text: String
  }

  /// A seam between two source lines of one paragraph.
  public struct Join: Decodable, Sendable {
    /// The place of its paragraph, from 0.
    public var paragraph: Int
    /// The line after the seam.
    public var line: Int
  }
}

/// A number of a page, with its meaning.
public struct TruthFigure: Decodable, Sendable {
  /// The place of its item on the page, from 0.
  public var item: Int
  public var paragraph: Field
  public var start: Int
  public var end: Int
  public var text: String
  public var kind: String
  public var values: [Double]
  public var unit: String?
  /// Other spans that are right as well.
  public var alternatives: [Span]
  /// Set where it may be read as a figure or not.
  public var optional: Bool?

  /// In scalars of its field.
  public var range: Range<Int> { start..<end }

  public struct Span: Decodable, Sendable {
    public var start: Int
    public var end: Int

    public var range: Range<Int> { start..<end }
  }

  /// A paragraph's number, or `kicker`, `headline`, `deck`, `byline`, `crosshead:2`.
  public struct Field: Decodable, Hashable, Sendable {
    public var name: String

    public init(_ name: String) { self.name = name }

    public init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      name = try (try? value.decode(Int.self)).map(String.init) ?? value.decode(String.self)
    }
  }
}

extension TruthItem {
  /// The texts in which figures are marked, by the field's name.
  public var texts: [(field: TruthFigure.Field, text: String)] {
    let heads = [("kicker", kicker), ("headline", headline), ("deck", deck)].compactMap { name, text in
      text.map { (name, $0) }
    }
    let inside = crossheads.enumerated().filter { $1.type == "crosshead" }.map { ("crosshead:\($0)", $1.text) }
    let body = paragraphs.enumerated().map { (String($0), $1) }
    return (heads + inside + body).map { (TruthFigure.Field($0), $1) }
  }
}
