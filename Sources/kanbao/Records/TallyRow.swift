import ArgumentParser
import Newspaper
import Search

/// What `kanbao search --by` counts by: a facet, or days.
enum TallyKey: String, CaseIterable, ExpressibleByArgument {
  case newspaper, year, section, author, kind, date
}

/// One line of a tally: a value and how many of the articles have it.
struct TallyRow: Row {
  static let columns: [Table.Alignment] = [.left, .right]
  let key: TallyKey
  /// Nil where the fact is not known.
  let name: String?
  let count: Int

  /// The counts of an answer, in the tally's own order: days from the earliest, all else from the most.
  static func rows(of tally: Tally, by key: TallyKey) -> [TallyRow] {
    guard let facet = Facet(rawValue: key.rawValue) else {
      return tally.dates.map { TallyRow(key: key, name: $0.date?.description, count: $0.count) }
    }
    return tally.counts(by: facet).map { TallyRow(key: key, name: $0.name, count: $0.count) }
  }

  var members: [(name: String, value: JSON)] { [(key.rawValue, JSON(name)), ("articles", .integer(count))] }

  func cells(on console: Console) -> [TableCell] {
    [TableCell(name ?? "-", on: console), TableCell(String(count), on: console)]
  }
}
