import Foundation

/// Pages whose right reading is known; Tests/SampleSources/build.py makes texts and truth from one marked source.
public enum TruthSet: String, CaseIterable, Sendable {
  /// The sample archive: one newspaper, four issues.
  case sample
  /// Invented pages of many papers and times that the segmenter's authors may look at.
  case seen
  /// As many more that nobody tunes on.
  case unseen

  /// The pages in the order of truth.json.
  ///
  /// - Throws: What Foundation says of a truth.json that cannot be read.
  public func pages() throws -> [TruthPage] {
    let json = try Data(contentsOf: URL(filePath: "\(sources)/truth.json"))
    let pages = try JSONDecoder().decode([TruthPage].self, from: json)
    return try self == .sample ? pages : pages.filter { try Self.split(in: "PageSources")[$0.name] == self }
  }

  /// The texts of Tests/FigureSources that belong to this half; the sample has none.
  ///
  /// - Throws: What Foundation says of a truth.json that cannot be read.
  public func figureTexts() throws -> [MarkedText] {
    let json = try Data(contentsOf: URL(filePath: "\(Self.root)/Tests/FigureSources/truth.json"))
    let split = try Self.split(in: "FigureSources")
    return try JSONDecoder().decode([MarkedText].self, from: json).filter { split[$0.name] == self }
  }

  /// The bytes of a page as the program would read them; empty where there is no such file.
  public func bytes(of page: TruthPage) -> [UInt8] {
    Array((readFile("\(texts)/\(page.file)") ?? "").utf8)
  }

  private var sources: String { Self.root + (self == .sample ? "/Tests/SampleSources" : "/Tests/PageSources") }
  private var texts: String { self == .sample ? Self.root + "/Resources/sample-archive" : "\(sources)/pages" }

  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  /// The half that a source of a folder of Tests belongs to, by its name.
  private static func split(in folder: String) throws -> [String: TruthSet] {
    let text = try String(contentsOfFile: "\(root)/Tests/\(folder)/split.txt", encoding: .utf8)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    return Dictionary(uniqueKeysWithValues: rows.map { (String($0[1]), TruthSet(rawValue: String($0[0])) ?? .seen) })
  }
}
