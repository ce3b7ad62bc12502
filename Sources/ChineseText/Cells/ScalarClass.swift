/// What a scalar is to a grid of cells, and so how a reader gets to see it.
///
/// Nothing that could move a cursor, turn the writing direction or hide a character is `plain`. The classes come from
/// Unicode's properties, never from a list of incidents; `Resources/ChineseText/generate/cells.py` has the rules.
public enum ScalarClass: Hashable, Sendable, CaseIterable {
  /// Shown as it is.
  case plain
  /// Stands in the cells of the character before it: Mn, Me, Mc, and vowels and finals of conjoining Hangul.
  case combining
  /// C0, DEL and C1; shown as `�`.
  case control
  /// Default ignorables, direction controls, fillers, tags, skin tones, and CR; nothing is shown.
  case hidden
  /// TAB, LF, NEL and the line and paragraph separators; one blank is shown.
  case space
  /// A character only the printer's own fonts knew; shown as `〓`, the printer's sign for a missing one.
  case privateUse
  /// Unassigned in Unicode 17, or a noncharacter; shown as `�`.
  case unassigned
}

extension ScalarClass {
  public init(_ scalar: Unicode.Scalar) {
    self = CellTable.shared[scalar].scalarClass
  }

  /// Whether such a scalar takes no cell of its own and must not be parted from the one before it.
  public var sticksToBase: Bool {
    self == .combining || self == .hidden
  }
}
