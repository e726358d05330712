extension Orthography {
  static let english = Orthography(
    enclitics: "s ll ve re d m",
    numberSuffixes: "st nd rd th s",
    titles: """
      mr mrs ms mx dr st sr jr prof gov gen sen rep col maj capt lt sgt cmdr adm rev hon pres amb
      supt insp det atty
      """)
}
