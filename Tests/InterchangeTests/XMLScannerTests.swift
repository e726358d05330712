import Testing
import Text

@testable import Interchange

@Suite struct XMLScannerTests {
  /// The events of a text: `<a x="1">`, `text`, `&n;`, `/`.
  static func events(_ xml: String, limits: XMLLimits = XMLLimits()) throws -> String {
    try events(Array(xml.utf8), limits: limits)
  }

  static func events(_ file: [UInt8], limits: XMLLimits = XMLLimits()) throws -> String {
    var scanner = try XMLScanner(file, name: "f.xml", limits: limits)
    var out = ""
    while let event = try scanner.next() {
      switch event {
      case .open(let name, let attributes):
        let list = attributes.map { " \(shown($0.name))=\($0.value)" }.joined()
        out += "<\(shown(name))\(list)>"
      case .close: out += "/"
      case .text(let text): out += text
      case .reference(let scalar): out += "&\(scalar.value);"
      }
    }
    return out
  }

  private static func shown(_ name: XMLName) -> String {
    name.namespace.isEmpty ? name.local : "{\(name.namespace)}\(name.local)"
  }

  @Test(arguments: [
    ("<a/>", "<a>/"),
    (
      "<?xml version='1.0'?>\n<!-- c --><a x='1' y=\"2\" >t<b/>u</a >\n<!-- d -->\n",
      "<a x=1 y=2>t<b>/u/"
    ),
    ("<a>1 &amp; &#233;&#xE9;</a>", "<a>1 &38; &233;&233;/"),
    ("<a x='&lt;&#10;\n'/>", "<a x=<\n >/"),
    ("<a><![CDATA[<b>&amp;]]></a>", "<a><b>&amp;/"),
    ("<a>1\r\n2\r3</a>", "<a>1\n2\n3/"),
    ("<a xmlns='u' p:q='1' xmlns:p='v'><p:b/></a>", "<{u}a {v}q=1><{v}b>//"),
    ("<a><b xmlns='u'/><b/></a>", "<a><{u}b>/<b>//"),
    ("<!DOCTYPE martif SYSTEM \"TBXcdv04.dtd\">\n<martif/>", "<martif>/"),
    ("<!DOCTYPE tmx PUBLIC '-//LISA//DTD' 'tmx14.dtd'><tmx/>", "<tmx>/"),
    ("<?pi <a> ?><ñandú/>", "<ñandú>/"),
  ]) func eventsOf(_ xml: String, _ expected: String) throws {
    #expect(try Self.events(xml) == expected)
  }

