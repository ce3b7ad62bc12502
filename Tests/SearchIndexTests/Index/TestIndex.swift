import Newspaper
import SearchIndex
import Storage

/// An index of pages made in a test, in memory.
struct TestIndex {
  let files = MemoryFileSystem()
  var snapshot = IndexSnapshot()

  /// - Parameters:
  ///   - pages: What is in it.
  ///   - segmentCount: Over how many segments they are dealt.
  /// - Throws: what writing or reading a segment throws.
  init(_ pages: [Page], segmentCount: Int = 1) throws {
    var members: [IndexSnapshot.Member] = []
    for number in 0..<segmentCount {
      var builder = SegmentBuilder()
      for (index, page) in pages.enumerated() where index % segmentCount == number {
        builder.add(page, listedAs: page.testReference, stamp: FileStamp(byteCount: 1, modified: 2, inode: 3))
      }
      _ = try builder.write(to: "s\(number)", in: files)
      members.append(IndexSnapshot.Member(try SegmentReader("s\(number)", in: files)))
    }
    snapshot = IndexSnapshot(members)
  }
}

extension Page {
  /// How holdings made in a test list it.
  var testReference: PageReference {
    PageReference(path: path, number: number, name: path.lossyText, byteCount: 10_000)
  }
}
