import Foundation

extension QuantityReader {
  /// `10 to 12 million`, `between 10 and 12`, `de 10 a 12`, `10-12 %`, `2015-18`.
  func range(at index: Int) -> Found? {
    let cues = cues(index)
    guard dates(at: index + 1).isEmpty || figure(index) != nil else { return nil }
    if cues.contains(.between) {
      return range(from: index + 1, beginning: index + 1) { self.cues($0).contains(.and) }
    }
    if cues.contains(.from) {
      return range(from: index + 1, beginning: index + 1) { self.cues($0).contains(.to) }
    }
    return range(from: index, beginning: index) { place in
      self.cues(place).contains(.to) || self.isDash(place)
    }
  }

  /// A dash between numbers, with or without space around it.
  private func isDash(_ index: Int) -> Bool {
    guard cues(index).contains(.hyphen) else { return false }
    return touches(index - 1) == touches(index)
  }

  private func range(
    from index: Int, beginning: Int, _ connects: (Int) -> Bool
  ) -> Found? {
    var first = index
    if cues(index).contains(.the), rangeEnd(at: index) == nil { first += 1 }
    guard let low = rangeEnd(at: first), low.hedge == nil else { return nil }
    var place = low.items.upperBound
    guard connects(place) else { return nil }
    place += 1
    if cues(place).contains(.the) || cues(place).contains(.article), rangeEnd(at: place) == nil {
      place += 1
    }
    guard let high = rangeEnd(at: place) else { return nil }
    return join(low, high, beginning)
  }

  private func rangeEnd(at index: Int) -> Amount? {
    guard items.indices.contains(index), endOfCode(index) == index, time(at: index) == nil else {
      return nil
    }
    return amount(at: index)
  }

  /// One range of two amounts, where they count the same.
  private func join(_ low: Amount, _ high: Amount, _ beginning: Int) -> Found? {
    let range = beginning..<high.items.upperBound
    if low.kind == .year, let first = Int(exactly: low.value as NSDecimalNumber) {
      guard var last = Int(exactly: high.value as NSDecimalNumber), high.unit == nil else {
        return nil
      }
      if last < 100, high.plainDigits == 2 { last += first / 100 * 100 }
      guard last > first else { return nil }
      return Found(
        kind: .year, value: .range(Decimal(first), Decimal(last)), unit: nil, items: range)
    }
    var lowValue = low.value
    let isBare = low.unit == nil && low.kind == .cardinal
    guard isBare || (low.kind == high.kind && low.unit == high.unit) || isSharedPrefix(low, high)
    else { return nil }
    if low.scale == 1, high.scale > 1, lowValue * high.scale < high.value || isBare {
      lowValue *= high.scale
    }
    guard lowValue < high.value, high.kind != .year || isBare else { return nil }
    let kind = high.kind == .cardinal ? low.kind : high.kind
    return Found(
      kind: kind, value: .range(lowValue, high.value), unit: high.unit ?? low.unit,
      hedge: high.hedge, items: range)
  }

  /// `$10 to 12 million`: the sign stands once for both.
  private func isSharedPrefix(_ low: Amount, _ high: Amount) -> Bool {
    low.kind == .money && high.unit == nil && high.kind == .cardinal
      && !isFigure(low.items.lowerBound)
  }
}
