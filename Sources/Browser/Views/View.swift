import Newspaper
import Terminal

/// 视图: one screen's state, what commands do to it, and how it is drawn.
protocol View {
  var context: Context { get }

  /// What stands at the left of the header: where the reader is.
  func title(in session: Session) -> String

  /// What stands at the right of the header: position and counts.
  func position(in session: Session) -> String

  /// What the foot of the screen says of the place it stands on; nil for nothing.
  func status(in session: Session) -> String?

  /// The article stood on, as far as its page has been read; nil for none.
  func quotation(in session: Session) -> Quotation?

  /// The page of the article stood on, where it is still to be read.
  func unreadPage(in session: Session) -> PageReference?

  /// The page that is shown or stood on.
  func shownPage(in session: Session) -> PageReference?

  /// A list's rows as lines for another program; nil where the article stood on is meant.
  func pipedText(in session: Session) -> String?

  /// What it has to take away; nil for nothing.
  func export(in session: Session) -> ExportOffer?

  /// Whether what it is to show has been asked for and is not there yet.
  func isWaiting(_ session: Session) -> Bool

  /// Takes over what has changed in the session: another size, a page that arrived, a search that found more.
  mutating func refresh(_ session: Session) -> [Action]

  /// Does a command; commands that mean nothing here do nothing.
  mutating func apply(_ command: Command, session: inout Session) -> [Action]

  /// How many lines it has to go to by number; nil where lines are not counted.
  func lineCount(in session: Session) -> Int?

  /// Goes to a line by its number, counted from 1, or to a share of all lines.
  mutating func go(to target: Destination, session: inout Session) -> [Action]

  /// What is selected or stood on, for whatever keeps, copies or exports it; nil where there is no text.
  func selectedText(in session: Session) -> SelectedText?

  /// Draws into an area of a surface; reads the session and nothing else.
  func draw(on surface: inout Surface, in area: Area, session: Session)
}

extension View {
  func isWaiting(_ session: Session) -> Bool { false }
  func status(in session: Session) -> String? { nil }
  func export(in session: Session) -> ExportOffer? { nil }
  func selectedText(in session: Session) -> SelectedText? { nil }
  func quotation(in session: Session) -> Quotation? { nil }
  func unreadPage(in session: Session) -> PageReference? { nil }
  func shownPage(in session: Session) -> PageReference? { nil }
  func pipedText(in session: Session) -> String? { nil }
  func lineCount(in session: Session) -> Int? { nil }

  mutating func go(to target: Destination, session: inout Session) -> [Action] {
    guard let count = lineCount(in: session) else { return [] }
    let effects = apply(.top, session: &session)
    return effects + (0..<target.index(of: count)).flatMap { _ in apply(.lineDown, session: &session) }
  }
}

/// Where a number before a key leads.
enum Destination: Hashable {
  /// Counted from 1.
  case number(Int)
  case percent(Int)

  /// The place among so many, counted from 0.
  func index(of count: Int) -> Int {
    switch self {
    case .number(let number): max(0, min(number, count) - 1)
    case .percent(let percent): max(0, min(count * percent / 100, count - 1))
    }
  }
}

/// What a view asks of the browser that holds it.
enum Action {
  case push(any View)
  case pop
  /// Puts another view in the place of this one.
  case replace(any View)
  /// Leaves this view for the reader under it, at a place of its text.
  case popTo(TextPlace)
  /// Leaves this view for a place in some article.
  case goTo(TextSpot)
  /// Leaves this view for the reader under it, at a figure of its text.
  case popToFigure(FigureSpot)
  /// Leaves this view and says what the line is that the view under it stands on.
  case setRole(LineRole)
  /// Asks the last search again, with a change.
  case askAgain(SearchChange)
  /// Searches the words of a trend within one of its periods.
  case searchTrend(IssueDate)
  case effect(Effect)
  /// Searches the archive and shows the results over this view.
  case ask(String)
  case notice(Phrase)
}
