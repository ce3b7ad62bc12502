/// 命令: what a key means. The raw value is its name on the `:` line and in documents.
enum Command: String, CaseIterable, Hashable, Sendable {
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "screen-down"
  case pageUp = "screen-up"
  case halfDown = "half-down"
  case halfUp = "half-up"
  case top
  case bottom
  case percent
  case lineToTop = "line-to-top"
  case lineToMiddle = "line-to-middle"
  case lineToBottom = "line-to-bottom"
  case again

  case open
  case choose
  case back
  case outward
  case quit

  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case nextPage = "next-page"
  case previousPage = "previous-page"
  case nextIssue = "next-issue"
  case previousIssue = "previous-issue"
  case nextDay = "next-day"
  case previousDay = "previous-day"
  case calendar

  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case lastPlace = "last-place"
  case mark
  case goToMark = "go-to-mark"
  case unmark
  case marks
  case find
  case history
  case nextSamePage = "next-same-page"
  case previousSamePage = "previous-same-page"
  case sameDay = "same-day"
  case sameAuthor = "same-author"
  case otherPart = "other-part"
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextFigure = "next-figure"
  case previousFigure = "previous-figure"
  case figures
  case sort
  case group
  case series
  case crossCheck = "cross-check"
  case printed

  case search
  case limit
  case unlimit
  case facets
  case trend
  case period
  case rate
  case addWord = "add-word"
  case dropWord = "drop-word"
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case cancel

  case split
  case merge
  case moveToNext = "move-to-next"
  case moveToPrevious = "move-to-previous"
  case role
  case undo
  case redo

  case clip
  case clippings
  case select
  case swapEnds = "swap-ends"
  case searches
  case save
  case delete

  case outline
  case twoColumns = "two-columns"
  case threeColumns = "three-columns"
  case measure
  case raw
  case problems
  case set
  case settings
  case theme
  case nextTheme = "next-theme"
  case map
  case unmap
  case help
  case commandLine = "command-line"
  case redraw
  case suspend
  case tour
  case copy
  case copyParagraph = "copy-paragraph"
  case copyArticle = "copy-article"
  case copyFigure = "copy-figure"
  case copyLink = "copy-link"
  case copyCitation = "copy-citation"
  case copyPacket = "copy-packet"
  case copySelection = "copy-selection"
  case pipe
  case shell
  case edit
  case export
  case exportOver = "export!"
  case dumpScreen = "dump-screen"
}
