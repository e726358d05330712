import Foundation

extension QuantityReader {
  private static let largestFraction: Decimal = 100

  /// Halves, thirds, `3/4`, `one in five`, `half a million`.
  func fraction(at index: Int) -> Found? {
    if let known = meaning(index), known.cues.contains(.wholeHalf) {
      return fraction(1, 2, index..<items[index].afterPhrase)
    }
    if let glyph = items[index].glyph { return grown(glyph, index, index + 1, isPlain: true) }
    if cues(index).contains(.half) { return half(at: index) }
    return written(at: index) ?? spelled(at: index) ?? outOf(at: index) ?? unitAndHalf(at: index)
  }

  private func fraction(_ top: Decimal, _ bottom: Decimal, _ range: Range<Int>) -> Found {
    Found(kind: .fraction, value: .amount(top / bottom), items: range)
  }

  /// `2/3`, where nothing makes it a date.
  private func written(at index: Int) -> Found? {
    guard let top = figure(index)?.integer, isMark(index + 1, 0x2F), touches(index),
      touches(index + 1), let bottom = figure(index + 2)?.integer, top > 0, top < bottom,
      bottom <= 10, endOfCode(index) == index, !isCode(index)
    else { return nil }
    return fraction(Decimal(top), Decimal(bottom), index..<index + 3)
  }

  /// `two thirds`, `a quarter of`, `un tercio`, `la cuarta parte`.
  private func spelled(at index: Int) -> Found? {
    let count = number(at: index)
    let top: Decimal
    var place: Int
    if let count {
      (top, place) = (count.value, count.end)
      if isHyphen(place) { place += 1 }
    } else if cues(index).contains(.article) || cues(index).contains(.the) {
      (top, place) = (1, index + 1)
    } else {
      return nil
    }
    guard top >= 1, top < Self.largestFraction, top == Decimal(Int(truncating: top as NSNumber)),
      count.map({ $0.scale == 1 }) ?? true, let known = meaning(place)
    else { return nil }
    let end = items[place].afterPhrase
    if let part = known.part { return fraction(top, Decimal(part), index..<end) }
    let isDeterminer = count == nil && !cues(index).contains(.article)
    guard !isDeterminer, let bottom = known.denominator, top < Decimal(bottom) else { return nil }
    if top == 1, !isSingular(place, known, end) { return nil }
    if top > 1, !items[place].endsInS { return nil }
    return grown(top / Decimal(bottom), index, end, isPlain: false)
  }

  /// Whether `a third`, `un cuarto` here is a part and not the third of a row.
  private func isSingular(_ place: Int, _ known: NumberWords.Known, _ end: Int) -> Bool {
    guard !items[place].endsInS else { return false }
    if cues(end).contains(.of) {
      return known.ordinal == nil || !words.joinsTens || known.denominator == 4
    }
    let isAlsoOther = known.ordinal != nil || known.denominator == 4
    return !isAlsoOther
      || (known.ordinal != nil && !words.joinsTens && !isContent(end) && !isHyphen(end))
  }

  /// A fraction, or the fraction of a scale word or unit after it: `a quarter of a million`, `un cuarto de hora`.
  private func grown(_ value: Decimal, _ index: Int, _ end: Int, isPlain: Bool) -> Found {
    var place = end
    if cues(place).contains(.of) { place += 1 }
    if cues(place).contains(.article) { place += 1 }
    if place > end || isPlain, let grown = scaled(value, index, place) { return grown }
    return Found(kind: .fraction, value: .amount(value), items: index..<end)
  }

  /// `half a million dollars`, `media docena`, `half an hour`.
  private func scaled(_ value: Decimal, _ index: Int, _ place: Int) -> Found? {
    guard let known = single(place), !isNamed(place) else { return nil }
    let size = known.multiplier ?? known.collective.map { Decimal($0) }
    if let size, size > 1 {
      var number = Number(value: value * size, end: place + 1, scale: size)
      number.isSpelled = true
      return counted(number, from: index).map(found)
    }
    guard let unit = meaning(place)?.unit, !items[place].endsInS else { return nil }
    return Found(
      kind: .measure, value: .amount(value), unit: unit,
      items: index..<items[place].afterPhrase)
  }

  /// `half of`, `half the`, `half a million`; `medio millón`, `media hora`. Not `half asleep`, `medio ambiente`.
  private func half(at index: Int) -> Found? {
    let value = Decimal(1) / 2
    var place = index + 1
    if isHyphen(place) { place += 1 }
    if cues(place).contains(.article), !words.joinsTens { place += 1 }
    if let scaled = scaled(value, index, place) { return scaled }
    guard !words.joinsTens, !isHyphen(index + 1), !isNamed(index) else { return nil }
    let after = cues(index + 1)
    let isPart =
      after.contains(.of) || after.contains(.the) || index + 1 == items.count
      || (items[index + 1].kind == .punctuation && isAfterPreposition(index))
    return isPart ? fraction(1, 2, index..<index + 1) : nil
  }

  /// `by half`, `in half`.
  private func isAfterPreposition(_ index: Int) -> Bool { cues(index - 1).contains(.yearCue) }

  /// `one in five`, `nueve de cada diez`, `3 out of 5`.
  private func outOf(at index: Int) -> Found? {
    guard let top = number(at: index), top.scale == 1, let known = meaning(top.end),
      known.cues.contains(.outOf)
    else { return nil }
    let place = items[top.end].afterPhrase
    let isOneWord = place == top.end + 1
    guard let bottom = number(at: place), top.value < bottom.value, bottom.value <= 100_000,
      bottom.plainDigits < 4 || bottom.scale > 1, !isOneWord || top.value == 1,
      !isOneWord || (meaning(bottom.end)?.unit == nil && meaning(bottom.end)?.month == nil),
      !bottom.isBareOne
    else { return nil }
    return fraction(top.value, bottom.value, index..<bottom.end)
  }

  /// `a year and a half`, `año y medio`.
  private func unitAndHalf(at index: Int) -> Found? {
    guard cues(index).contains(.article) || cues(index).contains(.one),
      let unit = meaning(index + 1)?.unit, let end = halfAfter(items[index + 1].afterPhrase)
    else { return nil }
    return Found(
      kind: .measure, value: .amount(Decimal(3) / 2), unit: unit, items: index..<end)
  }

  /// `twice`, `threefold`, `el doble`.
  func multiple(at index: Int) -> Found? {
    guard let multiple = meaning(index)?.multiple, !isNamed(index) else { return nil }
    return Found(
      kind: .multiple, value: .amount(Decimal(multiple)),
      items: index..<items[index].afterPhrase)
  }
}
