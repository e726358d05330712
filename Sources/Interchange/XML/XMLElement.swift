import Text

/// An element with all it holds; made of one entry of a glossary at a time, never of a whole file.
struct XMLElement {
  let name: XMLName
  let attributes: [XMLAttribute]
  let place: Place
  private(set) var children: [XMLElement] = []
  private var parts: [Part] = []

  private enum Part {
    case literal(String)
    case reference(Unicode.Scalar)
    /// Index in ``children``.
    case child(Int)
  }

  /// The text of the element and of those in it. Runs of literal white space are layout and count as one space, none
  /// at the ends; white space written by reference is kept.
  var text: String { collected(without: []).text }

  var local: String { name.local }

  /// ``text`` without that of some of the elements in it, which count as a space.
  func text(without names: Set<String>) -> String { collected(without: names).text }

  private func collected(without names: Set<String>) -> CollectedText {
    var text = CollectedText()
    for part in parts {
      switch part {
      case .literal(let literal): text.append(literal)
      case .reference(let scalar): text.append(meant: scalar)
      case .child(let index) where names.contains(children[index].local): text.append(" ")
      case .child(let index): text.append(children[index].collected(without: names))
      }
    }
    return text
  }

  /// The value of an attribute without namespace.
  func attribute(_ local: String) -> String? {
    attributes.first { $0.name == XMLName(local: local) }?.value
  }

  /// `xml:lang`, or `lang` as older files have it.
  var language: String? {
    attributes.first { $0.name == XMLName(namespace: XMLName.xmlNamespace, local: "lang") }?.value
      ?? attribute("lang")
  }

  func children(_ local: String) -> [XMLElement] { children.filter { $0.local == local } }

  /// Reads the element whose start the scanner has just given.
  init(
    _ name: XMLName, _ attributes: [XMLAttribute], from scanner: inout XMLScanner
  ) throws(InterchangeError) {
    self.name = name
    self.attributes = attributes
    place = scanner.place()
    while let event = try scanner.next() {
      switch event {
      case .open(let name, let attributes):
        let child = try XMLElement(name, attributes, from: &scanner)
        parts.append(.child(children.count))
        children.append(child)
      case .close: return
      case .text(let text): parts.append(.literal(text))
      case .reference(let scalar): parts.append(.reference(scalar))
      }
    }
  }
}

/// Text as it is put together, with its layout taken out.
private struct CollectedText {
  private(set) var text = ""
  /// Layout stood before the text; it counts where the text is put behind another.
  private var beganWithSpace = false
  /// Layout stands before what comes next.
  private var spaceIsDue = false

  mutating func append(_ literal: String) {
    var solid: [UInt8] = []
    for byte in literal.utf8 {
      if XMLCharacters.isSpace(byte) {
        spaceIsDue = true
      } else {
        if spaceIsDue {
          if text.isEmpty && solid.isEmpty { beganWithSpace = true } else { solid.append(0x20) }
        }
        spaceIsDue = false
        solid.append(byte)
      }
    }
    text += String(decoding: solid, as: UTF8.self)
  }

  mutating func append(meant scalar: Unicode.Scalar) {
    settleSpace()
    text.unicodeScalars.append(scalar)
  }

  mutating func append(_ inner: CollectedText) {
    spaceIsDue = spaceIsDue || inner.beganWithSpace
    if !inner.text.isEmpty {
      settleSpace()
      text += inner.text
    }
    spaceIsDue = spaceIsDue || inner.spaceIsDue
  }

  private mutating func settleSpace() {
    if spaceIsDue {
      if text.isEmpty { beganWithSpace = true } else { text += " " }
    }
    spaceIsDue = false
  }
}
