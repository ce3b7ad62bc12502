import ChineseText
import Newspaper
import Search
import Terminal

/// 数字表: the figures of an article, a page, what a search found or the whole archive, to sort, count together and go to.
struct FiguresView: View {
  let scope: FigureScope
  private(set) var window: FigureWindow
  private(set) var cursor = ListCursor()
  /// What the rows are limited to, as it was typed.
  private var limit = ""
  /// Where the cursor is to stand when the rows are there.
  private var wanted: FigureSpot?
  private var listing: Int?

  let context = Context.figures

  /// Of a scope, at a figure where one is to be stood on, or with the one group of figures of a question.
  init(
    _ scope: FigureScope, at spot: FigureSpot? = nil, group: FigureGroup.Key? = nil, of question: FigureRequest? = nil
  ) {
    self.scope = scope
    var question = question ?? scope.request
    if let group {
      question.filter.group = group
      question.grouping = .none
    }
    window = FigureWindow(question)
    wanted = spot
  }

  var question: FigureRequest { window.question }
  var isGrouped: Bool { question.grouping != .none }
  /// The figure stood on.
  var entry: FigureEntry? { window.entry(cursor.selected) }

  func title(in session: Session) -> String {
    var parts = [session.say(.figuresTitle), scope.title(in: session)]
    if let group = question.filter.group {
      parts.append("‹" + [group.noun, group.unit].compactMap { $0 }.joined(separator: " ") + "›")
    }
    if !limit.isEmpty { parts.append("& " + limit) }
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  func position(in session: Session) -> String {
    guard let answer = window.answer else { return "" }
    let order =
      isGrouped ? session.say(.figures(.grouping(question.grouping))) : session.say(.figureOrder(question.order))
    let place = answer.count == 0 ? "0" : "\(cursor.selected + 1)/\(answer.count)"
    return order + "  " + place + (answer.isComplete ? "" : "…")
  }

  func isWaiting(_ session: Session) -> Bool { scope.isSmall && window.answer == nil }

  mutating func refresh(_ session: Session) -> [Action] {
    if let listing, listing != session.listing { window.forget() }
    listing = session.listing
    let height = Self.rows(in: Frame(session.size).body).height
    if window.answer != nil { cursor.select(cursor.selected, count: window.count) }
    cursor.reveal(height: height, count: window.count)
    return window.request(toShow: cursor.top..<cursor.top + height).map { [.effect(.figures($0))] } ?? []
  }

  func lineCount(in session: Session) -> Int? { window.count }

  mutating func go(to target: Destination, session: inout Session) -> [Action] {
    cursor.select(target.index(of: window.count), count: window.count)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    let height = Self.rows(in: Frame(session.size).body).height
    if cursor.move(command, height: height, count: window.count) { return [] }
    switch command {
    case .sort: sort()
    case .group: group()
    case .open: return open()
    case .series: return entry.map { [.push(SeriesView(of: $0, in: scope.wide.request))] } ?? []
    case .crossCheck: return entry.map { [.push(CrossCheckView(of: $0))] } ?? []
    default: break
    }
    return []
  }

  /// Takes in an answer, and stands on the figure that was stood on.
  mutating func receive(_ answer: FigureAnswer, to request: FigureRequest) {
    let isFirst = window.answer == nil
    guard window.receive(answer, to: request) else { return }
    if let wanted, let row = window.row(of: wanted) {
      cursor.select(row, count: window.count)
      self.wanted = nil
    } else if isFirst, wanted == nil {
      cursor = ListCursor()
    }
    if answer.isComplete { wanted = nil }
  }

  /// Shows only figures of a unit, of what is counted, or of some values; all of them for nothing.
  mutating func limit(to text: String) {
    limit = text.trimmingBlanks()
    let group = question.filter.group
    wanted = entry.map { FigureSpot($0) }
    window.ask { request in
      request.filter = FigureFilter(text)
      request.filter.group = group
    }
    cursor = ListCursor()
  }

  /// To the next order; the figure stood on stays the chosen one.
  private mutating func sort() {
    guard !isGrouped else { return }
    wanted = entry.map { FigureSpot($0) }
    let orders = scope.orders
    let next = (orders.firstIndex(of: question.order) ?? 0) + 1
    window.ask { $0.order = orders[next % orders.count] }
    cursor = ListCursor()
  }

  /// To the next way of counting them together.
  private mutating func group() {
    let all = FigureGrouping.allCases
    window.ask { $0.grouping = all[($0.grouping.rawValue + 1) % all.count] }
    cursor = ListCursor()
  }

  private func open() -> [Action] {
    if let group = window.group(cursor.selected) {
      return [.push(FiguresView(scope, group: group.key, of: question))]
    }
    guard let entry else { return [] }
    let spot = FigureSpot(entry)
    if case .reading = scope, question.filter.group == nil { return [.popToFigure(spot)] }
    return [.push(ReaderView(spot.place, goal: .figure(spot)))]
  }

  /// The rows below the heading, where there is room for one.
  static func rows(in area: Area) -> Area { area.height < 8 ? area : area.split(topRows: 1).rest }
}
