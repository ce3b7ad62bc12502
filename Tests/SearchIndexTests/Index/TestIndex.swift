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

  /// Puts all segments together.
  ///
  /// - Throws: what merging throws.
  mutating func merge() throws {
    _ = try SegmentMerger(snapshot.members).write(to: "merged", in: files)
    snapshot = IndexSnapshot([IndexSnapshot.Member(try SegmentReader("merged", in: files))])
  }

  /// Deletes some pages.
  ///
  /// - Returns: The paths of those that are left.
  /// - Throws: nothing but what the closure does.
  mutating func delete(_ isDeleted: (Page) throws -> Bool) rethrows -> Set<SourcePath> {
    var kept: Set<SourcePath> = []
    let members = try snapshot.members.map { member in
      var deleted: Set<Int> = []
      for index in 0..<member.reader.pageCount {
        let page = member.reader.page(index)
        if try isDeleted(page) { deleted.insert(index) } else { kept.insert(page.path) }
      }
      return IndexSnapshot.Member(member.reader, deletedPages: deleted)
    }
    snapshot = IndexSnapshot(members)
    return kept
  }
}

extension Page {
  /// How holdings made in a test list it.
  var testReference: PageReference {
    PageReference(path: path, number: number, name: path.lossyText, byteCount: 10_000)
  }
}
