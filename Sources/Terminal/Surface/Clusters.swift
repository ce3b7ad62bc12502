import ChineseText

/// Gathers bases and their marks, one pass, in order.
struct Clusters<Source: IteratorProtocol<Piece>>: Sequence, IteratorProtocol {
  private var source: Source
  private let filter: TextFilter
  /// The cluster whose marks are still being gathered.
  private var open: Cluster?
  private var markCount = 0
  /// Clusters that are finished but not yet asked for, last first.
  private var waiting: [Cluster] = []

  init(_ source: Source, filter: TextFilter) {
    self.source = source
    self.filter = filter
  }

  mutating func next() -> Cluster? {
    if let cluster = waiting.popLast() { return cluster }
    while let piece = source.next() {
      if let finished = add(filter.appearance(of: piece)) { return finished }
    }
    defer { open = nil }
    return open
  }

  /// Takes one more appearance in; returns the cluster it closes.
  private mutating func add(_ appearance: Appearance) -> Cluster? {
    switch appearance {
    case .nothing: nil
    case .base(let scalar): begin(scalar)
    case .mark(let scalar): addMark(scalar)
    case .spelling(let letters): spell(letters)
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar) -> Cluster? {
    defer {
      open = Cluster(text: String(Character(scalar)), width: filter.cells.width(of: scalar))
      markCount = 0
    }
    return open
  }

  /// The first four marks stay; of more, the revealing manner shows that there are some.
  private mutating func addMark(_ scalar: Unicode.Scalar) -> Cluster? {
    if open == nil { _ = begin(TextFilter.dottedCircle) }
    markCount += 1
    if markCount <= TextFilter.marksPerCell {
      open?.text.unicodeScalars.append(scalar)
      return nil
    }
    guard filter.manner == .revealing, markCount == TextFilter.marksPerCell + 1 else { return nil }
    defer { markCount = TextFilter.marksPerCell + 1 }
    return begin("…")
  }

  private mutating func spell(_ letters: String) -> Cluster? {
    var finished = letters.unicodeScalars.compactMap { begin($0) }
    finished.reverse()
    let first = finished.popLast()
    waiting = finished
    return first
  }
}
