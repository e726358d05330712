/// What an XML file may cost its reader. Nothing in it can cost more than its size: entities are not expanded and
/// nothing outside it is opened.
package struct XMLLimits: Sendable {
  /// A glossary of 100,000 concepts takes some 100 MB.
  package var largestFile = 256 << 20
  /// TBX and TMX nest some 15 deep.
  package var deepest = 64

  package init() {}
}
