// Values of lower rooms that can be given on the command line. A conformance is as public as its type, so the rooms are
// imported publicly here, and only here.
public import ArgumentParser
public import Browser
public import ChineseText
public import Citation
public import Search

extension Language: ExpressibleByArgument {}

extension CitationStyle: ExpressibleByArgument {}

extension SearchOrder: ExpressibleByArgument {}

extension Trend.Period: ExpressibleByArgument {}

extension LineOptions.Level: ExpressibleByArgument {}

extension AmbiguousWidth: ExpressibleByArgument {
  public init?(argument: String) {
    guard let cells = Int(argument), let width = AmbiguousWidth(rawValue: cells) else { return nil }
    self = width
  }

  public static var allValueStrings: [String] { ["1", "2"] }
  public var defaultValueDescription: String { String(rawValue) }
}
