/// What `--help` says: a wording for every command and every argument.
enum Help {
  // Commands
  static let program = Wording("看报：在终端里阅读存成文件夹的报纸。", "Read a folder of newspaper pages in the terminal.")
  static let browse = Wording("打开浏览器（不写命令时即是）。", "Open the browser; what kanbao does without a command.")
  static let parse = Wording("显示版面文件拆成哪些稿件、依据何在。", "Show what articles page files hold, and why.")
  static let figures = Wording("列出报库或纯文本里的数字。", "List the figures of an archive or of plain text.")
  static let wrap = Wording("按阅读器的规则排段落，每行一段。", "Lay out paragraphs, a line each, as the reader does.")
  static let list = Wording("列出报库里的报纸、各期、各版或稿件。", "List an archive's newspapers, issues, pages or articles.")
  static let show = Wording("显示一篇稿件或一个版。", "Show an article or a page.")
  static let search = Wording("在报库里查找稿件。", "Search an archive for articles.")

  static let check = Wording(
    "查看报库读了什么、没读什么、缺哪些期。", "Show what was read of an archive, what was not, and what is missing.")

  static let index = Wording("为报库建索引，或更新索引。", "Make an archive's index, or bring it up to date.")

  static let corrections = Wording(
    "列出、导出或并入对报库各版的校正。", "Show, export or import what was corrected of an archive's pages.")

  static let cite = Wording("写出稿件的出处：国标、RIS、BibTeX、CSL-JSON。", "Cite articles: GB/T 7714, RIS, BibTeX, CSL-JSON.")

  static let clippings = Wording(
    "列出、导出或并入剪报，并说明原处现状。", "List, export or import what was clipped, and say what has become of its place.")

  static let searches = Wording(
    "列出、保存或重跑搜索，看新增、变动和消失的稿件。", "List, save and run searches again: what is new, changed and vanished.")

  static let report = Wording(
    "写出方法说明：馆藏、缺期、规则、校正、问题、差错率。",
    "Write a method statement: what is held, gaps, rules, corrections, problems, error rates.")

  // Arguments
  static let archive = Wording("存放报纸的文件夹。", "The folder of newspaper pages.")
  static let archiveOrLast = Wording(
    "存放报纸的文件夹；不写则为上次的，头一次为自带的样报。",
    "The folder of newspaper pages; else the last one, at first the sample that comes along.")
  static let archiveOrLines = Wording("存放报纸的文件夹；用 --lines 时不写。", "The folder of newspaper pages; not with --lines.")
  static let pageFiles = Wording("版面文件。", "Page files.")
  static let textFile = Wording("纯文本；不写或写 - 则读标准输入。", "Plain text; without it, or for -, standard input.")
  static let query = Wording("查询式。", "The query.")
  static let onlyMatching = Wording("只要符合此查询式的。", "Only what matches this query.")
  static let listed = Wording("列什么。", "What to list.")
  static let identifier = Wording(
    "稿件或版的编号，如 晨报/2022-01-20/3/2。", "The id of an article or page, such as 晨报/2022-01-20/3/2.")

  static let exportFile = Wording("写到文件；- 为标准输出。", "Write them to a file; - is standard output.")
  static let importFile = Wording(
    "并入文件里的校正；- 为标准输入。", "Add the corrections of a file to one's own; - is standard input.")

  static let clip = Wording(
    "剪下这篇稿件；落盘后输出剪报编号。", "Clip this article; writes the clipping's name once it is on the disk.")
  static let clipNote = Wording("剪报的备注。", "A note on the clipping.")
  static let clipTag = Wording("剪报的标签，可写多次。", "A tag of the clipping; may be given again.")
  static let exportClippings = Wording(
    "写成 JSON Lines；- 为标准输出。", "Write them to a file as JSON Lines; - is standard output.")
  static let importClippings = Wording(
    "并入 JSON Lines 或 Markdown；- 为标准输入。", "Add those of a file of JSON Lines or Markdown; - is standard input.")

  static let searchNames = Wording("只要这些搜索。", "Only the searches of these names.")
  static let runSearches = Wording("重跑，并记下这次的结果。", "Run them again, and keep what they find.")
  static let saveSearch = Wording("以此名保存 --query 的查询式并运行。", "Save the query of --query under this name, and run it.")
  static let removeSearch = Wording("去掉这个搜索。", "Remove the search of this name.")
  static let exportSearches = Wording(
    "写成 JSON Lines，连同结果；- 为标准输出。", "Write them with what they found as JSON Lines; - is standard output.")
  static let importSearches = Wording(
    "并入 JSON Lines 里的搜索；- 为标准输入。", "Add the searches of JSON Lines to one's own; - is standard input.")

