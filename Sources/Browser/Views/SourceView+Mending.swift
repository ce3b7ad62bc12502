import Newspaper

// What a person says of the line stood on.
extension SourceView {
  func mend(_ command: Command, session: inout Session) -> [Action] {
    switch command {
    case .split: return split(&session)
    case .merge: return merge(&session)
    case .moveToNext: return move(by: 1, &session, otherwise: .lastArticle)
    case .moveToPrevious: return move(by: -1, &session, otherwise: .firstArticle)
    case .role: return [.push(RoleMenu(selected: current?.reading?.role))]
    case .undo: return change(&session, otherwise: .nothingToUndo) { $0.undo() }
    case .redo: return change(&session, otherwise: .nothingToRedo) { $0.redo() }
    default: return []
    }
  }

  /// Says what the line stood on is.
  func setRole(_ role: LineRole, _ session: inout Session) -> [Action] {
    current.map { say(.role(role), of: $0.number, &session) } ?? []
  }

  private func split(_ session: inout Session) -> [Action] {
    guard let current else { return [] }
    if current.isFirst { return [.notice(.beginsAlready)] }
    return say(.startsArticle, of: current.number, &session)
  }

  private func merge(_ session: inout Session) -> [Action] {
    guard let current else { return [] }
    guard current.article > 0, let line = anchor(of: current.article) else { return [.notice(.firstArticle)] }
    return say(.continues, of: line, &session)
  }

  private func move(by distance: Int, _ session: inout Session, otherwise: Phrase) -> [Action] {
    guard let current, let lines else { return [] }
    guard let target = anchor(of: current.article + distance) else { return [.notice(otherwise)] }
    return say(.belongs(to: lines.page.page.placeOnPage(ofLine: target)), of: current.number, &session)
  }

  /// The first line of an article that was not moved there: what is said of it holds wherever others are moved.
  private func anchor(of article: Int) -> Int? {
    guard let page = lines?.page.page, page.articles.indices.contains(article) else { return nil }
    let moved = (page.correction?.statements ?? []).compactMap { statement in
      if case .belongs = statement.change { statement.line } else { nil }
    }
    let own = page.articles[article].lines.first { !moved.contains(page.placeOnPage(ofLine: $0)) }
    return own ?? page.articles[article].lines.first
  }

  private func say(_ change: CorrectionStatement.Change, of line: Int, _ session: inout Session) -> [Action] {
    guard let page = lines?.page.page, let text = page.sourceLine(line)?.text else { return [] }
    let statement = CorrectionStatement(
      line: page.placeOnPage(ofLine: line), change: change, beginning: CorrectionStatement.beginning(of: text))
    return self.change(&session, otherwise: .saidAlready) { $0.add(statement) }
  }

  private func change(
    _ session: inout Session, otherwise: Phrase, _ change: (inout Mending) -> Bool
  ) -> [Action] {
    guard let page = lines?.page else { return [] }
    return session.mend(page, change).map { [.effect($0)] } ?? [.notice(otherwise)]
  }
}

extension Page {
  /// The place of one of the file's lines among the page's own, counted from 1, as corrections count them.
  fileprivate func placeOnPage(ofLine number: Int) -> Int { number - (sourceLines.first?.number ?? 1) + 1 }
}

// MARK: - From outside the view

extension Browser {
  /// Says what the line is that the view stands on.
  mutating func setRole(_ role: LineRole) -> [Effect] {
    guard let source = view as? SourceView else { return [] }
    return perform(source.setRole(role, &session))
  }

  /// As `setRole`, for a name that somebody typed.
  mutating func setRole(named name: String) -> [Effect] {
    let named = LineRole.allCases.first { $0.rawValue == name || session.say(.lineRole($0)) == name }
    guard let named else {
      session.notice = session.say(.unknownRole(name, LineRole.allCases.map(\.rawValue).joined(separator: " ")))
      return []
    }
    return setRole(named)
  }
}
