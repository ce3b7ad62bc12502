import Terminal

// Keys: one by one until they mean a command, which then is done as often as the number before it says.
extension Browser {
  /// Whether the person has begun what wants more keys. After a pause ``explain()`` shows what may follow.
  public var awaitsKeys: Bool { !pending.keys.isEmpty && !pending.isExplained || columns != nil }

  /// How long a pause is after which what may follow is shown: longer than a hand needs that knows the keys.
  public static let pause = Duration.milliseconds(400)

  /// Shows which keys may follow those that were pressed. `2` or `3` with nothing after it is no number: it sets the page
  /// in so many columns.
  public mutating func explain() -> [Effect] {
    if let columns {
      pending = PendingKeys()
      return run(columns, argument: nil)
    }
    pending.isExplained = awaitsKeys || pending.isExplained
    return []
  }

  private var columns: Command? {
    guard pending.keys.isEmpty, [.reader, .articles, .page].contains(view.context) else { return nil }
    switch pending.count {
    case 2: return .twoColumns
    case 3: return .threeColumns
    default: return nil
    }
  }

  mutating func receive(_ key: Key) -> [Effect] {
    if prompt != nil { return edit(key) + settle() }
    session.notice = nil
    hasBegun = true
    if !pending.isEmpty, Self.givesUp.contains(key) {
      pending = PendingKeys()
      return []
    }
    if !pending.isEmpty, key == .backspace {
      pending.removeLast()
      return []
    }
    if pending.count != nil || keymap.meaning(of: [key], in: view.context) == .nothing, pending.takeDigit(key) {
      return []
    }
    return press(key)
  }

  private static let givesUp: Set<Key> = [.escape, .control("c"), .control("g")]

  private mutating func press(_ key: Key) -> [Effect] {
    pending.add(key)
    switch keymap.meaning(of: pending.keys, in: view.context) {
    case .beginning: return []
    case .command(var command):
      command.count = pending.count
      pending = PendingKeys()
      return mustWait(command) ? [] : run(command)
    case .nothing:
      if pending.keys.count > 1 { session.notice = session.say(.noSuchKeys(KeySequence.name(of: pending.keys))) }
      pending = PendingKeys()
      return []
    }
  }

  /// Does a command as often as it says.
  mutating func run(_ call: TypedCommand) -> [Effect] {
    if call.command == .again { return lastCall.map { run($0) } ?? settle() }
    if call.isWorthRepeating { lastCall = call }
    guard let count = call.count else { return run(call.command, argument: call.argument) }
    if call.command.takesNumber { return run(call.command, argument: call.argument ?? String(count)) }
    guard call.command.isRepeatable else { return run(call.command, argument: call.argument) }
    var effects: [Effect] = []
    for step in 0..<min(count, TypedCommand.mostRepetitions) {
      var single = call
      single.count = nil
      // The rest waits for a page that one of the steps has turned to.
      if step > 0, mustWait(single) { continue }
      effects += run(call.command, argument: call.argument)
    }
    return effects
  }
}

extension TypedCommand {
  /// So many steps are no more than a moment's work, and lead further than anybody counts.
  static let mostRepetitions = 999

  /// Whether `;` would save anything over pressing it again.
  fileprivate var isWorthRepeating: Bool { count != nil || argument != nil }
}

extension Command {
  /// Whether a number before it says where to, not how often.
  var takesNumber: Bool { self == .top || self == .bottom || self == .percent }

  /// Whether doing it several times is the same as going further.
  var isRepeatable: Bool {
    switch self {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfDown, .halfUp: true
    case .nextArticle, .previousArticle, .nextPage, .previousPage, .nextIssue, .previousIssue: true
    case .nextSection, .previousSection, .nextParagraph, .previousParagraph, .nextFigure, .previousFigure: true
    case .nextHit, .previousHit, .undo, .redo, .back: true
    default: false
    }
  }
}
