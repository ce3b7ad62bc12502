import Synchronization
public import Newspaper

// What the reading of a page depends on besides its own file: who keeps what was read must know when it holds no longer.
extension Archive {
  /// Files of an undated folder up to which all of them count for each other.
  private static let smallIssue = 64

  /// For each file of an issue a hash of all that its reading depends on besides its own bytes and corrections: `near` for
  /// pages none of whose articles goes on elsewhere, `whole` for the others. `content` gives the hash of a file's bytes; 0 for
  /// one that cannot be read.
  public func surroundings(
    of issue: Issue, content: (SourcePath) -> UInt64
  ) -> [(near: UInt64, whole: UInt64)] {
    let contents = issue.pages.map { content($0.path) }
    var common = Fingerprint()
    common.add(issue)
    for path in habitSample(around: issue) {
      common.add(path.bytes)
      common.add(content(path))
    }
    // Where a lunar date is all that is printed, the archive's years settle it.
    if issue.date?.day == nil {
      for (newspaper, years) in catalogue.years.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
        common.add(newspaper)
        common.add(UInt64(years.lowerBound))
        common.add(UInt64(years.upperBound))
      }
    }
    var whole = common
    for (reference, content) in zip(issue.pages, contents) {
      whole.add(reference.path.bytes)
      whole.add(content)
    }
    let isSmall = issue.date != nil || issue.pages.count <= Self.smallIssue
    return issue.pages.indices.map { index in
      var own = Fingerprint()
      own.add(issue.pages[index], catalogue.distinction(of: issue.pages[index].path))
      let all = own.adding(whole.value)
      guard !isSmall else { return (all, all) }
      own.add(common.value)
      // A silent page is told its date by the issues before and after its own.
      let reach = max(0, index - SilentPage.reach)..<min(contents.count, index + SilentPage.reach + 1)
      for neighbour in reach {
        own.add(neighbour == index ? 0 : 1)
        own.add(contents[neighbour])
      }
      return (own.value, all)
    }
  }

  /// The files that tell how the issue's newspaper opened its articles; found once for a period.
  private func habitSample(around issue: Issue) -> [SourcePath] {
    guard let first = issue.pages.first else { return [] }
    let source = catalogue.source(of: first.path)
    let period = HabitPeriod(source)
    if let known = state.withLock({ $0.samples[period] }) { return known }
    let sample = PeriodHabits.sample(of: catalogue.issues(around: source)).map(\.path)
    state.withLock { $0.samples[period] = sample }
    return sample
  }
}

/// Facts as one number, the same on every machine: FNV-1a, as `ContentHash`, over words of eight bytes.
private struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x0000_0100_0000_01B3
    // A multiplication moves bits upwards only.
    value ^= value >> 29
  }

  func adding(_ number: UInt64) -> UInt64 {
    var print = self
    print.add(number)
    return print.value
  }

  mutating func add(_ bytes: some Collection<UInt8>) {
    add(UInt64(bytes.count))
    for byte in bytes { add(UInt64(byte)) }
  }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    add(Array((text ?? "").utf8))
  }

  mutating func add(_ date: IssueDate?) {
    for part in [date?.year, date?.month, date?.day] { add(UInt64(bitPattern: Int64(part ?? -1))) }
  }

  mutating func add(_ issue: Issue) {
    add(issue.newspaper)
    add(issue.date)
    add(issue.edition)
    add(issue.pages.count == 1 ? 1 : 0)
  }

  mutating func add(_ reference: PageReference, _ distinction: (isDuplicate: Bool, place: PagePlace?)) {
    add(reference.number?.label)
    add(reference.section)
    add(reference.name)
    add(distinction.isDuplicate ? 1 : 0)
    guard let place = distinction.place else { return }
    add(place.origin.newspaper?.value)
    add(place.origin.date?.value)
    add(place.origin.number?.value.label)
  }
}
