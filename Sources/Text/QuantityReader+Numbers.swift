import Foundation

extension QuantityReader {
  /// A number in figures, words or both, before what it counts.
  struct Number {
    var value: Decimal
    var other: Decimal?
    var end: Int
    /// The last scale word's value; 1 where there is none.
    var scale: Decimal = 1
    /// Whether it is nothing but `one`, `un`, `una`.
    var isBareOne = false
    var isSpelled = true
    /// Digits of a number that is nothing but plain figures.
    var plainDigits = 0

    mutating func multiply(_ factor: Decimal) {
      value *= factor
      other = other.map { $0 * factor }
    }

    mutating func add(_ summand: Decimal) {
      value += summand
      other = other.map { $0 + summand }
    }
  }

  /// The number being put together: what is finished, and the group before the next scale word.
  private struct Builder {
    var total: Decimal = 0
    var group: Number
    /// The spelled-out part of the group; decides what may be added.
    var spelled = 0
    var lastScale: Decimal = .greatestFiniteMagnitude
    var place: Int
    var hasBegun = false
    var isAfterMultiplier = false
    var isAfterFigure = false
    var isJoined = false
    /// What `and a half` is half of.
    var unit: Decimal = 1
  }

  private static let hundred: Decimal = 100
  private static let thousand: Decimal = 1000

  /// The number that begins at an item; ordinals and decades in figures are none.
  func number(at index: Int) -> Number? {
    guard items.indices.contains(index) else { return nil }
    var builder = Builder(group: Number(value: 0, end: index), place: index)
    builder.group.isSpelled = !isFigure(index)
    while builder.place < items.count, extend(&builder, from: index) {}
    guard builder.hasBegun else { return nil }
    var number = builder.group
    number.add(builder.total)
    number.end = builder.place
    number.isBareOne = builder.place == index + 1 && cues(index).contains(.one)
    if builder.place == index + 1 { number.plainDigits = figure(index)?.plainDigits ?? 0 }
    return number
  }

  /// Takes the next item into the number; false where it does not belong.
  private func extend(_ builder: inout Builder, from index: Int) -> Bool {
    let place = builder.place
    if let figure = figure(place) { return addFigure(figure, &builder) }
    if builder.hasBegun, let glyph = items[place].glyph, touches(place - 1) {
      builder.group.add(glyph)
      builder.place += 1
      builder.isAfterFigure = true
      return true
    }
    if !builder.hasBegun, isNamed(place) { return false }
    guard let word = items[place].single else { return false }
    if let multiplier = word.multiplier { return multiply(multiplier, word, &builder) }
    if let cardinal = word.cardinal ?? (word.cues.contains(.one) ? 1 : nil) {
      return addCardinal(cardinal, &builder)
    }
    if word.cues.contains(.article), !builder.hasBegun { return beginWithArticle(&builder) }
    if word.cues.contains(.join), builder.hasBegun { return join(&builder) }
    if builder.hasBegun, isHyphen(place), let next = single(place + 1) {
      let continues =
        next.multiplier != nil
        || (builder.spelled % 100 >= 20 && builder.spelled % 10 == 0
          && (next.cardinal.map { $0 < 10 } ?? next.cues.contains(.one)))
      guard continues else { return false }
      builder.place += 1
      return true
    }
    return false
  }

  private func addFigure(_ figure: Figure, _ builder: inout Builder) -> Bool {
    guard figure.isValid, !figure.isOrdinal, !figure.isDecade else { return false }
    if builder.hasBegun {
      guard words.joinsTens, builder.isAfterMultiplier, figure.plainDigits > 0,
        !figure.hasLeadingZero, figure.value < builder.unit
      else { return false }
      builder.group.add(figure.value)
      builder.place += 1
    } else {
      guard !isCode(builder.place) else { return false }
      builder.group.value = figure.value
      builder.group.other = figure.other
      builder.place += 1
      addSpacedThousands(figure, &builder)
    }
    builder.hasBegun = true
    builder.isAfterFigure = true
    builder.isAfterMultiplier = false
    return true
  }

