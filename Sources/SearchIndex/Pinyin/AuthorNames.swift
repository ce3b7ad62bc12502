internal import ChineseText
internal import Synchronization

/// The names of a segment's authors as they are compared, made when letters are first looked up in them.
final class AuthorNames: Sendable {
  typealias Name = (number: UInt32, scalars: [Unicode.Scalar])

  private let made = Mutex<[Name]?>(nil)

  /// Every name once, ascending by its number, folded in all ways.
  func all(of segment: SegmentReader) -> [Name] {
    made.withLock { made in
      let names = made ?? Self.read(segment)
      made = names
      return names
    }
  }

  private static func read(_ segment: SegmentReader) -> [Name] {
    var numbers: Set<UInt32> = []
    for place in 0..<segment.authorNumbers.entryCount(UInt32.self) {
      numbers.insert(segment.authorNumbers.entry(UInt32.self, place))
    }
    return numbers.sorted().map { number in
      (number, FoldedText(Array((segment.names.name(Int(number)) ?? "").unicodeScalars)).scalars)
    }
  }
}
