import Text

/// Warns of articles that are not in the language that they are taken to be in.
enum LanguageNotes {
  /// Below it the detector may well be wrong.
  private static let sureConfidence = 0.6

  static func show(source: Article, target: Article, on console: Console) {
    let source = (article: source, code: surely(source))
    let target = (article: target, code: surely(target))
    if let from = source.code, let to = target.code, from != to,
      from == target.article.language.code, to == source.article.language.code
    {
      console.note(
        Localized(
          en: "cotejo: the two articles seem to be swapped: \(source.article.name) is in "
            + "\(Language.named(from).name.en), \(target.article.name) in \(Language.named(to).name.en)",
          es: "cotejo: los dos artículos parecen estar invertidos: \(source.article.name) está en "
            + "\(Language.named(from).name.es) y \(target.article.name), en \(Language.named(to).name.es)"
        ))
      return
    }
    for (article, code) in [source, target] {
      guard let code, code != article.language.code else { continue }
      console.note(
        Localized(
          en: "cotejo: \(article.name): seems to be in \(Language.named(code).name.en), "
            + "not \(article.language.name.en)",
          es: "cotejo: \(article.name): parece estar en \(Language.named(code).name.es), "
            + "no en \(article.language.name.es)"))
    }
  }

  private static func surely(_ article: Article) -> String? {
    let guess = LanguageDetector.detect(article)
    return guess.confidence >= sureConfidence ? guess.code : nil
  }
}
