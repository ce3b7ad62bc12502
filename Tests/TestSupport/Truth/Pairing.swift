/// Pairs the members of two lists one to one, the best fit first.
///
/// - Parameter candidates: Fits above 0; a pair that is not listed is never made.
/// - Returns: The place in the second list by the place in the first.
func pairs(_ candidates: [(fit: Double, left: Int, right: Int)]) -> [Int: Int] {
  var pairs: [Int: Int] = [:]
  var taken: Set<Int> = []
  for (_, left, right) in candidates.sorted(by: { ($1.fit, $0.left, $0.right) < ($0.fit, $1.left, $1.right) })
  where pairs[left] == nil && !taken.contains(right) {
    pairs[left] = right
    taken.insert(right)
  }
  return pairs
}
