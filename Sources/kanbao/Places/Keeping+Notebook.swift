import Browser
import Newspaper
import Notebook
import Search
import Storage

extension Library.Keeping {
  /// The browser's doors to a notebook. Places and questions are remembered only where that is asked for: what a script
  /// shows must not hang on what was read before.
  static func notebook(
    _ place: NotebookPlace, finder: Finder, runner: SearchRunner, remembersReading: Bool
  ) -> Library.Keeping {
    Library.Keeping(
      read: { read(place, remembersReading) },
      change: { change in
        do throws(StorageError) {
          return try make(change, in: place, remembersReading)
        } catch {
          return .notKept(reason: error.description)
        }
      },
      find: { await finder.place(of: $0) },
      run: { search in
        var search = search
        if search.saved.seconds == 0 { search.saved = .now }
        search.run = await runner.run(search.text, at: .now)
        return search
      })
  }

  /// What can be read; what cannot is told of.
  private static func read(_ place: NotebookPlace, _ remembersReading: Bool) -> KeptThings {
    var things = KeptThings(remembersReading: remembersReading, secondsEast: Moment.secondsEast)
    (things.clippings, things.faults) = read(place.clippings)
    let (marks, faults) = read(place.marks)
    (things.marks, things.faults) = (marks, things.faults + faults)
    do throws(StorageError) {
      let (searches, faults) = try place.searches.searches()
      (things.searches, things.faults) = (searches, things.faults + faults)
    } catch {
      things.faults.append(error.description)
    }
    guard remembersReading else { return things }
    do throws(StorageError) {
      let log = try place.reading.log()
      (things.records, things.questions, things.screen) = (log.records, log.questions, log.screen)
    } catch {
      things.faults.append(error.description)
    }
    return things
  }

  private static func read(_ folder: ClippingFolder) -> (clippings: [Clipping], faults: [String]) {
    do throws(StorageError) {
      let book = try folder.book()
      return (book.clippings, book.faults(in: folder.name).map { "\($0.file):\($0.line)" })
    } catch {
      return ([], [error.description])
    }
  }

  private static func make(
    _ change: KeepingChange, in place: NotebookPlace, _ remembersReading: Bool
  ) throws(StorageError) -> KeepingOutcome {
    switch change {
    case .clip(let clipping): try place.clippings.put([clipping.named(.random())])
    case .put(let clipping): try place.clippings.put([clipping])
    case .annotate(let id, let note, let tags):
      guard try place.clippings.annotate(id, note: note, tags: tags) != nil else { return .vanished }
    case .remove(let id): guard try place.clippings.remove(id) != nil else { return .vanished }
    case .mark(let letter, var mark):
      mark = mark.named(Self.name(ofMark: letter))
      mark.tags = [letter]
      try place.marks.put([mark])
    case .removeMark(let letter):
      guard try place.marks.remove(Self.name(ofMark: letter)) != nil else { return .vanished }
    case .reading(let records, let screen):
      let now = records.map { $0.noted(at: .now) }
      if remembersReading { try place.reading.note(now, screen: screen) }
      return .noted
    case .saveSearch(let search):
      try place.searches.save(search)
      return .noted
    case .removeSearch(let name):
      try place.searches.remove(name)
      return .noted
    case .question(var question):
      question.moment = .now
      if remembersReading { try place.reading.note(questions: [question]) }
      return .noted
    }
    return .kept(clippings: try place.clippings.book().clippings, marks: try place.marks.book().clippings)
  }

  /// A letter names one mark, however often it is set.
  private static func name(ofMark letter: String) -> ClippingID {
    ClippingID(TextDigest(of: "mark " + letter).description) ?? .random()
  }
}

extension Clipping {
  fileprivate func named(_ id: ClippingID) -> Clipping {
    var clipping = self
    (clipping.id, clipping.kept) = (id, .now)
    return clipping
  }
}

extension ReadingRecord {
  fileprivate func noted(at moment: Moment) -> ReadingRecord {
    var record = self
    record.moment = moment
    return record
  }
}
