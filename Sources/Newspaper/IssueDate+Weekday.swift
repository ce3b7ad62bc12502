extension IssueDate {
  /// Days after Sunday, 0…6, by the Gregorian calendar; nil unless the day is known.
  public var weekday: Int? {
    guard let month, let day else { return nil }
    // Sakamoto's rule, with January and February counted to the year before.
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
  }
}
