/// What is said of other programs, in both languages.
enum ShellPhrase {
  case nothingToPipe, noFile, ended(Int)

  var pair: (chinese: String, english: String) {
    switch self {
    case .nothingToPipe: ("这里没有可送出的文字", "no text here to send")
    case .noFile: ("这里没有可编辑的文件", "no file here to edit")
    case .ended(let status): ("命令结束，状态 \(status)", "the command ended with status \(status)")
    }
  }
}
