import Terminology
import Text

/// What a file gave: entries as they were understood, and everything that was not.
package struct GlossaryReading: Sendable {
  /// A concept entry and where it stands.
  package struct Entry: Hashable, Sendable {
    package var concept: Concept
    package let place: Place
    /// The file gives no id; this one was made from a term.
    package let idIsDerived: Bool
    /// Indices of the terms for which the file gives no status; they have that of the options, and an import does not
    /// hold it against the one that the glossary gives.
    package let unstated: Set<Int>

    package init(
      concept: Concept, place: Place, idIsDerived: Bool = false, unstated: Set<Int> = []
    ) {
      self.concept = concept
      self.place = place
      self.idIsDerived = idIsDerived
      self.unstated = unstated
    }
  }

  /// In the order of the file.
  package var entries: [Entry] = []
  /// Rows and entries that are not taken, in the order of the file; none of them is among ``entries``.
  package var refused: [InterchangeError] = []
  /// What the file holds beyond what a glossary does, and is not taken over.
  package var omissions: [Omission] = []

  /// Something of a file that a glossary has no place for.
  package struct Omission: Hashable, Sendable {
    /// As the file names it.
    package let what: String
    package let count: Int
    /// Where it first stands.
    package let place: Place

    package var message: Localized {
      Localized(
        en: "\(what) is not taken over (\(count) times, first here)",
        es: "no se importa \(what) (\(count) veces, la primera aquí)")
    }
  }

  /// The entries as a glossary; of several with one id the first.
  package var glossary: Glossary { Glossary(entries.map(\.concept)) }

  package init() {}

  static func failed(_ error: InterchangeError) -> GlossaryReading {
    var reading = GlossaryReading()
    reading.refused = [error]
    return reading
  }
}

/// Counts what is not taken over.
struct OmissionCount {
  private var order: [String] = []
  private var counts: [String: (count: Int, place: Place)] = [:]

  mutating func add(_ what: String, at place: Place) {
    if counts[what] == nil {
      order.append(what)
      counts[what] = (0, place)
    }
    counts[what]!.count += 1
  }

  var omissions: [GlossaryReading.Omission] {
    order.map {
      GlossaryReading.Omission(what: $0, count: counts[$0]!.count, place: counts[$0]!.place)
    }
  }
}
