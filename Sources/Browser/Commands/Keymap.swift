import Terminal

/// 键位表: which command a key, or several one after another, mean where.
struct Keymap: Sendable {
  private var commands: [Context: [KeySequence: TypedCommand]] = [:]

  /// What the keys pressed so far come to.
  enum Meaning: Hashable {
    case command(TypedCommand)
    /// More keys must follow.
    case beginning
    case nothing
  }

  /// The keys of the command table.
  init(entries: [CommandEntry] = CommandTable.entries) {
    for entry in entries {
      for context in entry.contexts {
        for keys in entry.keys { commands[context, default: [:]][keys] = TypedCommand(entry.command) }
      }
    }
  }

  /// What keys mean together; a full-width form under a Chinese input method means what the key it folds to means.
  func meaning(of keys: [Key], in context: Context) -> Meaning {
    let literal = exactMeaning(of: keys, in: context)
    return literal == .nothing ? exactMeaning(of: keys.map(\.folded), in: context) : literal
  }

  /// What may follow the keys pressed so far, and what it does, in the order of keys.
  func followers(of keys: [Key], in context: Context) -> [(rest: KeySequence, command: TypedCommand)] {
    let keys = keys.map(\.folded)
    let found = (commands[context] ?? [:]).filter { $0.key.goesOn(after: keys) }
    return found.map { (KeySequence(Array($0.dropFirst(keys.count)), takesKey: $0.takesKey), $1) }
      .sorted { ($0.rest.name.lowercased(), $1.rest.name) < ($1.rest.name.lowercased(), $0.rest.name) }
  }

  private func exactMeaning(of keys: [Key], in context: Context) -> Meaning {
    guard let known = commands[context] else { return .nothing }
    if let command = known[KeySequence(keys)] { return .command(command) }
    if case .character(let name)? = keys.last,
      let command = known[KeySequence(keys.dropLast(), takesKey: true)]
    {
      return .command(TypedCommand(command.command, argument: String(Character(name))))
    }
    return known.keys.contains { $0.goesOn(after: keys) } ? .beginning : .nothing
  }
}

extension KeySequence {
  /// Whether it begins with these keys and more must follow.
  fileprivate func goesOn(after pressed: [Key]) -> Bool {
    keys.starts(with: pressed) && (keys.count > pressed.count || takesKey)
  }

  fileprivate func dropFirst(_ count: Int) -> ArraySlice<Key> { keys.dropFirst(count) }
}
