import Foundation

extension QuantityReader {
  typealias CalendarDate = Quantity.CalendarDate
  private static let years = 1500...2100

  /// A date, and others that share its month (`12 y 13 de noviembre`).
  func dates(at index: Int) -> [Found] {
    guard items.indices.contains(index) else { return [] }
    guard let weekday = weekday(at: index) else { return dayDates(at: index) }
    var place = index + 1
    if isMark(place, 0x2C) { place += 1 }
    let after = place + (cues(place).contains(.the) ? 1 : 0)
    for start in [place, after] where items.indices.contains(start) {
      var dates = dayDates(at: start)
      guard let first = dates.first, case .date(var date) = first.value, date.day != nil else {
        continue
      }
      date.weekday = weekday
      dates[0].value = .date(date)
      dates[0].alternatives = first.alternatives.map { withWeekday($0, weekday) }
      dates[0].items = index..<first.items.upperBound
      return dates
    }
    return [found(CalendarDate(weekday: weekday), index..<index + 1)]
  }

  private func withWeekday(_ value: Quantity.Value, _ weekday: Int) -> Quantity.Value {
    guard case .date(var date) = value else { return value }
    date.weekday = weekday
    return .date(date)
  }

  private func found(
    _ date: CalendarDate, _ range: Range<Int>, or other: CalendarDate? = nil
  ) -> Found {
    Found(
      kind: .date, value: .date(date), alternatives: other.map { [.date($0)] } ?? [], items: range)
  }

  /// English writes weekdays and months with a capital, Spanish without, but where a sentence begins.
  private func isCalendarWord(_ index: Int) -> Bool {
    let isCapital = items[index].firstByte < 0x5B
    if words.monthFirst { return isCapital }
    return items[index].kind != .name && !(isCapital && isNameLike(index + 1))
  }

  private func weekday(at index: Int) -> Int? {
    guard let day = single(index)?.weekday, isCalendarWord(index) else { return nil }
    return day
  }

  private func dayDates(at index: Int) -> [Found] {
    if let date = numericDate(at: index) { return [date] }
    if let month = month(at: index) { return monthDates(month, index) }
    return dayFirstDates(at: index)
  }

  /// A month's number, and the item after it.
  private func month(at index: Int) -> (number: Int, end: Int, isShort: Bool)? {
    guard let known = meaning(index), let number = known.month ?? known.shortMonth else {
      return nil
    }
    return (number, items[index].afterPhrase, known.month == nil)
  }

  /// `November 12, 2018`, `Nov. 12-14`, `November 2018`, `in November`.
  private func monthDates(
    _ month: (number: Int, end: Int, isShort: Bool), _ index: Int
  ) -> [Found] {
    guard !words.monthFirst || items[index].firstByte < 0x5B else { return [] }
    if let day = day(at: month.end), !isCountedDay(month.end) {
      return monthDayDates(CalendarDate(month: month.number, day: day), month.end, index)
    }
    if let (year, end) = year(after: month.end), end > month.end {
      return [found(CalendarDate(year: year, month: month.number), index..<end)]
    }
    let isCued =
      cues(index - 1).contains(.monthCue)
      || (isHyphen(index - 1) && cues(index - 2).contains(.monthCue))
      || (cues(index - 1).contains(.the) && isContent(month.end) && items[month.end].kind == .word)
    let isName = meaning(index)?.cues.contains(.namelike) ?? false
    guard !month.isShort, isCalendarWord(index), isCued || !isName else { return [] }
    return [found(CalendarDate(month: month.number), index..<month.end)]
  }

  /// Whether the figures after a month count something (`In May 20 people`).
  private func isCountedDay(_ index: Int) -> Bool {
    guard figure(index)?.isOrdinal == false else { return false }
    return isContent(index + 1) && items[index + 1].endsInS && items[index + 1].kind == .word
      || meaning(index + 1)?.multiplier != nil || cues(index + 1).contains(.percent)
  }

  private func monthDayDates(_ date: CalendarDate, _ place: Int, _ index: Int) -> [Found] {
    var first = date
    var end = place + 1
    var second: Found?
    if isHyphen(end) || cues(end).contains(.to) || cues(end).contains(.and),
      let other = day(at: end + 1), other > first.day ?? 0, !isContent(end + 2),
      meaning(end + 2)?.unit == nil
    {
      let range = end + 1..<end + 2
      second = found(CalendarDate(month: date.month, day: other), range)
    }
    let last = second?.items.upperBound ?? end
    if let (year, after) = year(after: last) {
      first.year = year
      if second == nil { end = after }
      if case .date(var other)? = second?.value {
        other.year = year
        second?.value = .date(other)
        second?.items = last - 1..<after
      }
    }
    return [found(first, index..<end)] + (second.map { [$0] } ?? [])
  }

  /// `12 de noviembre de 2018`, `12th of November`, `12 y 13 de noviembre`, `1.º de mayo`.
  private func dayFirstDates(at index: Int) -> [Found] {
    guard let first = day(at: index) else { return [] }
    if let (month, end) = monthAfterDay(index + 1) {
      return [wholeDate(first, month, index..<end)]
    }
    var place = index + 1
    guard cues(place).contains(.to) || cues(place).contains(.and) || isHyphen(place) else {
      return []
    }
    place += 1
    if cues(place).contains(.the) || cues(place).contains(.dateCue) { place += 1 }
    guard let second = day(at: place), second > first, let (month, end) = monthAfterDay(place + 1)
    else { return [] }
    let last = wholeDate(second, month, place..<end)
    guard case .date(var date) = last.value else { return [] }
    date.day = first
    return [found(date, index..<index + 1), last]
  }

