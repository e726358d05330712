/// What the names that page makers give to parts of a page say of them.
///
/// Class and id are cut into words (`wp-related_posts`, `shareButtons`); each is compared with beginnings of words in
/// English and Spanish.
enum HTMLSections {
  private static let openings: [(reason: Omission.Reason, words: [String])] = [
    (.cookieNotice, ["cookie", "consent", "gdpr", "onetrust"]),
    (.comments, ["comment", "coment", "disqus", "respond", "reply", "replies", "discussion"]),
    (
      .shareLabel,
      [
        "share", "sharing", "sharedaddy", "social", "compart", "addtoany", "addthis", "redes",
        "follow", "shariff",
      ]
    ),
    (
      .relatedLinks,
      [
        "related", "relacion", "recommend", "recomend", "outbrain", "taboola", "trending",
        "popular", "mostread",
        "sidebar", "recirc", "teaser", "readmore", "promo", "interesar", "leidas", "complementary",
      ]
    ),
    (
      .advertisement,
      [
        "advert", "adsbygoogle", "ads", "adslot", "publicidad", "sponsor", "patrocin", "dfp",
        "adunit",
      ]
    ),
    (
      .navigation,
      [
        "nav", "navbar", "navigation", "menu", "breadcrumb", "pagination", "pager", "toolbar",
        "skip", "tags", "tagcloud",
        "topbar", "masthead", "migas",
      ]
    ),
    (
      .boilerplate,
      [
        "footer", "copyright", "newsletter", "subscri", "suscri", "paywall", "modal", "popup",
        "login", "signup",
        "bio", "disclaimer", "widget", "boletin", "contentinfo", "search",
      ]
    ),
  ]
  private static let positive = [
    "article", "articulo", "body", "content", "contenido", "entry", "main", "post", "story", "nota",
    "noticia",
    "cuerpo", "texto", "text", "hentry", "blog", "column", "page", "single",
  ]
  private static let lead = [
    "lead", "lede", "subtitle", "subtitulo", "standfirst", "sumario", "bajada", "entradilla",
    "copete", "deck", "dek",
    "excerpt", "summary", "subheadline", "subhead", "abstract", "balazo", "antetitulo", "volanta",
  ]
  private static let byline = ["byline", "author", "autor", "firma", "writer", "redactor"]
  private static let caption = [
    "caption", "pie", "piefoto", "leyenda", "credit", "epigrafe", "credito",
  ]
  private static let date = [
    "date", "fecha", "datetime", "published", "timestamp", "updated", "dateline",
  ]

  /// Why an element of this name and these marks is no part of an article; nil where they do not say.
  static func reason(tag: String, marks: String) -> Omission.Reason? {
    switch tag {
    case "nav", "menu": return .navigation
    case "footer", "form", "dialog":
      return marks.isEmpty ? .boilerplate : named(marks) ?? .boilerplate
    case "aside": return named(marks) ?? .relatedLinks
    case "button", "label", "input": return .navigation
    case "time": return .date
    case "body", "html", "main", "article", "#root": return nil
    default: return named(marks)
    }
  }

  private static func named(_ marks: String) -> Omission.Reason? {
    guard !marks.isEmpty else { return nil }
    let words = words(marks)
    for (reason, openings) in openings
    where words.contains(where: { word in openings.contains { begins(word, $0) } }) {
      return reason
    }
    return nil
  }

  static func isPositive(_ marks: String) -> Bool { matches(marks, positive) }
  static func isLead(_ marks: String) -> Bool { matches(marks, lead) }
  static func isByline(_ marks: String) -> Bool { matches(marks, byline) }
  static func isCaption(_ marks: String) -> Bool { matches(marks, caption) }
  static func isDate(_ marks: String) -> Bool { matches(marks, date) }

  private static func matches(_ marks: String, _ names: [String]) -> Bool {
    guard !marks.isEmpty else { return false }
    return words(marks).contains { word in names.contains { begins(word, $0) } }
  }

  /// Short names must be the whole word: `ads` is not `adsorption`, `nav` not `navarra`.
  private static func begins(_ word: String, _ name: String) -> Bool {
    name.count < 5 ? word == name || word == name + "s" : word.hasPrefix(name)
  }

  private static func words(_ marks: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in marks.unicodeScalars {
      let isLetter = character.properties.isAlphabetic
      let isUpper = character.value &- 0x41 < 26
      if !isLetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word += String(character).lowercased() }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
