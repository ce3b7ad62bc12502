import Terminal

// The mouse: the wheel scrolls, a click selects, a second one opens.
extension Browser {
  /// Whether the mouse is to be the program's. While a line is typed it is the terminal's, which pastes with it.
  public var wantsMouse: Bool { session.usesMouse && prompt == nil }

  mutating func receive(_ mouse: Mouse) -> [Effect] {
    guard prompt == nil else { return [] }
    pending = PendingKeys()
    switch mouse.button {
    case .wheelUp: return run(TypedCommand(.lineUp, count: Self.rowsOfWheel))
    case .wheelDown: return run(TypedCommand(.lineDown, count: Self.rowsOfWheel))
    case .press: return select(at: mouse.position).effects
    case .double:
      let (isThere, effects) = select(at: mouse.position)
      return isThere ? effects + run(TypedCommand(.open)) : effects
    }
  }

  private static let rowsOfWheel = 3

  /// Walks the selection of a list to the row that was clicked on: how many rows an entry takes, its view knows alone.
  private mutating func select(at position: Position) -> (isThere: Bool, effects: [Effect]) {
    guard view.context.isClickable else { return (false, []) }
    var effects: [Effect] = []
    var way: Command?
    for _ in 0..<session.size.rows {
      guard let shown = selection, shown.columns.contains(position.column) else { return (false, effects) }
      if shown.rows.contains(position.row) { return (true, effects) }
      let next: Command = position.row < shown.rows.lowerBound ? .lineUp : .lineDown
      // Back to where it came from: a heading was clicked on, which cannot be selected.
      if let way, way != next { return (false, effects) }
      way = next
      effects += run(next, argument: nil)
    }
    return (false, effects)
  }

  /// Where the selected entry is drawn; nil where nothing is.
  var selection: Area? {
    var surface = Surface(size: session.size, cells: session.cells)
    let body = Frame(session.size).body
    view.draw(on: &surface, in: body, session: session)
    return surface.area(of: session.theme.style(.selection), in: body)
  }
}

extension Context {
  /// Whether its entries are rows that moving by lines selects.
  var isClickable: Bool { self != .reader && self != .page }
}
