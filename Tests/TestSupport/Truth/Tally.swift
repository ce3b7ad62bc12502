/// How many of the things that are there were found, and how many of those found are there.
public struct Tally: Hashable, Sendable {
  public var right = 0
  public var truth = 0
  public var found = 0

  public init(right: Int = 0, truth: Int = 0, found: Int = 0) {
    self.right = right
    self.truth = truth
    self.found = found
  }

  /// What two bags have in common.
  public init<Thing: Hashable>(truth: [Thing], found: [Thing]) {
    var left = Dictionary(grouping: truth, by: { $0 }).mapValues(\.count)
    for thing in found where left[thing, default: 0] > 0 {
      left[thing, default: 0] -= 1
      right += 1
    }
    self.truth = truth.count
    self.found = found.count
  }

  /// 1 where nothing was found and nothing is there.
  public var precision: Double { found > 0 ? Double(right) / Double(found) : truth == 0 ? 1 : 0 }
  public var recall: Double { truth > 0 ? Double(right) / Double(truth) : 1 }
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  public static func += (a: inout Self, b: Self) {
    a = Tally(right: a.right + b.right, truth: a.truth + b.truth, found: a.found + b.found)
  }
}
