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

  /// Gives keys a meaning. What they were the beginning of, or what began with them, is reached by them no longer.
  mutating func bind(_ keys: KeySequence, to call: TypedCommand, in contexts: Set<Context>) {
    for context in contexts {
      commands[context] = (commands[context] ?? [:]).filter { !$0.key.collides(with: keys) }
      commands[context]?[keys] = call
    }
  }

  /// Takes the meaning of keys away, and of all that begin with them; false where they had none.
  mutating func unbind(_ keys: KeySequence) -> Bool {
    var isFound = false
    for (context, known) in commands {
      let rest = known.filter { !$0.key.keys.starts(with: keys.keys) }
      isFound = isFound || rest.count < known.count
      commands[context] = rest
    }
    return isFound
  }

  /// The keys a command has somewhere, the shortest first.
  func keys(of command: Command, in context: Context) -> [KeySequence] {
    let found = (commands[context] ?? [:]).filter { $0.value.command == command }.map(\.key)
    return found.sorted { ($0.keys.count, $0.name) < ($1.keys.count, $1.name) }
  }

  /// The keys that do what a row of the command table says: those of the table that still do, then one's own.
  func keys(of entry: CommandEntry) -> [KeySequence] {
    let known = Set(entry.contexts.flatMap { keys(of: entry.command, in: $0) })
    let others = CommandTable.entries.filter { $0.command == entry.command }.flatMap(\.keys)
    return entry.keys.filter(known.contains) + known.subtracting(others).sorted { $0.name < $1.name }
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

  /// Whether both could not be pressed in one place: they are the same, or one begins the other.
  fileprivate func collides(with other: KeySequence) -> Bool {
    if keys == other.keys { return true }
    let (short, long) = keys.count < other.keys.count ? (self, other) : (other, self)
    return long.keys.starts(with: short.keys) && !short.takesKey
  }

  fileprivate func dropFirst(_ count: Int) -> ArraySlice<Key> { keys.dropFirst(count) }
}
