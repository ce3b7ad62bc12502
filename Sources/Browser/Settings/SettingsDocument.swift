import ChineseText
import Terminal

/// docs/settings.md, made from the table of settings; a test fails when the file is stale.
public enum SettingsDocument {
  /// The whole document in Markdown.
  public static var text: String {
    let plain = Session(
      language: .english, theme: .colour, cells: CellWidth(), size: Size(columns: 80, rows: 24), archiveName: "")
    let rows = Setting.all.map { setting in
      let values = setting.usage.replacing("|", with: "` `")
      return "| `\(setting.name)` | `\(values)` | `\(setting.read(plain))` | \(setting.english) | \(setting.chinese) |"
    }
    return (before + rows + after).joined(separator: "\n")
  }

  private static let before = [
    "# Settings", "",
    "Made from the table of settings (`Sources/Browser/Settings/Setting.swift`); do not edit by hand.", "",
    "`$XDG_CONFIG_HOME/kanbao/settings`, by default `~/.config/kanbao/settings`, is read when the browser starts: a command a line,",
    "as they are typed after `:`. What begins with `#` is a comment. A line that cannot be followed is named on the first",
    "screen and under `P`, with its number, what is wrong and what may be meant; all other lines hold.", "",
    "| line | what it does |", "|---|---|",
    "| `set NAME VALUE` | chooses a value; `:set NAME` tells the present one |",
    "| `theme NAME` | the same as `set theme NAME` |",
    "| `map KEYS COMMAND` | the keys do this wherever the command does something; what they did before, they do no longer |",
    "| `unmap KEYS` | the keys, and all that begin with them, do nothing |", "",
    "Keys are written as docs/keys.md writes them: `map x next-article`, `map zq quit`, `map \"C-w t\" top`, `map F5 set marks full`.",
    "Names with blanks between them stand in quotation marks; letters may stand close together. Commands are those of docs/keys.md,",
    "with what they take. A command that takes a key is given it: `map M mark` has `Ma` set the mark a.", "",
    "`:settings` shows every value and where it comes from: `default`, the line of the file, or `:` for what was typed.",
    "",
    "| name | values | default | what it is for | 用途 |", "|---|---|---|---|---|",
  ]

  private static let after = [
    "",
    "`theme terminal` uses the terminal's own sixteen colours. The others have colours of their own, in 24 bits where the terminal takes",
    "them (`TERM=xterm-direct` and the like), else the nearest of 256; with fewer the page keeps its colour and the rest is as in",
    "`terminal`. `NO_COLOR`, `--color never` and terminals without colour have `mono`: bold, underline and reverse alone.",
    "",
  ]
}
