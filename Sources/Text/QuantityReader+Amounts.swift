import Foundation

extension QuantityReader {
  /// A number and what it counts.
  struct Amount {
    var kind: Quantity.Kind
    var value: Decimal
    var other: Decimal?
    var unit: String?
    var hedge: Quantity.Hedge?
    var scale: Decimal = 1
    var plainDigits = 0
    var isSpelled = false
    var items: Range<Int>

    init(_ kind: Quantity.Kind, _ number: Number, unit: String? = nil, _ items: Range<Int>) {
      self.kind = kind
      self.value = number.value
      self.other = number.other
      self.unit = unit
      self.scale = number.scale
      self.plainDigits = number.plainDigits
      self.isSpelled = number.isSpelled
      self.items = items
    }
  }

  func found(_ amount: Amount) -> Found {
    Found(
      kind: amount.kind, value: .amount(amount.value), unit: amount.unit, hedge: amount.hedge,
      alternatives: amount.other.map { [.amount($0)] } ?? [], items: amount.items)
  }

  /// The amount that begins at an item, with the unit before or after its number.
  func amount(at index: Int) -> Amount? {
    if let money = prefixedMoney(at: index) { return hedgedAfter(money) }
    if let about = meaning(index)?.about {
      let end = items[index].afterPhrase
      guard !isNamed(index) else { return nil }
      var amount = counted(Number(value: Decimal(about), end: end), from: index)
      amount?.hedge = .about
      return amount
    }
    if let dozens = collective(at: index) {
      return counted(dozens, from: index).map(hedgedAfter)
    }
    guard let number = number(at: index) else { return nil }
    return counted(number, from: index).map(hedgedAfter)
  }

  /// `$70 million`, `US$ 5`, `Bs. 1.000`.
  private func prefixedMoney(at index: Int) -> Amount? {
    guard let symbol = meaning(index)?.symbol, isUnbroken(index) else { return nil }
    let place = items[index].afterPhrase
    guard let first = figure(place), !first.isOrdinal,
      items[place].start - items[place - 1].end <= 3, var number = number(at: place)
    else { return nil }
    takeAttached(&number)
    if isHyphen(number.end), let multiplier = single(number.end + 1)?.multiplier {
      number.multiply(multiplier)
      number.end += 2
    }
    var amount = Amount(.money, number, unit: symbol, index..<number.end)
    // `$5 USD`, `$5 dollars`: the same money said twice, or said more exactly.
    let after = meaning(number.end)
    if let again = after?.currency ?? after?.symbol, figure(items[number.end].afterPhrase) == nil {
      amount.unit = again
      amount.items = index..<items[number.end].afterPhrase
    }
    return amount
  }

  /// Whether the parts of the phrase here stand against each other, as those of `A$` and `Bs.` do.
  private func isUnbroken(_ index: Int) -> Bool {
    (index..<items[index].afterPhrase - 1).allSatisfy(touches)
  }

  /// `70m`, `5k` after a sign of money.
  private func takeAttached(_ number: inout Number) {
    guard touches(number.end - 1) || isFigure(number.end - 1),
      let attached = single(number.end)?.attached,
      items[number.end].start - items[number.end - 1].end <= 1
    else { return }
    number.multiply(attached)
    number.scale = attached
    number.end += 1
  }

  /// `a dozen`, `two dozen`, `un centenar`; the plural alone is vague.
  func collective(at index: Int) -> Number? {
    if let count = number(at: index) {
      guard let size = single(count.end)?.collective, count.scale == 1 else { return nil }
      var number = count
      number.multiply(Decimal(size))
      number.end += 1
      number.isBareOne = false
      number.isSpelled = true
      number.plainDigits = 0
      return number
    }
    guard cues(index).contains(.article), let size = single(index + 1)?.collective else {
      return nil
    }
    return Number(value: Decimal(size), end: index + 2)
  }

  /// Gives a number the kind and unit of what follows it; nil for a lone `one`, and for codes.
  func counted(_ number: Number, from index: Int) -> Amount? {
    var place = number.end
    if isHyphen(place) { place += 1 }
    if let amount = ageAmount(number, from: index) { return amount }
    let known = meaning(place)
    let cues = known?.cues ?? []
    if cues.contains(.percent) || cues.contains(.points) {
      let kind: Quantity.Kind = cues.contains(.points) ? .percentagePoints : .percent
      return Amount(kind, number, index..<items[place].afterPhrase)
    }
    if let money = money(number, from: index, place) { return money }
    guard !number.isBareOne else { return nil }
    if cues.contains(.times), number.value >= 2 {
      return Amount(.multiple, number, index..<items[place].afterPhrase)
    }
    if let measure = measure(number, from: index, place) { return measure }
    var amount = Amount(.cardinal, number, index..<number.end)
    if isYear(number, index) { amount.kind = .year }
    if isAge(number, index) {
      amount.kind = .age
      amount.unit = "a"
    }
    return amount
  }

