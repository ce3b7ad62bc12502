import CommandText
import Terminal

// Keys of one's own: `map KEYS COMMAND`, `unmap KEYS`.
extension Browser {
  /// Reads `zt line-to-top` or `"C-w t" top`: the keys mean the command wherever that does something.
  mutating func map(_ text: String, origin: SettingOrigin) throws(SettingFault) {
    let (keys, rest) = try Self.keys(before: text)
    guard !rest.isEmpty else { throw .incomplete(usage: "map KEYS COMMAND") }
    let typed: TypedCommand?
    do throws(TypedCommand.Failure) { typed = try TypedCommand(rest) } catch {
      // `map m mark`: the key that follows is the argument.
      guard case .missingArgument(let command, _) = error, CommandTable.takesKey(command) else {
        throw .wrongCommand(error)
      }
      bind(KeySequence(keys.keys, takesKey: true), to: TypedCommand(command), text, origin)
      return
    }
    guard let typed else { throw .incomplete(usage: "map KEYS COMMAND") }
    bind(keys, to: typed, text, origin)
  }

  private mutating func bind(_ keys: KeySequence, to call: TypedCommand, _ text: String, _ origin: SettingOrigin) {
    keymap.bind(keys, to: call, in: CommandTable.contexts(of: call.command))
    session.mappings.append(Mapping(line: "map " + text, origin: origin))
  }

  /// Takes the meaning of keys away.
  mutating func unmap(_ text: String, origin: SettingOrigin) throws(SettingFault) {
    let (keys, rest) = try Self.keys(before: text)
    guard rest.isEmpty else { throw .incomplete(usage: "unmap KEYS") }
    guard keymap.unbind(keys) else { throw .notBound(keys.name) }
    session.mappings.append(Mapping(line: "unmap " + text, origin: origin))
  }

  /// The keys a line begins with, in quotation marks or up to a blank, and what follows them.
  private static func keys(before text: String) throws(SettingFault) -> (KeySequence, rest: String) {
    guard let line = CommandText(text) else { throw .incomplete(usage: "map KEYS COMMAND") }
    guard text.first == "\"" else { return (try KeySequence(typed: line.name), line.argument ?? "") }
    let body = text.dropFirst()
    guard let end = body.firstIndex(of: "\"") else { throw .unclosed }
    let rest = CommandText("rest " + body[body.index(after: end)...])?.argument
    return (try KeySequence(typed: String(body[..<end])), rest ?? "")
  }
}

/// A line that gave keys a meaning or took it away.
struct Mapping: Hashable {
  let line: String
  let origin: SettingOrigin
}

extension KeySequence {
  /// Reads names with blanks between them, `C-w t`; a word that names no key is taken letter by letter, `zt`.
  init(typed text: String) throws(SettingFault) {
    var keys: [Key] = []
    for word in text.split(separator: " ") {
      if let key = Key(name: String(word)) {
        keys.append(key)
      } else if word.unicodeScalars.contains("-") || word.count > 3 {
        throw .unknownKey(String(word), nearest: Key.nearestName(to: String(word)))
      } else {
        keys += word.unicodeScalars.map { .character($0) }
      }
    }
    guard !keys.isEmpty else { throw .incomplete(usage: "map KEYS COMMAND") }
    self.init(keys)
  }
}

extension Key {
  fileprivate static func nearestName(to word: String) -> String? {
    NearestWord.to(word, among: Key.longNames)
  }
}
