import Text

/// Tells the user what of a page was not read as part of its article, and what is odd about the text.
enum ArticleNotes {
  static func show(_ article: Article, on console: Console) {
    for notice in article.notices {
      let place = place(of: notice.range, in: article)
      console.note(
        Localized(
          en: "cotejo: \(place): \(notice.message.en)", es: "cotejo: \(place): \(notice.message.es)"
        ))
    }
    showOmissions(of: article, on: console)
  }

  private static func place(of range: ScalarRange, in article: Article) -> Place {
    let (line, column) = article.file.lineAndColumn(
      ofByte: article.file.byteOffset(ofScalar: range.start))
    return Place(file: article.name, line: line, column: column)
  }

  private static func showOmissions(of article: Article, on console: Console) {
    for omission in article.omissions {
      let place = place(of: omission.range, in: article)
      let text = excerpt(article.file.string(omission.range))
      console.note(
        Localized(
          en: "\(place): left out, \(omission.reason.title.en): “\(text)”",
          es: "\(place): se descartó, \(omission.reason.title.es): «\(text)»"))
    }
  }

  private static func excerpt(_ text: String) -> String {
    let line = VisibleText.line(text)
    let head = DisplayWidth.head(of: line, columns: longestExcerpt)
    return head.endIndex == line.endIndex ? line : head + "…"
  }

  private static let longestExcerpt = 60
}

extension Omission.Reason {
  var title: Localized {
    switch self {
    case .navigation: Localized(en: "navigation", es: "navegación")
    case .shareLabel: Localized(en: "share label", es: "botón para compartir")
    case .relatedLinks: Localized(en: "related links", es: "enlaces relacionados")
    case .comments: Localized(en: "comments", es: "comentarios")
    case .cookieNotice: Localized(en: "cookie notice", es: "aviso de cookies")
    case .advertisement: Localized(en: "advertisement", es: "publicidad")
    case .boilerplate: Localized(en: "boilerplate", es: "texto fijo del sitio")
    case .byline: Localized(en: "byline", es: "firma")
    case .date: Localized(en: "date", es: "fecha")
    }
  }
}
