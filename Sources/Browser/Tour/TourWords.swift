/// What the first screen says, in both languages.
enum TourPhrase {
  case title, welcome, own, goOn
  case keys(Step), step(Step)

  /// What there is to know at first, in the order of need.
  enum Step: CaseIterable {
    case move, open, pages, figures, search, source, copy, export, help
  }

  static let steps = Step.allCases

  var pair: (chinese: String, english: String) {
    switch self {
    case .title: ("初次使用", "First steps")
    case .welcome: ("看报：在终端里读存成文件夹的报纸", "kanbao reads a folder of newspaper pages")
    case .own: ("这是自带的样报；读自己的报纸：kanbao 文件夹", "This is the sample that comes along; your own: kanbao FOLDER")
    case .goOn: ("按回车开始；:tour 可再看本屏", "Enter begins; :tour shows this again")
    case .keys(let step): step.keys
    case .step(let step): step.words
    }
  }
}

extension TourPhrase.Step {
  fileprivate var keys: (chinese: String, english: String) {
    switch self {
    case .move: ("j k 空格", "j k Space")
    case .open: ("回车 q", "Enter q")
    case .pages: ("J K ) (", "J K ) (")
    case .figures: (". , #", ". , #")
    case .search: ("/ n N", "/ n N")
    case .source: ("r", "r")
    case .copy: ("y", "y")
    case .export: ("e", "e")
    case .help: ("? :", "? :")
    }
  }

  fileprivate var words: (chinese: String, english: String) {
    switch self {
    case .move: ("上下移动，翻屏", "move up and down, turn the screen")
    case .open: ("打开，返回", "open, go back")
    case .pages: ("下一篇、上一篇，下一版、上一版", "next and previous article, page")
    case .figures: ("走数字，数字表", "walk the figures, table of them")
    case .search: ("检索，Tab 换范围，走命中", "search, Tab changes where, walk the hits")
    case .source: ("文件里的原文行，可校正", "the lines as in the file, to be corrected")
    case .copy: ("复制段落、数字、出处，各带来源", "copy a paragraph, a figure, the citation")
    case .export: ("写出成文件", "write what is shown to a file")
    case .help: ("全部按键，命令行", "all keys, the command line")
    }
  }
}
