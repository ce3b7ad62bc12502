/// How much each thing seen of a row speaks for each role, in nats, as learnt from pages whose right reading is known.
///
/// The table is `Resources/role-weights.txt`: a line for each piece of evidence, a column for each role, in hundredths.
/// Tests/Benchmarks/Roles/train.py makes it; docs/decisions/0012 says how and why.
struct RoleWeights: Sendable {
  static let learnt = RoleWeights(PackageResources.role_weights_txt)

  /// Open addressing: the key of the evidence or 0, its line of the table beside it.
  private var keys: [UInt64]
  private var lines: [RoleVector]
  private let mask: Int
  /// By the numbers of the role above and the role below: how usual it is that one follows the other.
  private(set) var steps: [RoleVector] = [RoleVector](repeating: RoleVector(), count: Role.allCases.count)
  /// How usual a role is as a page's first.
  private(set) var openings = RoleVector()

  /// Reads the table; a line that cannot be read counts for nothing.
  init(_ table: [UInt8]) {
    let rows = table.split(separator: UInt8(ascii: "\n")).map { $0.split(separator: UInt8(ascii: " ")) }
    var size = 64
    while size < rows.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    lines = [RoleVector](repeating: RoleVector(), count: size)
    mask = size - 1
    for row in rows where row.count == Role.allCases.count + 1 {
      take(Substring(decoding: row[0], as: UTF8.self), Self.scores(row.dropFirst()))
    }
  }

  /// What all that was seen of a row says together.
  func scores(of cues: [Cue]) -> RoleVector {
    var sum = RoleVector()
    for cue in cues { if let place = place(of: cue.key) { sum += lines[place] } }
    return sum
  }

  private mutating func take(_ name: Substring, _ scores: RoleVector) {
    if name == "first" {
      openings = scores
    } else if let above = Role.allCases.first(where: { name == "after.\($0)" }) {
      steps[above.rawValue] = scores
    } else if let cue = Cue(name: name) {
      var place = home(of: cue.key)
      while keys[place] != 0 { place = (place + 1) & mask }
      (keys[place], lines[place]) = (cue.key, scores)
    }
  }

  private static func scores(_ numbers: ArraySlice<ArraySlice<UInt8>>) -> RoleVector {
    var scores = RoleVector()
    for (role, number) in numbers.enumerated() {
      scores[role] = Float(Int(String(decoding: number, as: UTF8.self)) ?? 0) / 100
    }
    return scores
  }

  private func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask }

  private func place(of key: UInt64) -> Int? {
    var place = home(of: key)
    while keys[place] != key {
      if keys[place] == 0 { return nil }
      place = (place + 1) & mask
    }
    return place
  }
}
