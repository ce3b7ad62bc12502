/// A place in a text that stays the same whatever the width: a block, and a scalar in it.
struct TextPlace: Hashable, Comparable {
  var block = 0
  /// In Unicode scalars of the block's text.
  var offset = 0

  static func < (a: Self, b: Self) -> Bool { (a.block, a.offset) < (b.block, b.offset) }
}

/// A row of a text laid out at one width. Row 0 of a block is the first of the blank rows before it.
struct RowPlace: Hashable, Comparable {
  var block = 0
  var row = 0

  static func < (a: Self, b: Self) -> Bool { (a.block, a.row) < (b.block, b.row) }
}
