import Foundation

/// Units of measure by UCUM-like code, and what they are worth in each other.
///
/// Factors: NIST Special Publication 811 (2008), appendix B.
enum MeasureUnits {
  /// Largest share of a value by which a conversion may be rounded.
  static let tolerance = Decimal(sign: .plus, exponent: -2, significand: 5)
  /// The same for values of one figure, such as 3 feet and 1 metre.
  static let coarseTolerance = Decimal(sign: .plus, exponent: -1, significand: 1)
  static let small: Decimal = 10

  private enum Dimension { case length, area, volume, mass, duration, speed, power, flow, data }

  private static let factors: [String: (Dimension, Decimal)] = [
    "mm": (.length, number("0.001")), "cm": (.length, number("0.01")), "m": (.length, 1),
    "km": (.length, 1000), "[mi_i]": (.length, number("1609.344")),
    "[nmi_i]": (.length, 1852), "[ft_i]": (.length, number("0.3048")),
    "[in_i]": (.length, number("0.0254")), "[yd_i]": (.length, number("0.9144")),
    "m2": (.area, 1), "km2": (.area, 1_000_000), "har": (.area, 10_000),
    "[acr_us]": (.area, number("4046.87")), "[mi_us]2": (.area, number("2589998")),
    "[ft_i]2": (.area, number("0.09290304")),
    "L": (.volume, 1), "m3": (.volume, 1000), "[gal_us]": (.volume, number("3.785412")),
    "[bbl_us]": (.volume, number("158.9873")),
    "g": (.mass, number("0.001")), "kg": (.mass, 1), "t": (.mass, 1000),
    "[lb_av]": (.mass, number("0.45359237")), "[oz_av]": (.mass, number("0.028349523")),
    "s": (.duration, 1), "min": (.duration, 60), "h": (.duration, 3600), "d": (.duration, 86_400),
    "wk": (.duration, 604_800), "mo": (.duration, 2_629_800), "a": (.duration, 31_557_600),
    "decade": (.duration, 315_576_000), "century": (.duration, 3_155_760_000),
    "km/h": (.speed, 1), "[mi_i]/h": (.speed, number("1.609344")),
    "W": (.power, 1), "kW": (.power, 1000), "MW": (.power, 1_000_000),
    "GW": (.power, 1_000_000_000), "[bbl_us]/d": (.flow, 1),
    "MB": (.data, 1), "GB": (.data, 1000),
  ]

  /// Currencies named without saying which, and the codes they may stand for.
  private static let money: [String: Set<String>] = [
    "bolivar": ["VEB", "VEF", "VES", "VED"],
    "peso": ["COP", "MXN", "ARS", "CLP", "CUP", "DOP", "UYU"],
    "[lb_av]": ["GBP"],
  ]

  private static func number(_ literal: String) -> Decimal { Decimal(string: literal) ?? 0 }

  /// Whether one names a currency of which the other is a kind.
  static func isSameMoney(_ a: String, _ b: String) -> Bool {
    money[a]?.contains(b) ?? false || money[b]?.contains(a) ?? false
  }

  /// An amount in another unit; nil where the units measure different things.
  static func convert(_ amount: Decimal, from unit: String, to other: String) -> Decimal? {
    if let celsius = celsius(amount, unit) {
      if other == "Cel" || other == "deg" { return celsius }
      return other == "[degF]" ? celsius * 9 / 5 + 32 : nil
    }
    guard let (dimension, factor) = factors[unit],
      let (otherDimension, otherFactor) = factors[other],
      dimension == otherDimension
    else { return nil }
    return amount * factor / otherFactor
  }

  private static func celsius(_ amount: Decimal, _ unit: String) -> Decimal? {
    switch unit {
    case "Cel", "deg": amount
    case "[degF]": (amount - 32) * 5 / 9
    default: nil
    }
  }
}
