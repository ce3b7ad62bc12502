internal import Newspaper

extension SegmentReader {
  /// The pages of some files, by their numbers in the segment.
  func pages(ofFiles files: Set<SourcePath>) -> [Int] {
    (0..<pageCount).filter { files.contains(path(ofPage: $0)) }
  }

  /// A page as it can be added to another segment: its lines are there with their places, but without their text.
  func pageForMerging(_ index: Int) -> Page {
    var page = wholePage(index)
    page.sourceLines = pageRecord(index).lines.map { line in
      SourceLine(number: line.number, text: "", byteRange: line.byteRange)
    }
    return page
  }
}