  /// `70 millones de dólares`, `5 €`, `300 mdd`.
  private func money(_ number: Number, from index: Int, _ place: Int) -> Amount? {
    var place = place
    if cues(place).contains(.of), number.scale > 1 || number.isSpelled { place += 1 }
    guard let known = meaning(place) else { return nil }
    var number = number
    if let currency = known.moneyMultiplier {
      number.multiply(1_000_000)
      return Amount(.money, number, unit: currency, index..<place + 1)
    }
    var unit = known.currency
    if unit == nil, let symbol = known.symbol, isUnbroken(place),
      figure(items[place].afterPhrase) == nil
    {
      unit = symbol
    }
    if unit == nil, known.unit == "[lb_av]", number.scale >= 1_000_000, items[index].kind != .name {
      unit = "GBP"
    }
    guard let unit, !number.isBareOne else { return nil }
    return Amount(.money, number, unit: unit, index..<items[place].afterPhrase)
  }

  /// `10 miles`, `30 mil barriles por día`, `two years and a half`.
  private func measure(_ number: Number, from index: Int, _ place: Int) -> Amount? {
    var place = place
    if cues(place).contains(.of), number.scale > 1 || number.isSpelled { place += 1 }
    guard let unit = meaning(place)?.unit,
      !isNameLike(place) || items[place].firstByte &- 0x41 >= 26, !isWrongCapital(place)
    else { return nil }
    var number = number
    var end = items[place].afterPhrase
    if let after = halfAfter(end) {
      number.add(Decimal(1) / 2)
      end = after
    }
    let isAge = unit == "a" && isAgeBefore(index, end)
    return Amount(isAge ? .age : .measure, number, unit: unit, index..<end)
  }

  /// Whether the token is one letter and a capital, which `g`, `m` and `t` are not (`5G`).
  func isWrongCapital(_ index: Int) -> Bool {
    let item = items[index]
    return item.end - item.start == 1 && [0x47, 0x4D, 0x54, 0x48].contains(item.firstByte)
  }

  /// The end of `and a half`, `y medio` after a unit.
  func halfAfter(_ index: Int) -> Int? {
    guard cues(index).contains(.join) else { return nil }
    let article = cues(index + 1).contains(.article) ? 1 : 0
    guard cues(index + 1 + article).contains(.half), article == 1 || words.joinsTens else {
      return nil
    }
    return index + 2 + article
  }

  /// `10 or more`, `200+`.
  private func hedgedAfter(_ amount: Amount) -> Amount {
    guard let hedge = meaning(amount.items.upperBound)?.afterHedge else { return amount }
    let isSign = items[amount.items.upperBound].kind == .punctuation
    guard !isSign || touches(amount.items.upperBound - 1) else { return amount }
    var amount = amount
    amount.hedge = hedge
    amount.items = amount.items.lowerBound..<items[amount.items.upperBound].afterPhrase
    return amount
  }
}

extension QuantityReader {
  private static let years = 1500...2100
  private static let ages = 1...115

  /// Whether four plain figures are a year: after `in`, `de`, or not before something that they could count.
  private func isYear(_ number: Number, _ index: Int) -> Bool {
    guard number.plainDigits == 4, number.scale == 1, let figure = figure(index)?.integer,
      Self.years.contains(figure), !touches(number.end - 1) || !isPlainHyphen(number.end)
    else { return false }
    if cues(index - 1).contains(.yearCue) || single(index - 1)?.month != nil {
      return !isCountedAfter(number.end) || words.joinsTens == false
    }
    return !isContent(number.end)
  }

  private func isPlainHyphen(_ index: Int) -> Bool {
    isHyphen(index) && figure(index + 1) == nil
  }

  /// Whether a plural noun stands here.
  private func isCountedAfter(_ index: Int) -> Bool {
    isContent(index) && items[index].kind == .word && items[index].endsInS
  }

  /// `76-year-old`, `76 years old`, `aged 76`, `a los 76 años`, `76 años de edad`.
  private func ageAmount(_ number: Number, from index: Int) -> Amount? {
    guard let old = meaning(number.end), old.cues.contains(.old), !number.isBareOne else {
      return nil
    }
    return Amount(.age, number, unit: "a", index..<items[number.end].afterPhrase)
  }

  /// Whether what stands before `76 años` shows that somebody is so old.
  private func isAgeBefore(_ index: Int, _ end: Int) -> Bool {
    if endsAgeCue(index) { return true }
    if cues(index - 1).contains(.have), !cues(end).contains(.of) { return true }
    guard cues(index - 1).contains(.of), index > 1, words.joinsTens else { return false }
    return cues(index - 2).contains(.person) || isNameLike(index - 2)
      || (isMark(index - 2, 0x2C) && isNameLike(index - 3))
  }

  /// Whether a phrase such as `aged` or `a los` ends before the item.
  private func endsAgeCue(_ index: Int) -> Bool { endsPhrase(index) { $0.cues.contains(.aged) } }

  /// `Ruiz, 76, said`, `aged 76`: an age without a word for years.
  private func isAge(_ number: Number, _ index: Int) -> Bool {
    guard let years = figure(index)?.integer, Self.ages.contains(years), number.end == index + 1
    else { return false }
    if endsAgeCue(index), !words.joinsTens { return !isContent(number.end) }
    return isMark(index - 1, 0x2C) && isNameLike(index - 2)
      && isMark(number.end, 0x2C) && years > 9
  }
}
