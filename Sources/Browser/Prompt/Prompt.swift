import Newspaper
import Terminal

/// 提示行: a line being typed at the foot of the screen.
struct Prompt {
  enum Purpose: Hashable {
    case search(SearchScope)
    /// Limits the results that are shown; from another list, what is searched is what the list is of.
    case limit(SearchScope)
    /// One more word of a trend.
    case addWord
    case command
    /// A note and tags for what is to be clipped.
    case clip(Clipping)
    /// Another note and other tags for what was.
    case annotate(ClippingID)
    /// Which clippings are to be listed.
    case filter
    /// The characters of a headline or an author.
    case find
  }

  var purpose: Purpose
  var editor = LineEditor()
  /// Scopes that Tab goes through.
  var scopes: [SearchScope] = []
  /// What is asked for, between the mark and what is typed.
  var label = ""
  /// Where in the history the line is that is shown; nil for one that is being typed.
  var recall: PromptHistory.Recall?
  /// Words that the letters before the cursor may spell.
  var words: OfferedWords?
  /// What may stand at the cursor of a command line.
  var completion: CommandCompletion?
  /// What settings were when it was opened.
  var preview: Browser.Preview?

  var mark: String {
    switch purpose {
    case .search: "/"
    case .limit: "&"
    case .addWord: "+"
    case .command: ":"
    case .clip, .annotate: ""
    case .filter: "&"
    case .find: ">"
    }
  }

  /// Which earlier lines belong here.
  var kind: PromptKind {
    switch purpose {
    case .search, .limit, .addWord, .find: .search
    case .command: .command
    case .clip, .annotate: .remark
    case .filter: .filter
    }
  }

  /// Whether what is typed is searched at once.
  var isSearch: Bool {
    switch purpose {
    case .search, .limit: true
    case .addWord, .command, .clip, .annotate, .filter, .find: false
    }
  }

  /// Whether a search is one for what is typed.
  func isAnswered(by search: SearchState) -> Bool {
    guard !editor.text.isEmpty else { return false }
    switch purpose {
    case .search: return search.text == editor.text
    case .limit: return (search.limits.last?.name ?? search.text) == editor.text
    case .addWord, .command, .clip, .annotate, .filter, .find: return false
    }
  }

  /// Whether what is typed is a query, so that its letters may be the pinyin of a word.
  var asksQuery: Bool { if case .search = purpose { true } else { false } }

  /// Puts an older or a younger line in the place of this one; false where there is none.
  mutating func recall(_ direction: PromptHistory.Direction, in history: PromptHistory) -> Bool {
    let from = recall ?? PromptHistory.Recall(draft: editor.text)
    guard let found = history.line(direction, from: from) else { return false }
    recall = found.recall.index == nil ? nil : found.recall
    editor = LineEditor(found.text)
    words = nil
    return true
  }
}
