import Archive
import Newspaper
import Search
import SearchIndex

/// Whether an archive's index is whole and tells the truth: every byte is held against its checksum, and some pages, chosen
/// by lot, are asked the same questions in the index and in their files.
struct IndexCheck {
  /// What is damaged.
  private(set) var faults: [IndexFault] = []
  /// Files that the index does not have as they are.
  private(set) var unreadCount = 0
  private(set) var segmentCount = 0
  private(set) var pageCount = 0
  /// Questions asked, and those whose answers differed.
  private(set) var questionCount = 0
  private(set) var wrongQuestions: [String] = []

  /// Files looked at, and questions asked of them.
  private static let sampleSize = 40
  private static let questionLimit = 60

  /// Nil where there is no index.
  init?(of place: IndexPlace, archive: Archive, corrections: CorrectionFolder?) {
    do throws(IndexFault) {
      guard let index = try place.opened() else { return nil }
      faults = index.check()
      let survey = try IndexSurvey(ArchiveSource(archive.withoutPagesRead(), corrections: corrections), against: index)
      unreadCount = survey.unread.count
      segmentCount = index.snapshot.members.count
      pageCount = index.snapshot.pageCount
      if faults.isEmpty { ask(index, archive, leavingOut: Set(survey.unread.map(\.path))) }
    } catch {
      faults.append(error)
    }
  }

  var isSound: Bool { faults.isEmpty && wrongQuestions.isEmpty }

  private mutating func ask(_ index: OpenedIndex, _ archive: Archive, leavingOut unread: Set<SourcePath>) {
    let files = archive.issues.flatMap(\.pages).filter { !unread.contains($0.path) }
    let sample = Array(files.shuffled().prefix(Self.sampleSize))
    let engines: [any SearchEngine] = [IndexEngine(index.snapshot), ScanEngine(holdings: archive)]
    let pages = sample.flatMap { (try? archive.pages(at: $0)) ?? [] }
    for text in Self.questions(from: pages) {
      let request = SearchRequest(query: .phrase(text), pages: sample, order: .date)
      let answers = engines.map { engine in Waiting.result { await engine.search(request) { _ in }.hits } }
      questionCount += 1
      if answers.first != answers.last { wrongQuestions.append(text) }
    }
  }

  /// Some characters of articles, anywhere in them.
  private static func questions(from pages: [Page]) -> [String] {
    let paragraphs = pages.flatMap(\.articles).flatMap(\.paragraphs).map { Array($0.text.unicodeScalars) }
    return paragraphs.filter { $0.count > 1 }.shuffled().prefix(questionLimit).compactMap { scalars in
      let start = Int.random(in: 0..<scalars.count - 1)
      let text = scalars[start..<min(scalars.count, start + Int.random(in: 1...6))]
      return text.allSatisfy(\.properties.isAlphabetic) ? String(String.UnicodeScalarView(text)) : nil
    }
  }
}

extension IndexCheck {
  var json: JSON {
    [
      "record": "index", "pages": .integer(pageCount), "segments": .integer(segmentCount),
      "filesBehind": .integer(unreadCount), "questions": .integer(questionCount),
      "wrong": .array(wrongQuestions.map { .text($0) }), "faults": .array(faults.map { .text($0.description) }),
    ]
  }

  /// One line a finding; one alone where all is well.
  var lines: [Wording] {
    let found = faults.map(IndexWords.words) + wrongQuestions.map(IndexWords.wrongAnswer)
    let state =
      found.isEmpty
      ? [IndexWords.sound(segments: segmentCount, pages: pageCount, questions: questionCount)]
      : found + [IndexWords.remedy]
    return state + (unreadCount > 0 ? [IndexWords.behind(unreadCount)] : [])
  }
}
