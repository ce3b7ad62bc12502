import Terminal

/// One row of the command table: everything that is said of a command anywhere grows from it.
struct CommandEntry: Sendable {
  let command: Command
  let keys: [KeySequence]
  /// Where the keys work.
  let contexts: Set<Context>
  let chinese: String
  let english: String
  /// The word for the line of hints at the foot of the screen; nil for commands that need no hint.
  let hint: (chinese: String, english: String)?
  /// What follows the name on the `:` line, nil for commands that take nothing.
  let argument: String?

  /// What it does, as help and documents say it.
  func summary(in language: Language) -> String { language == .chinese ? chinese : english }
}

/// Every command, declared once; keys, the `:` line, help and docs/keys.md are made from it.
enum CommandTable {
  /// In the order help shows them.
  static let entries: [CommandEntry] = [
    row(.lineDown, [.character("j"), .down, .control("e")], Context.all, "下移一行", "down one line"),
    row(.lineUp, [.character("k"), .up, .control("y")], Context.all, "上移一行", "up one line"),
    row(
      .pageDown, [.character(" "), .character("f"), .pageDown, .control("f")], Context.all, "下翻一屏", "down one screen",
      hint: ("空格 翻页", "Space page")),
    row(.pageUp, [.character("b"), .pageUp, .control("b")], Context.all, "上翻一屏", "up one screen"),
    row(.halfDown, [.character("d"), .control("d")], Context.all, "下翻半屏", "down half a screen"),
    row(.halfUp, [.control("u")], Context.all, "上翻半屏", "up half a screen"),
    row(.halfUp, [.character("u")], Context.all.subtracting([.figures]), "上翻半屏", "up half a screen"),
    row(
      .top, [.character("g"), .home], Context.all, "到开头；前有数字则到第几行、第几篇",
      "to the beginning; with a number before it to that line or article"),
    row(.bottom, [.character("G"), .end], Context.all, "到末尾", "to the end"),
    row(
      .percent, [.character("%")], Context.all.subtracting([.trend]), "到百分之几：50% 为正中",
      "to that share of the text or list: 50% is the middle",
      argument: "NUMBER"),
    row(.lineToTop, [.chord("zt")], Context.scrolled, "所在行到屏顶", "the line stood on to the top of the screen"),
    row(.lineToMiddle, [.chord("zz")], Context.scrolled, "所在行到屏中", "the line stood on to the middle"),
    row(.lineToBottom, [.chord("zb")], Context.scrolled, "所在行到屏底", "the line stood on to the bottom"),
    row(
      .again, [.character(";")], Context.all, "再做一次：最近一条带数字或参数的命令",
      "once more: the last command with a number or an argument"),
    row(
      .open, [.enter], Context.lists, "打开所选", "open what is selected", hint: ("回车 打开", "Enter open")),
    row(.open, [.character("l"), .right], Context.lists.subtracting([.calendar]), "打开所选", "open what is selected"),
    row(
      .choose, [], Context.lists, "打开屏上第几项", "open the entry of that number, counted on the screen", argument: "NUMBER"),
    row(
      .back, [.character("q")], Context.all, "返回；在首屏为退出", "back; out of the program on the first screen",
      hint: ("q 返回", "q back")),
    row(.back, [.character("h"), .left], Context.all.subtracting(Context.sideways), "返回", "back"),
    row(.back, [.backspace], Context.all.subtracting([.shelf, .results]), "返回", "back"),
    row(.back, [.escape], Context.all.subtracting([.shelf, .reader]), "返回", "back"),
    row(
      .outward, [.character("h"), .left, .backspace], [.shelf], "由版到期，由期到报纸", "from pages to issues, to newspapers"),
    row(.quit, [.character("Q")], Context.all, "退出程序", "leave the program"),
    row(
      .nextSection, [.character("]")], [.reader], "下一小节", "next section", hint: ("]/[ 节", "]/[ section")),
    row(.previousSection, [.character("[")], [.reader], "上一小节", "previous section"),
    row(.nextParagraph, [.character("}")], [.reader], "下一段", "next paragraph"),
    row(.previousParagraph, [.character("{")], [.reader], "上一段", "previous paragraph"),
    row(
      .nextArticle, [.character("J")], [.reader, .articles, .page, .source, .results], "下一篇",
      "next article", hint: ("J/K 篇", "J/K article")),
    row(
      .previousArticle, [.character("K")], [.reader, .articles, .page, .source, .results], "上一篇",
      "previous article"),
    row(
      .nextPage, [.character(")")], [.reader, .articles, .page, .shelf], "下一版", "next page", hint: (")/( 版", ")/( page")
    ),
    row(.previousPage, [.character("(")], [.reader, .articles, .page, .shelf], "上一版", "previous page"),
    row(.nextIssue, [.character("}")], [.shelf, .calendar], "下一期", "next issue", hint: ("}/{ 期", "}/{ issue")),
    row(.previousIssue, [.character("{")], [.shelf, .calendar], "上一期", "previous issue"),
    row(.nextDay, [.character("l"), .right], [.calendar], "后一天", "next day"),
    row(.previousDay, [.character("h"), .left], [.calendar], "前一天", "previous day"),
    row(
      .calendar, [.character("W")], [.shelf], "期次日历：有报、缺报的日子，回车打开当日",
      "calendar of issues, missing ones marked; Enter opens the day", hint: ("W 日历", "W calendar")),
    row(
      .calendar, [.character("W")], [.articles, .reader], "期次日历，停在本期",
      "calendar of issues, at this one"),
    row(
      .nextSamePage, [.character(">")], [.reader, .articles], "后一期的同名版", "page of the same name in the next issue"),
    row(
      .previousSamePage, [.character("<")], [.reader, .articles], "前一期的同名版",
      "page of the same name in the issue before"),
    row(
      .sameDay, [.character("Y")], [.shelf, .articles, .reader], "同一天，别的年份", "the same day in other years"),
    row(
      .sameAuthor, [.character("*")], [.reader, .articles], "同一作者的下一篇，之后 n/N",
      "next article of the same author; then n/N"),
    row(
      .otherPart, [.character("L")], [.reader], "转版的另一部分（下转、上接）", "the article's other part on another page"),
    row(
      .jumpBack, [.control("o")], Context.all, "回到跳转前的位置", "back to where one was before a jump"),
    row(.jumpForward, [.tab], Context.all, "再向前跳", "forward again"),
    row(.lastPlace, [.chord("''")], Context.all, "与上一个位置互换", "to the place left last, and back again"),
    row(
      .mark, [.chord("m", takesKey: true)], [.reader], "在此处做记号：m 后一个字母", "mark this place: m and a letter",
      argument: "NAME"),
    row(
      .goToMark, [.chord("'", takesKey: true)], Context.all, "到记号处：' 后该字母", "to a mark: ' and its letter",
      argument: "NAME"),
    row(.unmark, [], Context.all, "去掉记号", "take a mark away", argument: "NAME"),
    row(
      .find, [.control("p")], Context.all, "按标题、作者查找稿件，可用拼音首字母", "find an article by headline or author, as one types"),
    row(.marks, [.character("M")], Context.all, "记号一览，回车到该处", "marks; Enter goes there"),
    row(.history, [.character("H")], Context.all, "读过的稿件，后读在先，回车接着读", "what was read, the last first; Enter reads on"),
    row(
      .nextFigure, [.character(".")], [.reader], "下一个数字", "next figure", hint: ("./,/# 数字", "./,/# figure")),
    row(.previousFigure, [.character(",")], [.reader], "上一个数字", "previous figure"),
    row(
      .figures, [.character("#")], [.reader], "数字表：本篇的全部数字，回车跳到原文",
      "table of the figures of the article; Enter goes to the text"),
    row(
      .figures, [.character("#")], [.articles], "数字表：本版的全部数字，回车跳到原文",
      "table of the figures of the page; Enter goes to the text", hint: ("# 数字表", "# figures")),
    row(
      .figures, [.character("#")], [.results], "数字表：所有命中稿件的数字",
      "table of the figures of all articles found"),
    row(.figures, [.character("#")], [.shelf], "数字表：全库的数字", "table of the figures of the archive"),
    row(
      .sort, [.character("s")], [.figures], "换排序：原序、数值、单位、名目、新的在前",
      "another order: as printed, by value, unit, what is counted, newest first",
      hint: ("s 排序", "s sort")),
    row(
      .sort, [.character("s")], [.clippings], "换排序：新剪、报期、标题、标签",
      "another order: newest, date of print, headline, tag", hint: ("s 排序", "s sort")),
    row(
      .group, [.character("u")], [.figures], "归并：按单位、按名目，列个数、最小、最大、合计；回车展开",
      "counted together by unit or by what is counted, with least, most and sum; Enter shows them",
      hint: ("u 归并", "u together")),
    row(
      .limit, [.character("&")], [.figures], "只列：>=1000、3万元..5万元、单位（元）或名目（学生）；* 为全部",
      "only some: >=1000, 5%..10%, a unit, or what is counted; * for all",
      hint: ("& 筛选", "& limit"), argument: "[TEXT]"),
    row(
      .series, [.character("T")], [.figures], "走势：同单位同名目的数字按日期画成图",
      "over time: the figures of the same unit and noun as a chart", hint: ("T 走势", "T over time")),
    row(
      .crossCheck, [.character("x")], [.figures], "核对：本篇不一致的数字，别处同一数目",
      "check: figures of the article that do not agree, the same quantity elsewhere", hint: ("x 核对", "x check")),
    row(
      .printed, [.character("=")], [.reader], "所在数字的原文字节：文件、行、字节位置、十六进制",
      "the printed bytes of the figure stood on: file, line, byte range, hex"),
    row(
      .search, [.character("/")], Context.all, "搜索；Tab 换范围：本篇、本版、全库",
      "search; Tab changes the scope: article, page, archive", hint: ("/ 搜索", "/ search")),
    row(
      .limit, [.character("&")], [.shelf, .articles, .results], "限定：只要其中符合的；空行去掉最后一个",
      "limit to what matches as well; an empty line takes the last limit away", hint: ("& 限定", "& limit")),
    row(
      .unlimit, [.backspace], [.results], "去掉最后一个限定；没有限定时返回",
      "take the last limit away; without any, back"),
    row(
      .facets, [.character("F")], [.results], "分面：按报纸、年份、版名、作者、体裁计数，回车限定",
      "facets: counts by newspaper, year, section, author, kind; Enter limits to one", hint: ("F 分面", "F facets")),
    row(
      .nextSection, [.character("]"), .character("}")], [.facets], "下一个分面", "next facet",
      hint: ("]/[ 分面", "]/[ facet")),
    row(.previousSection, [.character("["), .character("{")], [.facets], "上一个分面", "previous facet"),
    row(
      .sort, [.character("s")], [.results], "换排序：相关、旧新、数字、左文、右文；后两种每处命中一行",
      "another order: relevance, oldest, newest, figure, left or right context; in the last two a line a match",
      hint: ("s 排序", "s sort")),
    row(
      .trend, [.character("T")], [.results, .reader], "词频走势：搜索的词在各年各月的篇数",
      "words over time: articles by month or year", hint: ("T 走势", "T trend"), argument: "[WORD, WORD]"),
    row(
      .rate, [.character("%")], [.trend], "篇数与每万篇中的篇数互换", "articles, or articles among ten thousand",
      hint: ("% 每万篇", "% per 10,000")),
    row(.period, [.character("p")], [.trend], "按月与按年互换", "by month or by year", hint: ("p 月/年", "p month/year")),
    row(.addWord, [.character("+")], [.trend], "再加一个词", "add a word", hint: ("+/- 加减词", "+/- word")),
    row(.dropWord, [.character("-")], [.trend], "去掉最后一个词", "take the last word away"),
    row(.nextHit, [.character("n")], [.reader, .results], "下一处命中", "next hit", hint: ("n/N 命中", "n/N hit")),
    // Columns have their hints full without it.
    row(.nextHit, [.character("n")], [.page], "本版下一处命中", "next hit on the page"),
    row(.previousHit, [.character("N")], [.reader, .page, .results], "上一处命中", "previous hit"),
    row(
      .clip, [.character("c")], [.reader], "剪下所在的段落、数字或全文，可加备注和 #标签",
      "clip the paragraph, figure or article stood on, with a note and #tags", hint: ("c 剪报", "c clip")),
    row(
      .clip, [.character("c")], [.selection], "剪下所选，可加备注和 #标签", "clip what is selected, with a note and #tags",
      hint: ("c 剪报", "c clip")),
    row(
      .clip, [.character("c")], [.articles, .results], "剪下整篇，可加备注和 #标签", "clip the article, with a note and #tags",
      hint: ("c 剪报", "c clip")),
    row(
      .clip, [.character("c")], [.clippings], "改备注和 #标签", "change the note and the #tags", hint: ("c 备注", "c note")),
    row(
      .delete, [.character("x"), .delete], [.clippings], "删掉这则剪报，U 取回", "remove the clipping; U puts it back",
      hint: ("x 删", "x remove")),
    row(.undo, [.character("U")], [.clippings], "取回删掉的剪报", "put back what was removed", hint: ("U 取回", "U undo")),
    row(
      .limit, [.character("&")], [.clippings], "只列含有某些字或 #标签的", "list only those with some words or #tags",
      hint: ("& 筛选", "& filter")),
    row(
      .delete, [.character("x"), .delete], [.searches], "删掉这个搜索，U 取回", "remove the search; U puts it back",
      hint: ("x 删", "x remove")),
    row(.undo, [.character("U")], [.searches], "取回删掉的搜索", "put back what was removed", hint: ("U 取回", "U undo")),
    row(
      .searches, [.character("S")], Context.all, "存下的搜索：重跑，看新增、变动和消失的稿件",
      "saved searches: run again, see what is new, changed and vanished"),
    row(
      .save, [], Context.all, "把上次的全库搜索存为 NAME", "save the last search of the archive as NAME", argument: "NAME"),
    row(.clippings, [.character("C")], Context.all, "剪报一览", "what was clipped"),
    row(
      .select, [.character("V")], [.reader, .selection], "按句选择：j/k 伸缩，c 剪下", "select sentences: j/k extend, c clips",
      hint: ("V 选择", "V select")),
    row(
      .swapEnds, [.character("o")], [.selection], "到所选的另一端", "to the other end of the selection",
      hint: ("o 另一端", "o other end")),
    row(
      .outline, [.character("o")], [.reader], "提纲：小标题，回车跳转", "outline: crossheads, Enter jumps",
      hint: ("o 提纲", "o outline")),
    row(
      .twoColumns, [.chord("z2")], [.reader, .articles, .page], "整版排成两栏；再按返回",
      "the whole page in two columns, and back", hint: ("z2/z3 分栏", "z2/z3 columns")),
    row(
      .threeColumns, [.chord("z3")], [.reader, .articles, .page], "整版排成三栏；再按返回",
      "the whole page in three columns, and back"),
    row(
      .measure, [.character("w")], [.reader, .page], "换行宽：60、76、80 格、全宽", "another measure: 60, 76, 80 cells, full"),
    row(
      .raw, [.character("r")], [.reader, .page, .source], "本版原文行与修复文本互换；在原文行上可校正",
      "the page's lines as in the file, and back; there they can be corrected", hint: ("r 原文", "r source")),
    row(
      .split, [.character("s")], [.source], "从此行起另为一篇", "an article begins on this line",
      hint: ("s 拆", "s split")),
    row(
      .merge, [.character("m")], [.source], "本篇与上一篇合为一篇", "this article goes on with the one above it",
      hint: ("m 合", "m merge")),
    row(
      .moveToNext, [.character(">")], [.source], "把此行移到下一篇", "move the line to the next article",
      hint: (">/< 移行", ">/< move")),
    row(
      .moveToPrevious, [.character("<")], [.source], "把此行移到上一篇", "move the line to the previous article"),
    row(
      .role, [.character("t")], [.source], "改此行为：引题、标题、署名、段首……",
      "say what the line is: kicker, headline, byline, paragraph …", hint: ("t 类别", "t role"), argument: "ROLE"),
    row(.undo, [.character("U")], [.source], "撤销校正", "take back a correction", hint: ("U 撤销", "U undo")),
    row(.redo, [.control("r")], [.source], "重做校正", "do again what was taken back"),
    row(
      .problems, [.character("P")], Context.all, "索引状态与读档问题", "how the index stands; what could not be read, and why"),
    row(
      .set, [], Context.all, "设置：:set 名 值；:settings 一览", "choose: :set NAME VALUE; :settings shows them all",
      argument: "NAME VALUE"),
    row(.settings, [], Context.all, "设置一览，各从何来", "every setting, and where its value comes from"),
    row(.theme, [], Context.all, "换配色", "choose the colours", argument: "NAME"),
    row(.nextTheme, [.character("t")], Context.all.subtracting([.source]), "下一种配色", "the next colours"),
    row(.map, [], Context.all, "给命令换键：:map 键 命令", "give keys a command", argument: "KEYS COMMAND"),
    row(.unmap, [], Context.all, "去掉键的用处", "take the command from keys", argument: "KEYS"),
    row(.commandLine, [.character(":")], Context.all, "命令行", "command line", hint: (": 命令", ": command")),
    row(.help, [.character("?"), .function(1)], Context.all, "帮助", "this help", hint: ("? 帮助", "? help")),
    row(.cancel, [.control("c")], Context.all, "停止正在进行的搜索", "stop the running search"),
    row(.cancel, [.escape], [.reader, .shelf], "不再标出命中", "no longer mark the hits"),
    row(.tour, [], Context.all, "初次使用：一屏要点", "first steps on one screen"),
    row(
      .copy, [], Context.all, "复制：paragraph article figure link citation packet selection",
      "copy: paragraph article figure link citation packet selection", argument: "WHAT"),
    row(.copyParagraph, [.chord("yy")], Context.texts, "复制本段与出处", "copy the paragraph with its source"),
    row(.copyArticle, [.chord("ya")], Context.texts, "复制全篇与出处", "copy the article with its source"),
    row(
      .copyFigure, [.chord("yf")], Context.texts, "复制所在的数字、原句与出处",
      "copy the figure stood on with its paragraph and source"),
    row(.copyLink, [.chord("yl")], Context.texts, "复制稿件编号", "copy the id of the article"),
    row(.copyCitation, [.chord("yc")], Context.texts, "复制出处", "copy the citation"),
    row(
      .copyPacket, [.chord("ye")], Context.texts, "复制证据包：引文、出处、原文行、文件、字节、接缝",
      "copy an evidence packet: quotation, source, lines, file, bytes, seams"),
    row(.copySelection, [.chord("ys")], Context.texts, "复制所选与出处", "copy the selection with its source"),
    row(
      .pipe, [.character("|")], Context.all, "把本屏文字送给一条命令；%f 等同下", "send the screen's text to a command; %f as below",
      argument: "[COMMAND]"),
    row(
      .shell, [.character("!")], Context.all, "运行命令：%f 文件 %l 行 %i 编号 %h 标题 %n 报 %d 日期 %p 版 %s 版名 %q 查询",
      "run a command: %f file %l line %i id %h headline %n newspaper %d date %p page %s section %q query",
      argument: "[COMMAND]"),
    row(
      .edit, [.character("v")], Context.texts, "用编辑器打开原文件（$VISUAL、$EDITOR）",
      "open the file in the editor ($VISUAL, $EDITOR)"),
    row(
      .export, [.character("e")], Context.all, "写出本屏内容到文件；格式看后缀：md txt csv jsonl svg ris bib json",
      "write what the screen has to a file; its ending tells the format: md txt csv jsonl svg ris bib json",
      hint: ("e 写出", "e export"), argument: "[FILE]"),
    row(
      .exportOver, [], Context.all, "同上，覆盖已有的文件", "the same, over a file that is there already", argument: "FILE"),
    row(.redraw, [.control("l")], Context.all, "重画屏幕", "draw the screen anew"),
    row(.suspend, [.control("z")], Context.all, "挂起，fg 返回", "suspend; fg comes back"),
    row(
      .dumpScreen, [], Context.all, "把屏幕写成文本文件", "write the screen to a text file", argument: "FILE"),
  ]

  /// The first row of a command.
  static func entry(for command: Command) -> CommandEntry? { entries.first { $0.command == command } }

  /// Everywhere a command does something.
  static func contexts(of command: Command) -> Set<Context> {
    entries.filter { $0.command == command }.reduce(into: []) { $0.formUnion($1.contexts) }
  }

  /// Whether a command may take the key that follows as its argument.
  static func takesKey(_ command: Command) -> Bool {
    entries.contains { $0.command == command && $0.keys.contains(where: \.takesKey) }
  }

  private static func row(
    _ command: Command, _ keys: [KeySequence], _ contexts: Set<Context>, _ chinese: String, _ english: String,
    hint: (chinese: String, english: String)? = nil, argument: String? = nil
  ) -> CommandEntry {
    CommandEntry(
      command: command, keys: keys, contexts: contexts, chinese: chinese, english: english, hint: hint,
      argument: argument)
  }
}
