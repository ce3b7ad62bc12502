@testable import ChineseText
import TestSupport
import Testing

/// Unicode's own test of grapheme clusters, whole, on our rules and on the lines that are made by them.
@Suite struct ClusterBreakerTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    var scalars: [Unicode.Scalar] = []
    /// Where clusters begin, the end of the text among them.
    var boundaries: Set<Int> = []

    init(_ line: Substring) {
      description = String(line)
      for word in line.split(separator: " ") where word != "×" {
        if word == "÷" { boundaries.insert(scalars.count) }
        if let scalar = UInt32(word, radix: 16).flatMap(Unicode.Scalar.init) { scalars.append(scalar) }
      }
    }
  }

  static let cases: [Case] = {
    let path = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/GraphemeBreakTest.txt"
    return (readFile(path) ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Case.init)
  }()

  @Test func theWholeTestIsThere() {
    #expect(Self.cases.count == 766)
  }

  @Test func clustersBeginWhereUnicodeSays() {
    for test in Self.cases {
      var breaker = ClusterBreaker()
      let starts = test.scalars.indices.filter { breaker.begins(with: test.scalars[$0]) }
      #expect(Set(starts + [test.scalars.count]) == test.boundaries, "\(test)")
    }
  }

  /// At a width that holds any of them, and with text around them, so that each place of the test comes to a line's end.
  @Test(arguments: 8...24)
  func noLineEndsWithinACluster(width: Int) {
    let breaker = LineBreaker(LineOptions(width: width))
    for test in Self.cases {
      let before: [Unicode.Scalar] = Array(repeating: "字", count: (width - 1) / 2)
      let text = before + test.scalars + before
      let boundaries = test.boundaries.map { $0 + before.count } + Array(0...before.count)
      let known = Set(boundaries + Array((before.count + test.scalars.count)...text.count))
      // Where a blank follows it vanishes, and nothing is parted that could be seen.
      let ends = breaker.lines(of: text).map(\.range.upperBound).filter {
        $0 == text.count || !" \n".unicodeScalars.contains(text[$0])
      }
      #expect(Set(ends).subtracting(known) == [], "\(test)")
    }
  }

  /// What is taken to stand alone without a look at the table does; control characters are never joined either.
  @Test func scalarsThatAreSurelyAloneAre() {
    var wrong: [Unicode.Scalar] = []
    RangeRows.forEach(of: PackageResources.clusters_tsv, read: ClusterClass.init(letter:)) { range, kind in
      let bases = range.compactMap { Unicode.Scalar(UInt32($0)) }.filter { !ScalarClass($0).sticksToBase }
      if kind != .control { wrong += bases.filter(ClusterTable.isSurelyAlone) }
    }
    #expect(wrong == [])
  }
}
