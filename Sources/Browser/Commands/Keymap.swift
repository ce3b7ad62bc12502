import Terminal

/// 键位表: which command a key means where.
struct Keymap: Sendable {
  private let commands: [Context: [Key: Command]]

  /// The keys of the command table.
  init(entries: [CommandEntry] = CommandTable.entries) {
    var commands: [Context: [Key: Command]] = [:]
    for entry in entries {
      for context in entry.contexts {
        for key in entry.keys { commands[context, default: [:]][key] = entry.command }
      }
    }
    self.commands = commands
  }

  /// The command a key means; a full-width form under a Chinese input method means what the key it folds to means.
  func command(for key: Key, in context: Context) -> Command? {
    let keys = commands[context] ?? [:]
    return keys[key] ?? keys[key.folded]
  }
}
