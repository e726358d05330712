import Foundation

extension QuantityReader {
  private static let halfDay = 720
  private static let hour = 60

  /// A time read from figures or words, before what says morning or afternoon.
  private struct Clock {
    var hour: Int
    var minute = 0
    var end: Int
    /// Whether the writing alone makes it a time (15:00).
    var isCertain = false
    /// 08:00 and 15:00 are of a day of 24 hours.
    var isWholeDay = false
  }

  /// `3 p.m.`, `15:00`, `15h00`, `a las tres y media`, `noon`.
  func time(at index: Int) -> Found? {
    if let minutes = meaning(index)?.clock, !isNamed(index) {
      return Found(
        kind: .time, value: .time(minutes: minutes), items: index..<items[index].afterPhrase)
    }
    guard let clock = colonTime(at: index) ?? letterTime(at: index) ?? wordTime(at: index) else {
      return nil
    }
    return finish(clock, index)
  }

  /// `15:00`, and `8.30` where a word before or after shows a time.
  private func colonTime(at index: Int) -> Clock? {
    guard let figure = figure(index), !figure.isOrdinal, endOfCode(index) == index else {
      return nil
    }
    if let hour = figure.integer, isMark(index + 1, 0x3A), touches(index), touches(index + 1),
      let minutes = self.figure(index + 2), minutes.plainDigits == 2,
      let minute = minutes.integer, hour < 25, minute < Self.hour,
      !isCode(index + 2) || minutes.hasLeadingZero
    {
      return Clock(
        hour: hour, minute: minute, end: index + 3, isCertain: true,
        isWholeDay: hour > 12 || hour == 0 || figure.hasLeadingZero)
    }
    guard figure.groups.count == 2, figure.lastGroupDigits == 2, figure.groups[0] < 25,
      figure.groups[1] < Self.hour,
      endsClockCue(index) || meaning(index + 1)?.meridiem != nil
        || cues(index + 1).contains(.hours)
    else { return nil }
    return Clock(
      hour: figure.groups[0], minute: figure.groups[1], end: index + 1,
      isCertain: endsClockCue(index),
      isWholeDay: figure.groups[0] > 12)
  }

  /// `15h00`, `15h`.
  private func letterTime(at index: Int) -> Clock? {
    guard let hour = figure(index)?.integer, hour < 25, touches(index),
      cues(index + 1).contains(.hour), !isCodeBefore(index)
    else { return nil }
    if touches(index + 1), let minutes = figure(index + 2), minutes.plainDigits == 2,
      let minute = minutes.integer, minute < Self.hour
    {
      return Clock(hour: hour, minute: minute, end: index + 3, isCertain: true, isWholeDay: true)
    }
    guard endsClockCue(index) else { return nil }
    return Clock(hour: hour, end: index + 2, isCertain: true, isWholeDay: hour > 12)
  }

  private func isCodeBefore(_ index: Int) -> Bool { touches(index - 1) && !isMark(index - 1, 0x28) }

  /// `3 p.m.`, `three o'clock`, `a las tres y media`, `las 3 de la tarde`.
  private func wordTime(at index: Int) -> Clock? {
    let isAfterCue = endsClockCue(index)
    guard isAfterCue || figure(index) != nil || single(index)?.cardinal != nil else { return nil }
    guard let (hour, place) = hourNumber(at: index), hour < 25 else { return nil }
    var clock = Clock(hour: hour, end: place, isWholeDay: hour > 12)
    if isAfterCue {
      takeMinutes(&clock)
      clock.isCertain =
        !isContent(clock.end) && meaning(clock.end)?.unit ?? "h" == "h"
        && !cues(clock.end).contains(.percent) && meaning(clock.end)?.multiplier == nil
        && meaning(clock.end)?.month == nil && meaning(clock.end)?.currency == nil
    }
    return clock
  }

  private func hourNumber(at index: Int) -> (hour: Int, end: Int)? {
    if let figure = figure(index) {
      guard let hour = figure.integer, !isCodeBefore(index), !figure.isOrdinal else { return nil }
      return (hour, index + 1)
    }
    guard !isNamed(index),
      let hour = single(index)?.cardinal ?? (cues(index).contains(.one) ? 1 : nil)
    else { return nil }
    return hour > 0 ? (hour, index + 1) : nil
  }

  /// `y media`, `y cuarto`, `y veinte`.
  private func takeMinutes(_ clock: inout Clock) {
    guard cues(clock.end).contains(.join), words.joinsTens else { return }
    if cues(clock.end + 1).contains(.half) {
      clock.minute = 30
    } else if single(clock.end + 1)?.denominator == 4 {
      clock.minute = 15
    } else if let minutes = single(clock.end + 1)?.cardinal, minutes < Self.hour, minutes > 1 {
      clock.minute = minutes
    } else {
      return
    }
    clock.end += 2
  }

  /// Whether `a las`, `desde la` stand before the item.
  private func endsClockCue(_ index: Int) -> Bool {
    guard cues(index - 1).contains(.clockArticle) else { return false }
    let before = cues(index - 2)
    return before.contains(.to) || before.contains(.yearCue)
  }

  /// Adds what says morning or afternoon; nil where nothing makes the number a time.
  private func finish(_ clock: Clock, _ index: Int) -> Found? {
    var clock = clock
    var half: Int?
    if cues(clock.end).contains(.oclock) {
      clock.end += 1
      clock.isCertain = true
    }
    if cues(clock.end).contains(.hours), clock.isCertain, words.joinsTens { clock.end += 1 }
    if let known = meaning(clock.end), clock.hour <= 12 || known.meridiem == Self.halfDay {
      if let meridiem = known.meridiem {
        half = meridiem
        clock.end = items[clock.end].afterPhrase
      } else if let part = known.dayPart {
        half = part == 1 ? (clock.hour < 6 || clock.hour == 12 ? 0 : Self.halfDay) : part
        clock.end = items[clock.end].afterPhrase
      }
    }
    guard clock.isCertain || half != nil, clock.hour > 0 || clock.isWholeDay else { return nil }
    let minutes: Int
    if let half {
      minutes =
        (clock.hour > 12 ? clock.hour - 12 : clock.hour % 12) * Self.hour + half + clock.minute
    } else {
      minutes = clock.hour * Self.hour + clock.minute
    }
    let isOpen = half == nil && !clock.isWholeDay
    return Found(
      kind: .time, value: .time(minutes: minutes),
      alternatives: isOpen ? [.time(minutes: (minutes + Self.halfDay) % (2 * Self.halfDay))] : [],
      items: index..<clock.end)
  }
}
