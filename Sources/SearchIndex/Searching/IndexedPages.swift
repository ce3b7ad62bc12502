public import Newspaper

/// Pages as the index has them, found by their files. They bear no text of source lines, no evidence and no problems.
public struct IndexedPages: Sendable {
  private struct Place: Sendable {
    let reader: SegmentReader
    let page: Int
  }

  private let places: [SourcePath: [Place]]

  /// Those of files that the survey found as they are. Cost grows with the number of pages.
  public init(_ index: OpenedIndex, survey: IndexSurvey) {
    var places: [SourcePath: [Place]] = [:]
    for member in index.snapshot.members {
      for page in 0..<member.reader.pageCount where !member.deletedPages.contains(page) {
        let path = member.reader.path(ofPage: page)
        if survey.outdated.contains(path) { continue }
        places[path, default: []].append(Place(reader: member.reader, page: page))
      }
    }
    self.places = places
  }

  /// The pages of a file with their articles, in order; nil where the index does not have the file as it is, or not whole.
  /// When only flawless ones are wanted, all must have been read without a problem, since problems are not kept.
  public func pages(at path: SourcePath, flawless: Bool = false) -> [Page]? {
    guard let places = places[path], !flawless || places.allSatisfy({ $0.reader.pageRecord($0.page).isFlawless })
    else { return nil }
    let pages = places.map { $0.reader.wholePage($0.page) }.sorted { $0.part < $1.part }
    // Asked after the reading: bytes are held against their checksums when they are looked at.
    return places.contains { $0.reader.damage != nil } ? nil : pages
  }
}
