/// Character references of HTML: `&amp;`, `&ntilde;`, `&#241;`, `&#xF1;`.
enum CharacterReference {
  private static let longestName = 32

  /// The reference that begins at an ampersand: the bytes that it stands for and its end. Nil where there is none.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, at ampersand: Int, before limit: Int
  ) -> (bytes: [UInt8], end: Int)? {
    let start = ampersand + 1
    guard start < limit else { return nil }
    if text[start] == UInt8(ascii: "#") { return numeric(text, start + 1, limit) }
    var end = start
    while end < limit, end - start < longestName, ByteClass.isAlphanumeric(text[end]) { end += 1 }
    guard end > start, let value = names[String(decoding: text[start..<end], as: UTF8.self)] else {
      return nil
    }
    // Old pages leave out the semicolon after names of Latin-1 letters.
    let isClosed = end < limit && text[end] == UInt8(ascii: ";")
    guard isClosed || value < 0x100 else { return nil }
    return (encoded(value), isClosed ? end + 1 : end)
  }

  private static func numeric(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> (bytes: [UInt8], end: Int)? {
    let isHexadecimal = start < limit && text[start] | 0x20 == UInt8(ascii: "x")
    var end = isHexadecimal ? start + 1 : start
    var value: UInt32 = 0
    let first = end
    while end < limit, end - first < 8, let digit = digit(text[end], isHexadecimal) {
      value = value * (isHexadecimal ? 16 : 10) + digit
      end += 1
    }
    guard end > first else { return nil }
    if end < limit, text[end] == UInt8(ascii: ";") { end += 1 }
    if value >= 0x80, value < 0xA0 { value = TextEncoding.windows1252.scalar(UInt8(value)) }
    // No NUL and no control character comes in this way.
    if value < 0x20, value != 9, value != 10 { value = 0x20 }
    return (encoded(value), end)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func encoded(_ value: UInt32) -> [UInt8] {
    Array(UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")!)
  }

  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "AMP": 0x26, "QUOT": 0x22,
      "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178,
      "circ": 0x2C6, "tilde": 0x2DC, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
      "zwnj": 0x200C, "zwj": 0x200D, "ndash": 0x2013, "mdash": 0x2014, "horbar": 0x2015,
      "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D,
      "bdquo": 0x201E, "dagger": 0x2020, "Dagger": 0x2021, "bull": 0x2022, "hellip": 0x2026,
      "mldr": 0x2026, "permil": 0x2030, "prime": 0x2032, "Prime": 0x2033, "lsaquo": 0x2039,
      "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122, "larr": 0x2190, "rarr": 0x2192,
      "minus": 0x2212, "infin": 0x221E, "ne": 0x2260, "le": 0x2264, "ge": 0x2265, "hyphen": 0x2010,
      "period": 0x2E, "comma": 0x2C, "colon": 0x3A, "excl": 0x21, "quest": 0x3F, "lpar": 0x28,
      "rpar": 0x29, "num": 0x23, "dollar": 0x24, "percnt": 0x25, "Tab": 9, "NewLine": 10,
      "numero": 0x2116, "ccaron": 0x10D, "Ccaron": 0x10C, "cacute": 0x107, "lstrok": 0x142,
      "zcaron": 0x17E,
    ]
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
      micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
      Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
      Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
      ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
      uuml yacute thorn yuml
      """
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = 0xA0 + UInt32(offset)
    }
    return names
  }()
}