  // Options of every command
  static let noCorrections = Wording("不采用自己的校正。", "Read pages without one's corrections.")
  static let forget = Wording(
    "报库少了一半以上的文件时，也照样从索引里去掉。", "Drop files that are gone even if they are half of the archive.")
  static let indexDirectory = Wording("索引所在的文件夹。", "The folder of the index.")
  static let language = Wording("界面语言。", "The language to speak.")
  static let colour = Wording("何时用粗体显示数字与命中。", "When to show figures and hits in bold.")

  // Options of the answer
  static let json = Wording("输出 JSON Lines。", "Write JSON Lines.")
  static let csv = Wording("输出 CSV。", "Write CSV.")
  static let markdown = Wording("输出 Markdown。", "Write Markdown.")
  static let raw = Wording("输出文件里的原样。", "Write what stands in the file.")
  static let limit = Wording("最多输出多少条。", "Write so many hits at most.")
  static let order = Wording("排序方式。", "The order of the hits.")
  static let pinyin = Wording(
    "把小写字母当拼音；不写则只在照原样找不到时试。",
    "Take small letters for pinyin, or never; else only where they find nothing as they stand.")
  static let tally = Wording(
    "输出每个值有多少篇，而不是命中。", "Write how many articles each value has, in place of the hits.")
  static let count = Wording("只输出条数。", "Write the number of hits alone.")
  static let figureOrder = Wording("按数值排序，大的在前。", "Sort by value, the largest first.")
  static let lines = Wording(
    "读纯文本而非报库，每行一段；- 为标准输入。", "Read plain text, a paragraph a line, instead; - is standard input.")

  // Options of reports
  static let judge = Wording("随机抽取若干件，逐件判定对错，供差错率用。", "Draw items by lot and judge each, for the error rates.")
  static let sampleSize = Wording("抽多少件。", "How many items to draw.")
  static let seed = Wording("抽签的种子。", "The number that the lot is drawn by.")

  // Options of citations
  static let identifiers = Wording("稿件或版的编号，可写多个。", "Ids of articles or pages.")
  static let citedQuery = Wording("改为引全部符合此查询式的稿件。", "Cite all articles that match this query instead.")
  static let citationStyle = Wording("著录格式。", "The style of the citations.")

  // Options of the browser
  static let script = Wording("按文件里的键操作。", "Play the keys in a file.")
  static let plain = Wording(
    "逐行显示文字、逐行读命令，供读屏软件与不能移动光标的终端使用。",
    "Print text and read commands line by line, for screen readers and terminals that cannot move their cursor.")
  static let size = Wording("不用终端，按此大小运行脚本。", "Play the script without a terminal, at this size.")

  // Options of the layout
  static let width = Wording("行宽，以终端格计。", "The width of a line in terminal cells.")
  static let indent = Wording("段首空几格。", "Cells before a paragraph's first line.")
  static let level = Wording("避头尾的宽严。", "How strictly marks are kept off line starts and ends.")
  static let hang = Wording("行末标点可悬出几格。", "Cells by which a mark may hang over a line's end.")
  static let ambiguous = Wording("宽度两可的字符占几格。", "Cells of a character of ambiguous width.")
  static let terminalAmbiguous = Wording(
    "终端画“宽度两可”的字符用几格；不写则问终端。", "Cells the terminal gives characters of ambiguous width; asked of it when left out.")
  static let halfWidthLineEnd = Wording("行末标点可改半角。", "Let a mark at a line's end become half-width.")
  static let noKeepFigures = Wording("数字可以拆到两行。", "Let a figure be cut by a line's end.")
  static let wholeFigures = Wording(
    "数字找准后排，一行容得下的绝不拆开，同阅读界面。", "Find the figures first and tear none that fits on a line, as the reader does.")
  static let orphans = Wording("末行不留孤字。", "Leave no single character on the last line.")
  static let headline = Wording("按标题排，各行匀称。", "Lay out as a headline, in balanced lines.")
  static let restoreMarks = Wording("显示时把半角标点还原为全角。", "Show marks that were folded to half width in full width again.")
}

/// What is said of arguments that the parser accepts and a command does not.
extension Help {
  static func outOfRange(_ option: String, _ value: Int, _ range: ClosedRange<Int>) -> Wording {
    Wording(
      "\(option) \(value) 不行，可取 \(range.lowerBound) 到 \(range.upperBound)",
      "\(option) \(value) is out of range; it goes from \(range.lowerBound) to \(range.upperBound)")
  }
}