  /// The place of the fault is marked by ¦.
  @Test(arguments: [
    ("", XMLFault.noRoot),
    ("¦x<a/>", .textOutsideRoot),
    ("<a/>\n¦&amp;", .textOutsideRoot),
    ("<a/>\n¦<b/>", .secondRoot),
    ("<a>\n <b>\n¦</a>", .mismatchedTag(open: "b", line: 2, close: "a")),
    ("<a>\n <b>¦", .unclosedTag("b", line: 2)),
    ("¦</a>", .unopenedTag("a")),
    ("<a/>¦</a>", .unopenedTag("a")),
    ("<a é='1' ¦é='2'/>", .duplicateAttribute("é")),
    ("<a x=¦1/>", .badAttribute),
    ("<a x='1'¦y='2'/>", .badAttribute),
    ("<a x='¦<'/>", .badAttribute),
    ("<a x=¦'1/>", .unclosed("\"")),
    ("<a>¦&</a>", .badReference),
    ("<a>¦& b;</a>", .badReference),
    ("<a>¦&#xD800;</a>", .badReference),
    ("<a>¦&#99999999999;</a>", .badReference),
    ("<a>¦&#1;</a>", .badCharacter(1)),
    ("<a>\nñ¦\u{1}</a>", .badCharacter(1)),
    ("<a>¦\u{FFFE}</a>", .badCharacter(0xFFFE)),
    ("<a>¦&nbsp;</a>", .unknownEntity("nbsp")),
    ("<a>¦<!-- x</a>", .unclosed("<!--")),
    ("<a><!-- x ¦-- --></a>", .badMarkup),
    ("<a>¦]]></a>", .badMarkup),
    ("<a>¦<![CDATA[x</a>", .unclosed("<![CDATA[")),
    ("<a><¦1/></a>", .badName),
    ("<a>3 <¦ 4</a>", .badName),
    ("<a>¦<p:b/></a>", .undeclaredPrefix("p")),
    ("<a/>¦<!DOCTYPE a>", .misplacedDocumentType),
    ("<!DOCTYPE a>¦<!DOCTYPE a><a/>", .misplacedDocumentType),
    ("<!DOCTYPE a ¦[<!ENTITY x 'y'>]><a>&x;</a>", .documentTypeSubset),
    ("<!DOCTYPE a SYSTEM 'x' ¦[]><a/>", .documentTypeSubset),
    ("¦<!DOCTYPE a", .unclosed("DOCTYPE")),
  ]) func faults(_ marked: String, _ fault: XMLFault) throws {
    let position = marked.unicodeScalars.firstIndex(of: "¦") ?? marked.unicodeScalars.startIndex
    let before = String(marked.unicodeScalars[..<position])
    let xml = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "¦" }))
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let place = Place(
      file: "f.xml", line: lines.count, column: lines.last!.unicodeScalars.count + 1)
    #expect(throws: InterchangeError.xml(place, fault)) { try Self.events(xml) }
  }

  @Test func entityBombsAndExternalEntitiesAreRefusedUnread() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [
       <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      ]>
      <lolz>&b;</lolz>
      """
    let external = """
      <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>
      <a>&x;</a>
      """
    for (xml, line, column) in [(bomb, 2, 16), (external, 1, 13)] {
      let place = Place(file: "f.xml", line: line, column: column)
      #expect(throws: InterchangeError.xml(place, .documentTypeSubset)) { try Self.events(xml) }
    }
    // A parameter entity or an entity that an external DTD would declare is not known either.
    #expect(
      throws: InterchangeError.xml(Place(file: "f.xml", line: 1, column: 29), .unknownEntity("x"))
    ) {
      try Self.events("<!DOCTYPE a SYSTEM 'a'><a>..&x;</a>")
    }
  }

  @Test func depthAndSizeAreLimited() throws {
    var limits = XMLLimits()
    limits.deepest = 3
    limits.largestFile = 1 << 20
    #expect(try Self.events("<a><a><a/></a></a>", limits: limits) == "<a><a><a>///")
    let place = Place(file: "f.xml", line: 2, column: 7)
    #expect(throws: InterchangeError.xml(place, .tooDeep(levels: 3))) {
      try Self.events("<a>\n<a><a><a/></a></a></a>", limits: limits)
    }
    let large = "<a>" + String(repeating: " ", count: 1 << 20) + "</a>"
    #expect(throws: InterchangeError.xml(Place(file: "f.xml"), .tooLarge(megabytes: 1))) {
      try Self.events(large, limits: limits)
    }
    // A million open tags cost neither stack nor time.
    let deep = String(repeating: "<a>", count: 1_000_000)
    #expect(throws: InterchangeError.self) { try Self.events(deep) }
  }

  @Test func encodings() throws {
    let xml = "<a>é€</a>"
    let expected = "<a>é€/"
    #expect(try Self.events([0xEF, 0xBB, 0xBF] + Array(xml.utf8)) == expected)
    let units = Array(xml.utf16)
    #expect(
      try Self.events([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        == expected)
    #expect(
      try Self.events([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        == expected)
    for name in ["ISO-8859-1", "windows-1252"] {
      let file = Array("<?xml version='1.0' encoding='\(name)'?><a>".utf8) + [0xE9, 0x80]
      #expect(try Self.events(file + Array("</a>".utf8)) == expected)
    }
    let place = Place(file: "f.xml", line: 2, column: 2)
    #expect(throws: InterchangeError.notText(place)) {
      try Self.events(Array("<a>\nñ".utf8) + [0xE9] + Array("</a>".utf8))
    }
    #expect(throws: InterchangeError.unknownEncoding(Place(file: "f.xml", line: 1), "EBCDIC")) {
      try Self.events("<?xml version='1.0' encoding='EBCDIC'?><a/>")
    }
  }

  @Test func everyBeginningOfAFileIsRefused() throws {
    let xml = "<?xml version=\"1.0\"?><!-- c --><a x=\"1\"><b>t&amp;</b><![CDATA[u]]><?p i?></a>"
    #expect(try !Self.events(xml).isEmpty)
    for count in 0..<xml.utf8.count {
      #expect(throws: InterchangeError.self, "\(count)") {
        try Self.events(Array(xml.utf8.prefix(count)))
      }
    }
  }

  @Test func layoutIsTakenOutOfTextAndMeantSpaceIsKept() throws {
    let cases = [
      ("<a>\n  red\n  point \n</a>", "red point"),
      ("<a>&#32; x &#10; y&#32;</a>", "  x \n y "),
      ("<a> x <hi>y</hi> z</a>", "x y z"),
      ("<a>x<hi> y </hi>z</a>", "x y z"),
      ("<a>x<hi>y</hi>z</a>", "xyz"),
      ("<a> \n </a>", ""),
    ]
    for (xml, text) in cases {
      var scanner = try XMLScanner(Array(xml.utf8), name: "f.xml")
      guard case .open(let name, let attributes) = try scanner.next() else {
        Issue.record("no element in \(xml)")
        continue
      }
      #expect(try XMLElement(name, attributes, from: &scanner).text == text, "\(xml)")
    }
  }
}
