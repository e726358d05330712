import Terminology
import Text

/// Compares what a file gives with the glossary, and says what an import would do.
package enum GlossaryImport {
  /// What becomes of an entry that the glossary has.
  package enum Mode: String, CaseIterable, Hashable, Sendable {
    /// What the file says is taken; what it does not speak of stays, and no term goes.
    case merge
    /// The entry becomes what the file says it is.
    case replace
  }

  /// - Complexity: O(n) in the terms of both, beside sorting.
  package static func plan(
    current: Glossary, incoming: GlossaryReading, mode: Mode = .merge
  ) -> ImportPlan {
    var planner = ImportPlanner(current: current, mode: mode)
    return planner.plan(incoming)
  }
}

private struct ImportPlanner {
  private let mode: GlossaryImport.Mode
  private let current: Glossary
  private var plan: ImportPlan
  /// Ids of the concepts that have a term, by language and term.
  private var owners: [String: [String]] = [:]
  /// Ids of the concepts that will prefer a term, by language and term.
  private var preferring: [String: [String]] = [:]

  init(current: Glossary, mode: GlossaryImport.Mode) {
    self.mode = mode
    self.current = current
    plan = ImportPlan(base: current)
  }

  mutating func plan(_ incoming: GlossaryReading) -> ImportPlan {
    plan.refused = incoming.refused
    plan.omissions = incoming.omissions
    for concept in current.concepts {
      for term in concept.terms {
        let key = Self.key(term)
        if owners[key]?.last != concept.id { owners[key, default: []].append(concept.id) }
      }
    }
    var settled: [(old: Concept?, new: Concept, place: Place)] = []
    var places: [String: Int] = [:]
    for entry in incoming.entries {
      guard let target = target(of: entry) else { continue }
      let old = current[target]
      var new = entry.concept
      new.id = target
      let base = places[target].map { settled[$0].new } ?? old
      if let base {
        Self.keepStatuses(of: base, in: &new, unstated: entry.unstated)
        if base != new, mode == .merge || entry.idIsDerived { new = Self.merged(base, new) }
      }
      if let place = places[target] {
        settled[place].new = new
      } else {
        places[target] = settled.count
        settled.append((old, new, entry.place))
      }
    }
    notePreferred(settled.map(\.new))
    for item in settled { sort(item.old, item.new, item.place) }
    return plan
  }

  /// The id of the concept that an entry is; nil, with a conflict, if that cannot be told.
  private mutating func target(of entry: GlossaryReading.Entry) -> String? {
    let id = entry.concept.id
    guard entry.idIsDerived else { return id }
    // The first term is the one by which the file has its entries.
    let ids = entry.concept.terms.first.map { owners[Self.key($0)] ?? [] } ?? []
    if ids.count == 1 { return ids[0] }
    if ids.count > 1 {
      conflict(entry.concept, .severalConcepts(ids), entry.place)
      return nil
    }
    if current[id] != nil {
      conflict(entry.concept, .idTaken(id), entry.place)
      return nil
    }
    return id
  }

  /// The preferred terms of the glossary as it would be.
  private mutating func notePreferred(_ incoming: [Concept]) {
    let replaced = Set(incoming.map(\.id))
    for concept in current.concepts.filter({ !replaced.contains($0.id) }) + incoming {
      for term in concept.terms where term.status == .preferred {
        let key = Self.key(term)
        if preferring[key]?.last != concept.id { preferring[key, default: []].append(concept.id) }
      }
    }
  }

  private mutating func sort(_ old: Concept?, _ new: Concept, _ place: Place) {
    if let old, old == new {
      plan.unchanged.append(new.id)
      return
    }
    if let reason = reason(against: old, new) { return conflict(new, reason, place) }
    guard let old else {
      plan.added.append(ImportPlan.Addition(concept: new, place: place))
      return
    }
    let fields = FieldChange.between(old, new)
    // Terms in another order only.
    if fields.isEmpty, mode == .merge { return plan.unchanged.append(new.id) }
    plan.changed.append(ImportPlan.Change(old: old, new: new, fields: fields, place: place))
  }

  private mutating func conflict(
    _ concept: Concept, _ reason: ImportPlan.Conflict.Reason, _ place: Place
  ) {
    plan.conflicting.append(
      ImportPlan.Conflict(concept: concept, reason: reason, place: place))
  }

  /// Why an entry cannot be taken; what the glossary already has is not held against it.
  private func reason(against old: Concept?, _ new: Concept) -> ImportPlan.Conflict.Reason? {
    for (index, term) in new.terms.enumerated() {
      if let old, old.terms.contains(term) { continue }
      if term.status == .preferred {
        if let other = preferring[Self.key(term)]?.first(where: { $0 != new.id }) {
          return .preferredElsewhere(term: term.text, concept: other)
        }
        for (position, rival) in new.terms.enumerated()
        where position != index && Self.areRivals(term, rival) {
          return .twoPreferred(rival.text, term.text)
        }
      }
      if let successor = term.successor, new.term(successor, in: term.language) == nil {
        return .noSuccessor(term: term.text, successor: successor)
      }
    }
    return nil
  }

  /// Whether two terms would both be the one to use for the same readers on the same day.
  private static func areRivals(_ a: Term, _ b: Term) -> Bool {
    guard b.status == .preferred, a.language == b.language, a.region == b.region,
      a.outlet == b.outlet
    else { return false }
    let aEndsFirst = a.validUntil.flatMap { end in b.validFrom.map { end < $0 } } ?? false
    let bEndsFirst = b.validUntil.flatMap { end in a.validFrom.map { end < $0 } } ?? false
    return !aEndsFirst && !bEndsFirst
  }

  private static func key(_ term: Term) -> String { term.language + "\t" + term.text }
}

extension ImportPlanner {
  /// Where the file gives no status, the glossary's stays; and no second term becomes preferred.
  private static func keepStatuses(of old: Concept, in new: inout Concept, unstated: Set<Int>) {
    let pairs = TermPairing(old.terms, new.terms)
    for index in unstated.sorted() {
      let term = new.terms[index]
      if let position = pairs.old(ofNew: index) {
        new.terms[index].status = old.terms[position].status
      } else if term.status == .preferred,
        old.terms.contains(where: { $0.language == term.language && $0.status == .preferred })
      {
        new.terms[index].status = .admitted
      }
    }
  }

  /// The entry with everything that the file says of it, and with what the file does not speak of.
  private static func merged(_ old: Concept, _ new: Concept) -> Concept {
    var merged = old
    for field in ConceptField.all {
      if let value = field.read(new) { field.write(&merged, value) }
    }
    let pairs = TermPairing(old.terms, new.terms)
    for (index, term) in new.terms.enumerated() {
      guard let position = pairs.old(ofNew: index) else {
        merged.terms.append(term)
        continue
      }
      for field in TermField.all {
        if let value = field.read(term) { _ = field.write(&merged.terms[position], value) }
      }
    }
    return merged
  }
}
