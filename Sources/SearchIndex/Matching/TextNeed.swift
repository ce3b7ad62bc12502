/// What must stand in every text that a pattern matches.
indirect enum TextNeed: Hashable {
  /// Nothing is known to.
  case nothing
  /// One of some texts.
  case one(of: Set<[Unicode.Scalar]>)
  case all([TextNeed])
  case any([TextNeed])

  /// The longest text that must stand there; empty where none is known to.
  var longestText: [Unicode.Scalar] {
    switch self {
    case .nothing, .any: []
    case .one(let texts): texts.count == 1 ? texts.first ?? [] : []
    case .all(let parts): parts.map(\.longestText).reduce([]) { $1.count > $0.count ? $1 : $0 }
    }
  }

  /// All of several needs.
  static func joined(_ parts: [TextNeed]) -> TextNeed {
    let known = parts.filter { $0 != .nothing }
    return known.isEmpty ? .nothing : known.count == 1 ? known[0] : .all(known)
  }

  /// One of several needs.
  static func chosen(_ parts: [TextNeed]) -> TextNeed { parts.contains(.nothing) ? .nothing : .any(parts) }

  /// One of some texts; to need the empty one is to need nothing.
  static func text(of texts: Set<[Unicode.Scalar]>) -> TextNeed { texts.contains([]) ? .nothing : .one(of: texts) }
}
