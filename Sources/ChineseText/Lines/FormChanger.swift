/// Gives units the forms they are drawn in where these are not the printed ones, and the cells of these.
struct FormChanger {
  private(set) var units: [LineUnit]

  init(_ units: [LineUnit], of paragraph: [Unicode.Scalar], options: LineOptions) {
    if options.isVertical {
      self.units = VerticalForms.applied(to: units, of: paragraph)
      return
    }
    self.units = options.restoresMarks ? MarkRestorer(units, of: paragraph, cells: options.cells).units : units
    guard options.digits != .asPrinted else { return }
    for index in self.units.indices where self.units[index].breakClass == .digit {
      guard let shown = options.digits.form(of: paragraph[self.units[index].start]) else { continue }
      self.units[index].width = Int32(options.cells.width(of: shown))
      self.units[index].isRedrawn = true
    }
  }
}

extension LineOptions {
  var changesForms: Bool { restoresMarks || digits != .asPrinted || isVertical }

  /// What is drawn in the place of a scalar whose unit is redrawn.
  func drawnForm(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if isVertical { return VerticalForms.form(of: scalar) }
    return HalfWidthMarks.restored[scalar] ?? digits.form(of: scalar)
  }
}

extension LineOptions.Digits {
  /// The other form of a digit; nil where it has the wanted one already.
  fileprivate func form(of digit: Unicode.Scalar) -> Unicode.Scalar? {
    let distance: UInt32 = 0xFF10 - 0x30
    switch self {
    case .asPrinted: return nil
    case .halfWidth: return (0xFF10...0xFF19).contains(digit.value) ? Unicode.Scalar(digit.value - distance) : nil
    case .fullWidth: return (0x30...0x39).contains(digit.value) ? Unicode.Scalar(digit.value + distance) : nil
    }
  }
}
