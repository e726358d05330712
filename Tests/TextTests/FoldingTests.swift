import Testing

@testable import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Chávez", "chavez"), ("CHA\u{301}VEZ", "chavez"), ("ÑANDÚ", "nandu"), ("Straße", "strasse"),
    ("Œuvre", "oeuvre"), ("l’État", "l'etat"), ("5.º", "5.o"), ("Привет", "привет"),
    ("Šibenik", "sibenik"),
  ])
  func folds(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
  }
}
