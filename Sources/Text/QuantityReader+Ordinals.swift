import Foundation

extension QuantityReader {
  /// `5th`, `twenty-first`, `quinto`, `vigésimo primero`, `siglo XXI`.
  func ordinal(at index: Int) -> Found? {
    if let figure = figure(index), figure.isOrdinal, !isCode(index) {
      return ordinal(figure.value, index..<index + 1)
    }
    if let century = century(at: index) { return century }
    if let degree = degreeOrdinal(at: index) { return degree }
    if isNamed(index) { return nil }
    if let tens = single(index)?.cardinal, tens >= 20, tens % 10 == 0 {
      let place = isHyphen(index + 1) ? index + 2 : index + 1
      if let ones = single(place)?.ordinal, ones < 10 {
        return ordinal(Decimal(tens + ones), index..<place + 1)
      }
    }
    guard let value = single(index)?.ordinal else { return nil }
    if value >= 20, let ones = single(index + 1)?.ordinal, ones < 10 {
      return ordinal(Decimal(value + ones), index..<index + 2)
    }
    return isOrdinal(value, index) ? ordinal(Decimal(value), index..<index + 1) : nil
  }

  private func ordinal(_ value: Decimal, _ range: Range<Int>) -> Found {
    Found(kind: .ordinal, value: .amount(value), items: range)
  }

  /// Whether the word is an ordinal here: not an adverb, a noun, or part of a compound.
  private func isOrdinal(_ value: Int, _ index: Int) -> Bool {
    if isHyphen(index + 1), !cues(index + 2).contains(.century) { return false }
    let before = cues(index - 1)
    let isDetermined = before.contains(.the) || before.contains(.article)
    let countsNoun =
      isContent(index + 1) || cues(index + 1).contains(.century)
      || single(index + 1)?.unit != nil || single(index + 1)?.denominator == 4
    if value == 1 {
      return isDetermined && figure(index + 1) == nil && single(index + 1)?.cardinal == nil
    }
    if value == 2 { return isDetermined && countsNoun }
    return countsNoun || (isDetermined && !cues(index + 1).contains(.of))
  }

  /// `siglo XXI`, `siglo 21`: the number of the century.
  private func century(at index: Int) -> Found? {
    guard words.joinsTens, cues(index - 1).contains(.century) else { return nil }
    if let number = figure(index)?.integer ?? items[index].roman, number < 30 {
      return ordinal(Decimal(number), index..<index + 1)
    }
    return nil
  }

  /// `5° congreso`: the degree sign written for the ordinal one.
  private func degreeOrdinal(at index: Int) -> Found? {
    guard let number = figure(index)?.integer, number <= 100, touches(index),
      index + 1 < items.count,
      items[index + 1].kind == .punctuation, single(index + 1)?.unit == "deg", !touches(index + 1),
      isContent(index + 2), items[index + 2].kind == .word
    else { return nil }
    return ordinal(Decimal(number), index..<index + 2)
  }

  /// `the 1990s`, `the nineties`, `los años noventa`, `los 90`, `la década de 1990`.
  func decade(at index: Int) -> Found? {
    if let figure = figure(index), figure.isDecade {
      guard let value = decade(figure.groups[0]), !isCode(index) || isAfterHyphenatedMid(index),
        figure.groups[0] >= 100 || !cues(index - 1).contains(.possessive)
      else { return nil }
      return decade(value, index..<index + 1)
    }
    if let decade = meaning(index)?.decade, !cues(index - 1).contains(.possessive) {
      guard words.joinsTens || cues(index - 1).contains(.the) || isHyphen(index - 1) else {
        return nil
      }
      return self.decade(decade, index..<items[index].afterPhrase)
    }
    guard words.joinsTens, endsDecadeCue(index) || isPluralDecade(index) else { return nil }
    if let figure = figure(index)?.integer, figure % 10 == 0, let value = decade(figure) {
      return meaning(index + 1)?.unit == nil ? decade(value, index..<index + 1) : nil
    }
    guard let tens = single(index)?.cardinal, tens >= 20, tens <= 90, tens % 10 == 0 else {
      return nil
    }
    return decade(1900 + tens, index..<index + 1)
  }

  private func decade(_ value: Int, _ range: Range<Int>) -> Found {
    let isOpen =
      range.count == 1 && value < 1930 && (figure(range.lowerBound)?.integer ?? 9999) < 100
    return Found(
      kind: .decade, value: .amount(Decimal(value)),
      alternatives: isOpen ? [.amount(Decimal(value + 100))] : [], items: range)
  }

  private func decade(_ figures: Int) -> Int? {
    if figures >= 1500, figures <= 2100, figures % 10 == 0 { return figures }
    guard figures < 100, figures % 10 == 0 else { return nil }
    return figures == 0 || figures == 10 ? 2000 + figures : 1900 + figures
  }

  private func isAfterHyphenatedMid(_ index: Int) -> Bool {
    isHyphen(index - 1) && cues(index - 2).contains(.yearCue)
  }

  private func endsDecadeCue(_ index: Int) -> Bool {
    endsPhrase(index) { $0.cues.contains(.decadeCue) }
  }

  /// `en los 90.`: after a word of time, and before nothing that could be counted.
  private func isPluralDecade(_ index: Int) -> Bool {
    guard cues(index - 1).contains(.the), index > 0, items[index - 1].endsInS,
      cues(index - 2).contains(.yearCue)
    else { return false }
    let tens = figure(index)?.integer ?? single(index)?.cardinal ?? 0
    return (tens >= 20 && tens <= 90 || tens >= 1500) && !isContent(index + 1)
      && meaning(index + 1)?.unit == nil
      && meaning(index + 1)?.multiplier == nil && !cues(index + 1).contains(.percent)
      && !cues(index + 1).contains(.join)
  }
}
