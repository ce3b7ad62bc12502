import Glibc

/// A number for each role, at the place of its `rawValue`; the last three places mean nothing.
typealias RoleVector = SIMD16<Float>

extension RoleVector {
  /// A number for each role; `other` in the places that no role has.
  init(other: Float = 0, _ value: (Role) -> Double) {
    self.init(repeating: other)
    for role in Role.allCases { self[role.rawValue] = Float(value(role)) }
  }

  /// e to each number. Most scores are 0, and those cost nothing.
  var exponential: RoleVector {
    var result = RoleVector(repeating: 1)
    for place in indices where self[place] != 0 { result[place] = expf(self[place]) }
    return result
  }

  /// Divided by their sum, so that long pages do not run out of numbers.
  var normal: RoleVector {
    let sum = sum()
    return sum > 0 ? self / sum : RoleVector(repeating: 1)
  }

  /// Scores as chances beside the best one's.
  var chances: RoleVector {
    let best = self.max()
    return best > -.infinity ? (self - best).exponential : RoleVector(repeating: 1)
  }
}
