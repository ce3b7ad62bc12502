import Foundation

/// kanbao.1, made from what the program says of its own commands (`--experimental-dump-help`), in mdoc's elder, man(7).
struct ManPage {
  private let root: [String: Any]
  private let isChinese: Bool

  /// - Parameters:
  ///   - dump: The JSON that the program writes.
  ///   - isChinese: Whether the page's own words are Chinese, as the program's are.
  init?(dump: String, isChinese: Bool) {
    guard let json = try? JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any],
      let command = json["command"] as? [String: Any]
    else { return nil }
    root = command
    self.isChinese = isChinese
  }

  var text: String {
    let lines =
      [".\\\" Made by a test from the program's own help; do not edit by hand.", ".TH KANBAO 1 \"\" \"kanbao\" \"\""]
      + section("NAME", "名称") + ["kanbao \\- " + Self.escaped(root["abstract"] as? String ?? "")]
      + section("SYNOPSIS", "用法") + synopsis + section("COMMANDS", "命令") + commands.flatMap(describe)
      + section("EXIT STATUS", "退出状态") + statuses + section("FILES", "文件") + files
    return lines.joined(separator: "\n") + "\n"
  }

  private var commands: [[String: Any]] {
    (root["subcommands"] as? [[String: Any]] ?? []).filter { ($0["commandName"] as? String) != "help" }
  }

  private var synopsis: [String] {
    [".B kanbao", "[\\fIarchive\\fR]"]
      + commands.flatMap { [".br", ".B kanbao " + Self.escaped($0["commandName"] as? String ?? "")] + usage(of: $0) }
  }

  /// Positional arguments, and a word for the options.
  private func usage(of command: [String: Any]) -> [String] {
    let positionals = arguments(of: command).filter { $0["kind"] as? String == "positional" }
    let words = positionals.map { argument in
      let name = "\\fI" + Self.escaped(argument["valueName"] as? String ?? "") + "\\fR"
      return argument["isOptional"] as? Bool == true ? "[\(name)]" : name
    }
    return [words.joined(separator: " ") + (isChinese ? " [选项]" : " [options]")]
  }

  private func describe(_ command: [String: Any]) -> [String] {
    let name = command["commandName"] as? String ?? ""
    var lines = [".SS kanbao " + Self.escaped(name), Self.escaped(command["abstract"] as? String ?? "")]
    for argument in arguments(of: command) where (argument["abstract"] as? String)?.isEmpty == false {
      lines += [".TP", ".B " + title(of: argument), Self.escaped(argument["abstract"] as? String ?? "")]
      if let values = argument["allValues"] as? [String], !values.isEmpty {
        lines.append((isChinese ? "可取：" : "One of: ") + Self.escaped(values.joined(separator: ", ")) + ".")
      }
      if let value = argument["defaultValue"] as? String {
        lines.append((isChinese ? "默认：" : "Default: ") + Self.escaped(value) + ".")
      }
    }
    return lines
  }

  private func arguments(of command: [String: Any]) -> [[String: Any]] {
    (command["arguments"] as? [[String: Any]] ?? []).filter { $0["shouldDisplay"] as? Bool != false }
  }

  private func title(of argument: [String: Any]) -> String {
    let value = (argument["valueName"] as? String).map { " \\fI" + Self.escaped($0) + "\\fB" } ?? ""
    guard argument["kind"] as? String != "positional" else { return "\\fI" + value.dropFirst(4).dropLast(3) + "\\fR" }
    let names = (argument["names"] as? [[String: Any]] ?? []).compactMap { name -> String? in
      guard let word = name["name"] as? String else { return nil }
      return (name["kind"] as? String == "short" ? "-" : "--") + word
    }
    let isFlag = argument["kind"] as? String == "flag"
    return names.map { Self.escaped($0) }.joined(separator: ", ") + (isFlag ? "" : value)
  }

  private var statuses: [String] {
    let words =
      isChinese
      ? [("0", "完成"), ("1", "没有找到"), ("2", "用法有误"), ("3", "报库或索引不能用"), ("130", "被中断")]
      : [
        ("0", "done"), ("1", "nothing found"), ("2", "wrong usage"), ("3", "the archive or the index cannot be used"),
        ("130", "interrupted"),
      ]
    return words.flatMap { [".TP", ".B " + $0.0, $0.1] }
  }

  private var files: [String] {
    let words =
      isChinese
      ? [
        ("$XDG_DATA_HOME/kanbao", "校正、剪报、判定等自己的资料"), ("$XDG_STATE_HOME/kanbao", "上次的报库、最近复制的文字"),
        ("$XDG_CACHE_HOME/kanbao", "索引，可重建"), ("$KANBAO_RESOURCES", "随程序安装的资料"),
      ]
      : [
        ("$XDG_DATA_HOME/kanbao", "what one made: corrections, clippings, judgements"),
        ("$XDG_STATE_HOME/kanbao", "the last archive, what was copied last"),
        ("$XDG_CACHE_HOME/kanbao", "indexes, which can be made anew"),
        ("$KANBAO_RESOURCES", "what comes with the program"),
      ]
    return words.flatMap { [".TP", ".I " + $0.0, $0.1] }
  }

  private func section(_ english: String, _ chinese: String) -> [String] { [".SH " + (isChinese ? chinese : english)] }

  /// A dot or a quotation mark that begins a line would be a request, a hyphen a dash, a backslash an escape.
  static func escaped(_ text: String) -> String {
    let line = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
