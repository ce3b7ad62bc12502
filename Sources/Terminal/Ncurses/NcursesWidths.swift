import ChineseText
internal import CNcurses

/// Makes ncurses count cells as the terminal draws them.
enum NcursesWidths {
  /// Only ambiguous characters are told: for all others the C library is asked, and where it knows a character less well
  /// than we do the painter takes another.
  static func take(_ width: AmbiguousWidth) {
    guard width == .wide else { return kanbao_count_cells_by(nil) }
    kanbao_count_cells_by { character in
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: character)),
        CellWidth(ambiguous: .narrow).width(of: scalar) == 1, CellWidth(ambiguous: .wide).width(of: scalar) == 2
      else { return -1 }
      return 2
    }
  }
}
