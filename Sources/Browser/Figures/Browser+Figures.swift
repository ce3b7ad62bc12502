import Search
import Terminal

/// A view that shows answers to questions for figures.
protocol FigureReceiver: View {
  /// Takes in an answer when it is one to what was asked last.
  mutating func receive(_ answer: FigureAnswer, to request: FigureRequest)
}

extension FiguresView: FigureReceiver {}

// Tables of figures: answers that arrive, and what they are limited to.
extension Browser {
  /// Hands an answer to the view that asked.
  mutating func receive(_ answer: FigureAnswer, to request: FigureRequest) {
    for index in views.indices.reversed() {
      guard var view = views[index] as? any FigureReceiver else { continue }
      view.receive(answer, to: request)
      views[index] = view
    }
  }

  /// Limits the rows of a table, `*` to all of them; asks to what, where nothing is said.
  mutating func limit(to text: String?) {
    guard var view = view as? FiguresView else { return }
    guard let text else {
      prompt = Prompt(purpose: .command, editor: LineEditor("limit "))
      return
    }
    view.limit(to: text == "*" ? "" : text)
    views[views.count - 1] = view
  }
}
