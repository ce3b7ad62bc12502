import Terminal

// The `:` line: words that may stand at the cursor, and what a setting would look like before it is set.
extension Browser {
  /// What settings were when the `:` line was opened, for putting them back.
  struct Preview: Hashable {
    let values: [String: String]
  }

  mutating func openCommandPrompt() {
    prompt = Prompt(purpose: .command)
    prompt?.preview = Preview(values: Dictionary(Setting.all.map { ($0.name, $0.read(session)) }) { $1 })
  }

  /// Goes through what may stand at the cursor.
  mutating func complete(_ step: Int, in open: Prompt) {
    var open = open
    // Words in the middle of a line are left to the hand that put the cursor there.
    guard open.editor.cursor == open.editor.scalars.count else { return }
    if open.completion == nil { open.completion = CommandCompletion(of: open.editor.text, atEmptyLine: true) }
    open.completion?.choose(step, in: &open.editor)
    prompt = open
    showPreview()
  }

  /// Takes in that the line was changed.
  mutating func refreshCompletion() {
    guard let open = prompt, case .command = open.purpose else { return }
    let isAtEnd = open.editor.cursor == open.editor.scalars.count
    prompt?.completion = isAtEnd ? CommandCompletion(of: open.editor.text) : nil
    showPreview()
  }

  /// Shows what the line would set, while it stands there.
  private mutating func showPreview() {
    guard let open = prompt, let preview = open.preview else { return }
    restore(preview)
    guard let line = try? TypedCommand(open.editor.text), let argument = line.argument else { return }
    let words = argument.split(separator: " ").map(String.init)
    let (name, value) =
      switch (line.command, words.count) {
      case (.set, 2): (words[0], words[1])
      case (.theme, 1): ("theme", words[0])
      default: ("", "")
      }
    guard let setting = Setting.named(name), setting.isSeen, setting.values.contains(value) else { return }
    setting.write(value, &session)
    session.notice = nil
  }

  /// Puts settings back as they were before they were looked at.
  mutating func restore(_ preview: Preview) {
    for setting in Setting.all where setting.isSeen {
      if let value = preview.values[setting.name], value != setting.read(session) { setting.write(value, &session) }
    }
  }
}

extension Setting {
  /// Whether its effect is to be seen at once.
  fileprivate var isSeen: Bool { name != "mouse" }
}
