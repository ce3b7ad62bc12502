public import Newspaper
public import Search

extension Library {
  /// The doors to a person's notebook: what they keep, and how far they came.
  public struct Keeping: Sendable {
    /// Everything in it, read anew.
    public let read: @Sendable () -> KeptThings
    /// Changes one thing of it; returns when that is on the disk for good, or cannot be.
    public let change: @Sendable (KeepingChange) -> KeepingOutcome
    /// Where something kept stands now.
    public let find: @Sendable (Clipping) async -> FoundPlace
    /// Runs a saved search: the same with what it finds now, which is still to be kept.
    public let run: @Sendable (SavedSearch) async -> SavedSearch

    /// - Parameters:
    ///   - read: Reads everything.
    ///   - change: Changes one thing.
    ///   - find: Finds the place of something kept.
    ///   - run: Runs a saved search.
    public init(
      read: @escaping @Sendable () -> KeptThings,
      change: @escaping @Sendable (KeepingChange) -> KeepingOutcome,
      find: @escaping @Sendable (Clipping) async -> FoundPlace,
      run: @escaping @Sendable (SavedSearch) async -> SavedSearch = { $0 }
    ) {
      self.read = read
      self.change = change
      self.find = find
      self.run = run
    }

    /// Keeps nothing and says so.
    public static let none = Keeping(
      read: { KeptThings() }, change: { _ in .notKept(reason: "") }, find: { _ in .gone })
  }
}

/// All that a person keeps, as it was on the disk when it was read.
public struct KeptThings: Hashable, Sendable {
  /// In the order they were kept.
  public var clippings: [Clipping]
  /// Each a clipping whose first tag is the mark's letter.
  public var marks: [Clipping]
  /// How far they came in articles, the one read last at the end.
  public var records: [ReadingRecord]
  /// What they asked, the last at the end.
  public var questions: [AskedQuestion]
  /// The screen to begin with; nil for the shelf.
  public var screen: LastScreen?
  /// By name.
  public var searches: [SavedSearch]
  /// Whether places and questions are remembered from one time to the next.
  public var remembersReading: Bool
  /// What could not be read, a line each.
  public var faults: [String]
  /// The clock of the place, in seconds before that of UTC.
  public var secondsEast: Int

  public init(
    clippings: [Clipping] = [], marks: [Clipping] = [], records: [ReadingRecord] = [],
    questions: [AskedQuestion] = [], screen: LastScreen? = nil, searches: [SavedSearch] = [],
    remembersReading: Bool = false,
    faults: [String] = [], secondsEast: Int = 0
  ) {
    self.clippings = clippings
    self.marks = marks
    self.records = records
    self.questions = questions
    self.screen = screen
    self.searches = searches
    self.remembersReading = remembersReading
    self.faults = faults
    self.secondsEast = secondsEast
  }
}

/// One change of what is kept.
public enum KeepingChange: Hashable, Sendable {
  /// A new clipping; its name and its time are given by whoever keeps it.
  case clip(Clipping)
  /// A clipping as it is, in the place of the one of its name: what was taken out is put back so.
  case put(Clipping)
  case annotate(ClippingID, note: String, tags: [String])
  case remove(ClippingID)
  /// A place under a letter, in the place of the one that bears it.
  case mark(String, Clipping)
  case removeMark(String)
  /// How far the person came, and the screen they see. Times are given by whoever keeps it.
  case reading([ReadingRecord], LastScreen?)
  case question(AskedQuestion)
  case saveSearch(SavedSearch)
  case removeSearch(String)
}

/// What became of a change.
public enum KeepingOutcome: Hashable, Sendable {
  /// It is on the disk; all clippings and marks as they are now, those of other programs among them.
  case kept(clippings: [Clipping], marks: [Clipping])
  /// It is on the disk, and nothing else has changed.
  case noted
  /// There was nothing of that name any more.
  case vanished
  case notKept(reason: String)
}
