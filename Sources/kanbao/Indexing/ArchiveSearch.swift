import Archive
import Newspaper
import Search
import SearchIndex

/// Searches an archive by its index as far as that goes, and reads the rest: the answer is always that of the archive.
///
/// Where no name has changed since the index was made, as far as `IndexFreshness` looks, the archive is not even walked.
/// Otherwise it is, and files that the index does not have as they are now are read; without an index all of them.
final class ArchiveSearch {
  private let path: [UInt8]
  private let corrections: CorrectionFolder?
  private let console: Console
  private var index: OpenedIndex?
  private var opened: OpenedArchive?
  private let argument: PathArgument

  /// - Throws: `ArchiveError` when the archive cannot be used at all.
  init(_ argument: PathArgument, index folder: PathArgument?, corrections: CorrectionFolder?, on console: Console)
    throws
  {
    self.argument = argument
    self.console = console
    self.corrections = corrections
    path = argument.bytes
    index = try Self.index(of: argument, in: folder, on: console)
  }

  /// What is published of an archive's index; nil where nothing is, or where it cannot be used, which is said.
  static func index(of archive: PathArgument, in folder: PathArgument?, on console: Console) throws -> OpenedIndex? {
    guard let place = try IndexPlace(of: archive.bytes, in: folder) else { return nil }
    do throws(IndexFault) {
      let index = try place.opened()
      for fault in index?.faults ?? [] { console.report(IndexWords.unusable(fault)) }
      return index
    } catch {
      console.report(IndexWords.unusable(error))
      return nil
    }
  }

  func answer(to request: SearchRequest) throws -> SearchAnswer {
    if let answer = quickAnswer(to: request) { return answer }
    let archive = try archive()
    let engine = engine(on: archive.holdings)
    return Waiting.result { await engine.search(request) { _ in } }
  }

  /// What an id names, from the index alone: nil where the archive is not as it was, or the index cannot tell all of it.
  func found(_ identifier: String) -> FoundText? {
    guard let index, corrections != nil else { return nil }
    let freshness = IndexFreshness(index: index, archive: path, corrections: corrections)
    guard freshness.namesAreUnchanged(.full), let found = index.snapshot.page(of: identifier),
      freshness.holds([found.page.path]), index.snapshot.damage == nil,
      let text = FoundText(identifier, on: found.page, at: found.reference)
    else { return nil }
    return text.article != nil || found.isFlawless ? text : nil
  }

  /// The archive with its names walked, for those who need more than the answer.
  func archive() throws -> OpenedArchive {
    if let opened { return opened }
    let archive = try OpenedArchive(argument, on: console, corrections: corrections)
    opened = archive
    return archive
  }

  /// Says what was not read, and how the program ends when so many answers were given.
  func conclude(answers count: Int) throws -> Status {
    if let opened { return try opened.conclude(answers: count) }
    return count == 0 ? .nothingFound : .done
  }

  /// The answer of the index alone, where the archive is as it was.
  private func quickAnswer(to request: SearchRequest) -> SearchAnswer? {
    guard let index, corrections != nil else { return nil }
    let freshness = IndexFreshness(index: index, archive: path, corrections: corrections)
    guard freshness.namesAreUnchanged(request.limit == 0 ? .full : .usual) else { return nil }
    let snapshot = index.snapshot
    let answer = Waiting.result { await IndexEngine(snapshot).search(request) { _ in } }
    if let damage = snapshot.damage {
      console.report(IndexWords.unusable(.segment(damage)))
      self.index = index.leavingOut([damage])
      return nil
    }
    guard freshness.holds(answer.hits) else { return nil }
    // Nobody should be told that there is nothing because something was not looked at.
    return answer.count > 0 || freshness.namesAreUnchanged(.full) ? answer : nil
  }

  /// Answers as an archive is, from the index as far as that goes.
  func engine(on archive: Archive) -> any SearchEngine {
    guard let index else { return ScanEngine(holdings: archive) }
    do throws(IndexFault) {
      let survey = try IndexSurvey(ArchiveSource(archive, corrections: corrections), against: index)
      return CompletedEngine(index, survey: survey, holdings: archive)
    } catch {
      console.report(IndexWords.unusable(error))
      return ScanEngine(holdings: archive)
    }
  }
}
