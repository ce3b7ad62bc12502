import Citation
import Newspaper

// Copying: to the terminal's clipboard, and to a file because no terminal says whether it kept anything.
extension Browser {
  /// `:copy paragraph`
  mutating func copy(named name: String) -> [Effect] {
    guard let subject = CopySubject(rawValue: name) else {
      session.notice = session.say(.copy(.noSuchSubject(name)))
      return []
    }
    return copy(subject)
  }

  /// Copies; where the page is still to be read, it is read first.
  mutating func copy(_ subject: CopySubject) -> [Effect] {
    if let page = view.unreadPage(in: session) {
      pendingCopy = (subject, page)
      return [.load(page)]
    }
    let style = session.citationStyle
    let text = view.quotation(in: session)?.text(subject, style, session.language)
    guard let text else {
      session.notice = session.say(.copy(.nothing))
      return []
    }
    return [.copy(text)]
  }

  /// Goes on with copying once the page is there.
  mutating func copyPending(_ page: LoadedPage) -> [Effect] {
    guard let (subject, reference) = pendingCopy, page.reference == reference else { return [] }
    pendingCopy = nil
    return copy(subject)
  }

  /// Says where the text went.
  mutating func receive(copied count: Int, inTerminal: Bool, file: String?) {
    let phrase: CopyPhrase =
      inTerminal ? .copied(count, file: file) : file.map { .onlyInFile(count, $0) } ?? .notCopied
    session.notice = session.say(.copy(phrase))
  }
}

extension Quotation {
  fileprivate func text(_ subject: CopySubject, _ style: CitationStyle, _ language: Language) -> String? {
    subject.text(of: self, style: style, language: language)
  }
}
