/// The order in which beads are told: by source, null beads of the target after the bead that ends before them.
package enum BeadOrder {
  /// - Complexity: O(n log n).
  package static func sorted(_ beads: [Bead]) -> [Bead] {
    let withSource = beads.filter { !$0.source.isEmpty }.sorted { $0.source[0] < $1.source[0] }
    let additions = beads.filter { $0.source.isEmpty }.sorted { $0.target[0] < $1.target[0] }
    var after: [Int: Int] = [:]
    for (index, bead) in withSource.enumerated() {
      if let last = bead.target.last { after[last] = index }
    }
    var behind: [[Bead]] = Array(repeating: [], count: withSource.count + 1)
    var placeOf: [Int: Int] = [:]
    for bead in additions {
      let before = bead.target[0] - 1
      let place = after[before].map { $0 + 1 } ?? placeOf[before] ?? 0
      placeOf[bead.target.last!] = place
      behind[place].append(bead)
    }
    var sorted = behind[0]
    for (index, bead) in withSource.enumerated() {
      sorted.append(bead)
      sorted += behind[index + 1]
    }
    return sorted
  }
}
