import CommandText
import Terminal

// Settings: lines of the settings file and of the `:` prompt, which have one grammar.
extension Browser {
  /// Takes in a settings file. Lines that cannot be followed are kept as problems, and the rest holds.
  public mutating func take(_ file: SettingsFile) {
    if let reason = file.fault {
      session.settingProblems.append(SettingProblem(file: file.name, line: nil, fault: .unreadable(reason)))
    }
    let lines = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let origin = SettingOrigin.file(name: file.name, line: index + 1)
      do throws(SettingFault) {
        try follow(String(line), origin: origin)
      } catch {
        session.settingProblems.append(SettingProblem(file: file.name, line: index + 1, fault: error))
      }
    }
    if let first = session.settingProblems.first { session.notice = session.say(.settingProblem(first)) }
  }

  private mutating func follow(_ line: String, origin: SettingOrigin) throws(SettingFault) {
    let typed: TypedCommand?
    do throws(TypedCommand.Failure) { typed = try TypedCommand(line) } catch { throw .wrongCommand(error) }
    guard let typed else { return }
    let argument = typed.argument ?? ""
    switch typed.command {
    case .set: try set(argument, origin: origin)
    case .theme: try set("theme " + argument, origin: origin)
    case .map: try map(argument, origin: origin)
    case .unmap: try unmap(argument, origin: origin)
    default: throw .notASetting(typed.command.rawValue)
    }
  }

  /// Does `set`, `map` or `unmap` as typed, and says what is wrong with it.
  mutating func change(_ command: Command, _ argument: String) {
    do throws(SettingFault) {
      switch command {
      case .map: try map(argument, origin: .typed)
      case .unmap: try unmap(argument, origin: .typed)
      default: try set(argument, origin: .typed)
      }
    } catch {
      session.notice = session.say(.settingFault(error))
    }
  }

  /// Reads `digits half` and sets what is shown anew; a name alone tells its value.
  private mutating func set(_ text: String, origin: SettingOrigin) throws(SettingFault) {
    let words = try Self.words(of: text)
    guard let name = words.first else { throw .incomplete(usage: "set NAME VALUE") }
    guard let setting = Setting.named(name) else {
      throw .unknownName(name, nearest: NearestWord.to(name, among: Setting.all.map(\.name)))
    }
    guard words.count == 2 else {
      guard words.count == 1, origin == .typed else { throw .incomplete(usage: "set \(name) \(setting.usage)") }
      session.notice = "\(name) \(setting.read(session))"
      return
    }
    let value = words[1]
    guard setting.values.contains(value) else {
      let nearest = NearestWord.to(value, among: setting.values)
      throw .unknownValue(name: name, value, nearest: nearest, all: setting.values)
    }
    setting.write(value, &session)
    session.origins[name] = origin
  }

  /// The next theme of those there are.
  mutating func nextTheme() {
    let names = Theme.names
    let next = ((names.firstIndex(of: session.theme.name) ?? 0) + 1) % names.count
    change(.set, "theme " + names[next])
    if session.notice == nil { session.notice = "theme " + session.theme.name }
  }

  static func words(of text: String) throws(SettingFault) -> [String] {
    guard let line = CommandText("words " + text) else { return [] }
    do throws(CommandText.Unclosed) { return try line.arguments() } catch { throw .unclosed }
  }
}

extension Setting {
  var usage: String { values.joined(separator: "|") }
}

extension Session {
  /// Looks as a theme says, where the terminal has colours at all.
  mutating func use(_ theme: Theme) {
    self.theme = theme.reduced(to: colourCount)
    if self.theme.name != theme.name { notice = say(.noColours) }
  }
}