  private func wholeDate(_ day: Int, _ month: Int, _ range: Range<Int>) -> Found {
    var date = CalendarDate(month: month, day: day)
    guard let (year, end) = year(after: range.upperBound) else { return found(date, range) }
    date.year = year
    return found(date, range.lowerBound..<end)
  }

  private func monthAfterDay(_ index: Int) -> (month: Int, end: Int)? {
    let place = cues(index).contains(.of) ? index + 1 : index
    guard let month = month(at: place), place > index || words.monthFirst || month.isShort,
      !words.monthFirst || items[place].firstByte < 0x5B
    else { return nil }
    return (month.number, month.end)
  }

  /// A day of the month in plain or ordinal figures, or as a word (`primero`, `doce`).
  private func day(at index: Int) -> Int? {
    if let figure = figure(index) {
      guard figure.groups.count == 1, !figure.isDecade, (1...31).contains(figure.groups[0]),
        figure.plainDigits < 3,
        touches(index - 1) == false || isHyphen(index - 1) || isOpening(index - 1)
      else { return nil }
      return figure.groups[0]
    }
    guard let known = single(index), !isNamed(index) else { return nil }
    if words.monthFirst { return known.ordinal.flatMap { $0 <= 31 ? $0 : nil } }
    if known.ordinal == 1 { return 1 }
    guard let number = number(at: index), number.end == index + 1, let day = known.cardinal,
      (1...31).contains(day)
    else { return nil }
    return day
  }

  private func isOpening(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index].kind == .punctuation
      && (items[index].firstByte == 0x28 || items[index].firstByte >= 0xC2)
  }

  /// The year after a day or month, with what joins it: `, 2018`, `de 2018`, `del año 2018`.
  private func year(after index: Int) -> (year: Int, end: Int)? {
    var place = index
    if isMark(place, 0x2C) { place += 1 }
    if place == index, cues(place).contains(.of) { place += 1 }
    if place > index, single(place)?.unit == "a", !items[place].endsInS { place += 1 }
    guard let year = figure(place)?.integer, figure(place)?.plainDigits == 4,
      Self.years.contains(year), !isContentPlural(place + 1)
    else { return nil }
    return (year, place + 1)
  }

  private func isContentPlural(_ index: Int) -> Bool {
    isContent(index) && items[index].endsInS && items[index].kind == .word
  }
}

extension QuantityReader {
  /// `2018-11-12`, `12/11/2018`, `12.11.2018`, and `12/11` after an article.
  private func numericDate(at index: Int) -> Found? {
    guard let figure = figure(index), !touches(index - 1) || isOpening(index - 1) else {
      return nil
    }
    if figure.groups.count == 3, figure.lastGroupDigits == 4, !figure.isValid {
      return date(figure.groups, index..<index + 1)
    }
    guard let first = figure.groups.count == 1 ? figure.groups[0] : nil, touches(index),
      touches(index + 1), let second = self.figure(index + 2), second.groups.count == 1
    else { return nil }
    let mark = items[index + 1].firstByte
    guard mark == 0x2F || mark == 0x2D || mark == 0x2E else { return nil }
    if touches(index + 2), touches(index + 3), items[index + 3].firstByte == mark,
      let third = self.figure(index + 4), third.groups.count == 1,
      third.lastGroupDigits != 1 || figure.lastGroupDigits == 4, third.lastGroupDigits != 3
    {
      return date([first, second.groups[0], third.groups[0]], index..<index + 5)
    }
    let isCued =
      words.monthFirst
      ? cues(index - 1).contains(.dateCue) && !cues(index - 1).contains(.of)
      : cues(index - 1).contains(.dateCue) || single(index - 1)?.weekday != nil
    guard mark == 0x2F, isCued, !touches(index + 2) || endOfCode(index) == index else { return nil }
    return date([first, second.groups[0]], index..<index + 3)
  }

  private func date(_ parts: [Int], _ range: Range<Int>) -> Found? {
    if parts[0] > 31 {
      guard parts.count == 3, (1500...2100).contains(parts[0]) else { return nil }
      return valid(parts[0], parts[1], parts[2]).map { found($0, range) }
    }
    let year = parts.count == 3 ? century(parts[2]) : nil
    guard parts.count == 2 || year != nil else { return nil }
    let dayFirst = valid(year, parts[1], parts[0])
    let monthFirst = valid(year, parts[0], parts[1])
    let own = words.monthFirst ? monthFirst : dayFirst
    let other = words.monthFirst ? dayFirst : monthFirst
    guard let first = own ?? other else { return nil }
    let second = own == nil ? nil : other
    return found(first, range, or: second == first ? nil : second)
  }

  private func valid(_ year: Int?, _ month: Int, _ day: Int) -> CalendarDate? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The whole of a year of two figures: at most ten years ahead of the text.
  private func century(_ year: Int) -> Int? {
    if year > 99 { return (1500...2100).contains(year) ? year : nil }
    let pivot = ((context.year ?? 2030) + 10) % 100
    return year <= pivot ? 2000 + year : 1900 + year
  }
}
