extension Language {
  package static let english = Language(
    code: "en", name: Localized(en: "English", es: "inglés"),
    stem: EnglishStemmer.stem,
    functionWords: Set(
      """
      a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out
      over to up with about above after against along among around before behind below beneath beside between
      beyond down during except inside near outside past since through throughout till toward towards under until
      upon via within without i me my mine we us our ours you your yours he him his she her hers it its they them
      their theirs who whom whose which what when where why how be am is are was were been being have has had
      having do does did doing will would shall should can could may might must not no s t d ll m re ve there here
      also just very too such some any each every all both own same other more most only even still while because
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    segmentation: .english)
}
