/// What speaks against ending a line at a place: first figures that would be torn, then rules that would be broken.
struct Obstacle: RawRepresentable, Comparable, Sendable {
  let rawValue: UInt8

  static let none = Obstacle(rawValue: 0)
  /// Between a word such as 约 and its number, and between the parts of a date.
  static let looseSeam = Obstacle(rawValue: 1)
  /// Between the parts of a figure: number, 万, unit, range.
  static let figureSeam = Obstacle(rawValue: 2)
  /// Inside a unit: 毫|升.
  static let unitWord = Obstacle(rawValue: 3)
  /// Inside a figure that is known and fits on a line.
  static let wholeFigure = Obstacle(rawValue: 4)
  /// After a slash of an address: legal nowhere, but the best of what is not.
  static let addressSeam = Obstacle(rawValue: 8)
  static let badStart = Obstacle(rawValue: 10)
  static let badEnd = Obstacle(rawValue: 11)
  /// Between a number and its sign, its ％ or its ￥.
  static let attached = Obstacle(rawValue: 15)
  /// Inside a word, a number or a mark of two characters.
  static let held = Obstacle(rawValue: 20)
  /// Inside a grapheme cluster, which is parted only where a line has no room for it.
  static let cluster = Obstacle(rawValue: 30)

  /// Whether a line may end here though nothing forces it to.
  var isLegal: Bool { self <= .wholeFigure }

  /// Whether both sides are one word or number.
  var joins: Bool { self >= .attached }

  /// Whether nothing but a figure would be torn here.
  var isFigureSeam: Bool { self > .none && isLegal }

  static func < (left: Obstacle, right: Obstacle) -> Bool { left.rawValue < right.rawValue }
}