  /// `10 000` with plain spaces: groups of three figures, one space apart.
  private func addSpacedThousands(_ figure: Figure, _ builder: inout Builder) {
    guard figure.plainDigits > 0, figure.plainDigits <= 3, !figure.hasLeadingZero,
      figure.value > 0
    else { return }
    var place = builder.place
    var value = figure.value
    while let next = self.figure(place), next.plainDigits == 3, !next.isOrdinal,
      items[place].start == items[place - 1].end + 1
    {
      value = value * Self.thousand + next.value
      place += 1
    }
    guard self.figure(place) == nil || items[place].start > items[place - 1].end + 1 else { return }
    builder.group.value = value
    builder.place = place
  }

  private func addCardinal(_ cardinal: Int, _ builder: inout Builder) -> Bool {
    guard !builder.isAfterFigure else { return false }
    // `1.7 million four years ago` is two numbers, `2 millones quinientos mil` one.
    if !builder.group.isSpelled, single(builder.place + 1)?.multiplier == nil { return false }
    let tens = builder.spelled % 100
    let fits: Bool =
      if cardinal < 10 {
        builder.spelled % 10 == 0
          && (tens == 0 || (tens >= 20 && (builder.isJoined || !words.joinsTens)))
      } else if cardinal < 100 {
        tens == 0
      } else {
        builder.spelled % 1000 == 0
      }
    guard fits, cardinal > 0 || !builder.hasBegun else { return false }
    builder.group.add(Decimal(cardinal))
    builder.spelled += cardinal
    builder.place += 1
    builder.hasBegun = true
    builder.isAfterMultiplier = false
    builder.isJoined = false
    return true
  }

  /// `a hundred`, `a million`.
  private func beginWithArticle(_ builder: inout Builder) -> Bool {
    guard single(builder.place + 1)?.multiplier != nil else { return false }
    builder.group.value = 1
    builder.spelled = 1
    builder.place += 1
    builder.hasBegun = true
    return true
  }

  private func multiply(
    _ multiplier: Decimal, _ word: NumberWords.Known, _ builder: inout Builder
  ) -> Bool {
    let group = builder.group.value
    if multiplier == Self.hundred {
      let part = builder.spelled % 1000
      guard (1..<100).contains(part), !builder.isAfterFigure else { return false }
      builder.group.add(Decimal(part * 99))
      builder.spelled += part * 99
    } else if multiplier == Self.thousand {
      let stands = word.cues.contains(.aloneMultiplier) && group == 0
      guard stands || (group > 0 && group < Self.thousand) else { return false }
      if stands { builder.group.value = 1 }
      builder.group.multiply(multiplier)
      builder.spelled = (builder.isAfterFigure ? 0 : max(1, builder.spelled)) * 1000
      builder.unit = multiplier
    } else {
      guard group > 0, multiplier < builder.lastScale else { return false }
      builder.group.multiply(multiplier)
      builder.group.add(builder.total)
      builder.total = builder.group.value
      if let other = builder.group.other {
        // Two readings go on as they are; nothing is added after them but halves.
        builder.total = 0
        builder.group.other = other
      } else {
        builder.group.value = 0
      }
      builder.spelled = 0
      builder.lastScale = multiplier
      builder.unit = multiplier
    }
    builder.group.scale *= multiplier
    builder.place += 1
    builder.hasBegun = true
    builder.isAfterFigure = false
    builder.isAfterMultiplier = true
    return true
  }

  /// `hundred and five`, `treinta y uno`, `two and a half`, `millón y medio`.
  private func join(_ builder: inout Builder) -> Bool {
    let place = builder.place
    let article = cues(place + 1).contains(.article) ? 1 : 0
    if cues(place + 1 + article).contains(.half), article == 1 || words.joinsTens {
      let half = Decimal(sign: .plus, exponent: -1, significand: 5)
      builder.group.add(half * (builder.isAfterMultiplier ? builder.unit : 1))
      builder.place += 2 + article
      builder.isAfterFigure = true
      builder.isAfterMultiplier = false
      return true
    }
    guard let next = single(place + 1), !isNamed(place + 1),
      let cardinal = next.cardinal ?? (next.cues.contains(.one) ? 1 : nil)
    else { return false }
    if words.joinsTens {
      guard builder.spelled % 100 >= 30, builder.spelled % 10 == 0, cardinal < 10, cardinal > 0
      else { return false }
    } else {
      guard builder.isAfterMultiplier, cardinal < 100, single(place + 2)?.multiplier == nil
      else { return false }
    }
    builder.place += 1
    builder.isJoined = true
    return true
  }
}
