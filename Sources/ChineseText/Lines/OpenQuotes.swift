/// Which of the straight quotes are open: the first opens, the next closes.
struct OpenQuotes: Sendable {
  private var isDoubleOpen = false
  private var isSingleOpen = false

  /// Takes the next quote in; whether it closes one.
  mutating func closes(_ mark: Unicode.Scalar) -> Bool {
    if mark == "'" {
      isSingleOpen.toggle()
      return !isSingleOpen
    }
    isDoubleOpen.toggle()
    return !isDoubleOpen
  }
}
