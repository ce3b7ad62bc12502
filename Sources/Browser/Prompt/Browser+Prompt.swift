import Search
import Terminal

// Keys while a line is being typed: editing it, walking what was typed before, and choosing among words that are offered.
extension Browser {
  mutating func edit(_ key: Key) -> [Effect] {
    guard let open = prompt else { return [] }
    if open.purpose == .find { return editFinder(key, in: open) }
    switch key {
    case .escape, .control("c"), .control("g"): return closePrompt() + giveUpOffer
    case .enter: return submitPrompt(open) + giveUpOffer
    case .tab: return tab(open)
    case .backTab: return backTab(open)
    case .backspace where open.editor.text.isEmpty: return closePrompt()
    case .up: return recall(.older)
    case .down: return recall(.younger)
    case .control("p"): return open.words == nil ? recall(.older) : choose(-1)
    case .control("n"): return open.words == nil ? recall(.younger) : choose(1)
    default: return type(key, in: open)
    }
  }

  private mutating func type(_ key: Key, in open: Prompt) -> [Effect] {
    var open = open
    guard open.editor.edit(key) else { return [] }
    let isChanged = open.editor.text != prompt?.editor.text
    if isChanged { open.recall = nil }
    prompt = open
    return isChanged ? promptChanged() : offerWords()
  }

  private mutating func recall(_ direction: PromptHistory.Direction) -> [Effect] {
    guard var open = prompt, open.recall(direction, in: session.histories[open.kind, default: PromptHistory()])
    else { return [] }
    prompt = open
    return promptChanged()
  }

  private mutating func choose(_ step: Int) -> [Effect] {
    guard var open = prompt else { return [] }
    open.words?.choose(step, in: &open.editor)
    prompt = open
    return askAsTyped()
  }

  /// What is typed has changed: it is searched at once, and words are looked for that its letters may spell.
  mutating func promptChanged() -> [Effect] {
    refreshCompletion()
    return prompt?.purpose == .find ? seek() : askAsTyped() + offerWords()
  }

  private mutating func askAsTyped() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .search(let scope): return ask(prompt.editor.text, scope: scope)
    case .limit(let scope): return askLimited(by: prompt.editor.text, scope: scope)
    case .filter:
      session.clippingFilter = prompt.editor.text
      return []
    case .addWord, .command, .clip, .annotate, .find: return []
    }
  }
}

// MARK: - Words for letters

extension Browser {
  /// Asks for words for the letters before the cursor; those of other letters are offered no longer.
  private mutating func offerWords() -> [Effect] {
    guard let open = prompt, open.asksQuery else { return [] }
    let letters = TypedLetters(in: open.editor)
    if let letters, letters == open.words?.letters { return [] }
    prompt?.words = nil
    offerCount += 1
    return [.offerWords(offerCount, letters.map { WordRequest(letters: $0.text, scope: $0.scope) })]
  }

  private var giveUpOffer: [Effect] { [.offerWords(offerCount, nil)] }

  /// Takes in the words that letters may spell, where these still stand before the cursor.
  mutating func receive(_ words: [PinyinTerm.Word], toOffer number: Int) {
    guard number == offerCount, let open = prompt, let letters = TypedLetters(in: open.editor), !words.isEmpty
    else { return }
    prompt?.words = OfferedWords(words, for: letters)
  }
}
