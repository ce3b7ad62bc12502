internal import Newspaper

extension SegmentReader {
  /// The pages of some files, by their numbers in the segment.
  func pages(ofFiles files: Set<SourcePath>) -> [Int] {
    (0..<pageCount).filter { files.contains(path(ofPage: $0)) }
  }
}
