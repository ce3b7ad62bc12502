import Newspaper

/// What was said of one page since the program began: how it stands, and the steps there and back.
struct Mending {
  private(set) var present: Correction
  private var earlier: [Correction] = []
  private var later: [Correction] = []

  init(_ present: Correction) { self.present = present }

  /// Says one thing more; false when it was said already.
  mutating func add(_ statement: CorrectionStatement) -> Bool {
    var next = present
    next.add(statement)
    guard next != present else { return false }
    earlier.append(present)
    later = []
    present = next
    return true
  }

  /// Takes back what was said last; false when there is nothing to take back.
  mutating func undo() -> Bool {
    guard let previous = earlier.popLast() else { return false }
    later.append(present)
    present = previous
    return true
  }

  /// Says again what was taken back last; false when nothing was.
  mutating func redo() -> Bool {
    guard let next = later.popLast() else { return false }
    earlier.append(present)
    present = next
    return true
  }
}

extension Session {
  /// Changes what is said of a page; the effect that keeps it, or nil when nothing changed.
  mutating func mend(_ page: LoadedPage, _ change: (inout Mending) -> Bool) -> Effect? {
    guard let digest = page.page.digest,
      var mending = mendings[digest] ?? (page.page.correction ?? Correction(of: page.page)).map(Mending.init),
      change(&mending)
    else { return nil }
    mendings[digest] = mending
    return .correct(mending.present, page.reference)
  }

  /// Takes in a page that was read anew after it was spoken of. Where that was not kept, the steps back would lead to
  /// what never was, so they are forgotten.
  mutating func take(_ page: LoadedPage, _ outcome: CorrectionOutcome) {
    take(page)
    switch outcome {
    case .kept: return
    case .changedElsewhere: notice = say(.correctedElsewhere)
    case .notKept(let reason): notice = say(.notCorrected(reason))
    }
    if let digest = page.page.digest { mendings[digest] = nil }
  }
}
