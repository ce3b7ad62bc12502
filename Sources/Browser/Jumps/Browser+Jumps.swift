import Newspaper
import Search

// Jumps: every one keeps the place it left, to come back to.
extension Browser {
  /// Marks and what was read, for whoever keeps them from one session to the next.
  public var memory: ReadingMemory { session.memory }

  /// Takes over what was kept of an earlier session.
  public mutating func take(_ memory: ReadingMemory) { session.memory = memory }

  /// Where the reader is in a text, or was last.
  var spot: TextSpot? {
    (views.last { $0 is ReaderView } as? ReaderView)?.spot ?? session.lastSpot
  }

  /// Keeps the place that a command left, where it was a jump: to another article, or far within one.
  mutating func noteJump(from left: TextSpot?, by command: Command) {
    guard let left, !Self.walks.contains(command), let spot, spot != left else { return }
    if !spot.isInSameArticle(as: left) || Self.jumps.contains(command) { session.jumps.leave(left) }
  }

  /// Commands that go through the jumps themselves.
  private static let walks: Set<Command> = [.jumpBack, .jumpForward, .lastPlace, .goToMark]
  /// Commands after which one wants to come back even within an article.
  private static let jumps: Set<Command> = [
    .top, .bottom, .nextHit, .previousHit, .open, .search, .otherPart, .nextSection, .previousSection,
  ]

  mutating func jump(_ command: Command) {
    let current = spot
    switch command {
    case .jumpBack: go(to: session.jumps.back(from: current), otherwise: .noEarlierPlace)
    case .jumpForward: go(to: session.jumps.forward(), otherwise: .noLaterPlace)
    default:
      let last = session.jumps.last
      if let current, last != nil { session.jumps.leave(current) }
      go(to: last, otherwise: .noEarlierPlace)
    }
  }

  private mutating func go(to spot: TextSpot?, otherwise: JumpPhrase) {
    guard let spot else {
      session.notice = session.say(.jump(otherwise))
      return
    }
    show(spot)
  }

  /// Shows a place: in the reader that is open, or in a new one above what is shown.
  mutating func show(_ spot: TextSpot) {
    if let index = views.lastIndex(where: { $0 is ReaderView }) {
      views.removeLast(views.count - 1 - index)
      changeReader { reader, _ in reader.show(spot) }
    } else {
      views.append(ReaderView(spot))
    }
    session.lastRead = spot.place
  }

  /// Leaves a list for a place that stands in it.
  mutating func leaveList(for spot: TextSpot) {
    let left = self.spot
    if views.count > 1 { views.removeLast() }
    show(spot)
    noteJump(from: left, by: .open)
  }
}

// MARK: - Marks and what was read

extension Browser {
  /// Marks the place that is read.
  mutating func setMark(named name: String) {
    guard let visit = (view as? ReaderView)?.visit(in: session) else {
      session.notice = session.say(.jump(.markNeedsText))
      return
    }
    session.memory.mark(visit, as: name)
    session.notice = session.say(.jump(.marked(name)))
  }

  mutating func goToMark(named name: String) {
    guard let visit = session.memory.marks[name] else {
      session.notice = session.say(.jump(.noMark(name)))
      return
    }
    if let spot { session.jumps.leave(spot) }
    show(visit.spot)
  }

  mutating func takeMarkAway(named name: String) {
    let phrase: JumpPhrase = session.memory.unmark(name) ? .unmarked(name) : .noMark(name)
    session.notice = session.say(.jump(phrase))
  }

  /// Notes what the reader shows as read.
  mutating func noteVisit() {
    guard let visit = (view as? ReaderView)?.visit(in: session), session.memory.visits.first != visit else { return }
    session.memory.note(visit)
  }
}
