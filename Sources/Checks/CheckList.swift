/// All checks, one a line.
package enum CheckList {
  package static let all: [any Check] = []

  package static subscript(id: String) -> (any Check)? { all.first { $0.id == id } }
}
