extension PageWords {
  static let english = PageWords(
    bylines: [
      "by", "written by", "reporting by", "story by", "text by", "posted by", "published by",
      "author:",
      "words by", "from our correspondent",
    ],
    captions: [
      "photo:", "photo by", "photograph:", "photographer:", "file photo", "image:", "image source",
      "picture:",
      "caption:", "credit:", "photo credit", "image credit", "(photo", "graphic:", "media caption",
    ],
    dateWords: lines(
      """
      january february march april may june july august september october november december jan feb mar apr jun
      jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
      thur thurs fri sat sun updated update published posted on at last modified am pm a m p et est edt gmt utc bst pst
      st nd rd th min minute minutes read hours hour days day ago of first
      """, separator: " "),
    shareLabels: lines(
      """
      share|share this|share this article|share this story|share this post|share on facebook|share on twitter
      |share on x|share on whatsapp|share on linkedin|share via email|share via e-mail|tweet|tweet this|facebook|twitter
      |whatsapp|linkedin|pinterest|reddit|telegram|tumblr|instagram|youtube|email|e-mail|email this|print|print this
      |copy link|link copied|save|save for later|bookmark|follow us|follow us on twitter|follow us on facebook
      |click to share|like this|like loading|send|pocket|viber|messenger|flipboard|click to print|share via
      """),
    navigation: lines(
      """
      home|menu|search|skip to content|skip to main content|skip to navigation|sections|archives|back to top
      |back to top button|top|next|previous|previous article|next article|previous post|next post|show more|show less
      |load more|read more|more|see more|view all|close|log in|login|sign in|sign up|register|my account|subscribe
      |subscribe now|contact|contact us|about|about us|advertise|privacy policy|terms of use|terms of service
      |terms and conditions|sitemap|rss|latest news|breaking news|top stories|trending|trending now|most read
      |most popular|popular posts|hot news|editor's picks|all rights reserved|cookie policy|accessibility|careers|help
      |newsletter|newsletters|main menu|toggle navigation|navigation|breadcrumb|tags|categories|filed under|translate
      |translate »|skip advertisement|live|videos|photos|gallery|podcasts|e-paper|world|politics|business|sports
      |opinion|technology|science|health|entertainment|go back|return to top
      """),
    related: [
      "related articles", "related stories", "related news", "related posts", "related:",
      "related content",
      "related topics", "read also", "also read", "read next", "up next", "read more:", "see also:",
      "more on this",
      "more stories", "more news", "more from", "you may also like", "you might also like",
      "you might like",
      "recommended", "recommended for you", "don't miss", "keep reading", "continue reading",
      "what to read next",
      "most read", "most viewed", "from around the web", "sponsored links", "latest stories",
      "other news",
      "editor's choice", "trending stories",
    ],
    comments: [
      "leave a reply", "leave a comment", "post a comment", "add a comment",
      "join the conversation",
      "join the discussion", "view comments", "show comments", "comments (",
      "be the first to comment",
      "reader comments", "write a comment", "responses to",
    ],
    cookies: [
      "uses cookies", "use cookies", "accept cookies", "accept all cookies", "cookie policy",
      "cookie settings",
      "cookie preferences", "manage cookies", "your consent", "by continuing to browse",
    ],
    advertisements: lines(
      "advertisement|advertisements|sponsored|sponsored content|promoted|ad|ads|paid content|ad feedback"
    ),
    boilerplate: [
      "your email address will not be published", "required fields are marked", "sign up for our",
      "sign up to our",
      "subscribe to our", "get our newsletter", "follow us on", "all rights reserved",
      "copyright ©", "© ",
      "copyright 20", "this article was originally published",
      "this story was originally published",
      "our standards:", "download our app", "download the app", "click here to",
      "enable javascript",
      "please enable javascript", "save my name, email", "you must be logged in", "powered by",
      "enter your email",
      "notify me of", "support our journalism", "donate now",
    ])
}

extension PageWords {
  /// The parts of a text between separators, each trimmed.
  static func lines(_ text: String, separator: Character = "|") -> [String] {
    text.split { $0 == separator || $0.isNewline }.map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}
