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

  /// What it has to take away; nil for nothing.
  func export(in session: Session) -> ExportOffer?

  /// Whether what it is to show has been asked for and is not there yet.
  func isWaiting(_ session: Session) -> Bool

  /// Takes over what has changed in the session: another size, a page that arrived, a search that found more.
  mutating func refresh(_ session: Session) -> [Action]

  /// Does a command; commands that mean nothing here do nothing.
  mutating func apply(_ command: Command, session: inout Session) -> [Action]

  /// Draws into an area of a surface; reads the session and nothing else.
  func draw(on surface: inout Surface, in area: Area, session: Session)
}

extension View {
  func isWaiting(_ session: Session) -> Bool { false }
  func status(in session: Session) -> String? { nil }
  func export(in session: Session) -> ExportOffer? { nil }
}

/// What a view asks of the browser that holds it.
enum Action {
  case push(any View)
  case pop
  /// Puts another view in the place of this one.
  case replace(any View)
  /// Leaves this view for the reader under it, at a place of its text.
  case popTo(TextPlace)
  /// Leaves this view for the reader under it, at a figure of its text.
  case popToFigure(FigurePlace)
  /// Leaves this view and says what the line is that the view under it stands on.
  case setRole(LineRole)
  case effect(Effect)
  case notice(Phrase)
}
