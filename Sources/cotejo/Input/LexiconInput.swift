import Alignment
import Interchange
import Text

/// A user's own dictionaries, as `--lexicon` names them: what the aligner knows beyond its own lexicon.
enum LexiconInput {
  static let option = OptionDeclaration(
    "lexicon", Localized(en: "FILE", es: "ARCHIVO"), .file, isRepeatable: true,
    summary: Localized(
      en: "Also uses this dictionary: two columns, hunalign's .dic, or a TMX to learn from.",
      es:
        "Usa además este diccionario: dos columnas, .dic de hunalign o una TMX de la que aprender.")
  )

  /// An aligner that knows what the files hold. Lines that are not understood are reported; the rest is used.
  static func aligner(
    _ arguments: Arguments, from source: Language, to target: Language, console: Console
  ) throws -> Aligner {
    let paths = arguments.texts(option)
    guard !paths.isEmpty else { return AlignerPool().aligner(from: source, to: target) }
    var lexicon = Lexicon.embedded(from: source, to: target)
    var memory: [(String, String)] = []
    for path in paths {
      let dictionary = UserDictionary.read(
        try InputFile.bytes(path), name: path, source: source.code, target: target.code)
      for problem in dictionary.refused { console.report(problem) }
      for pair in dictionary.pairs {
        switch dictionary.kind {
        case .dictionary: lexicon.add(pair.source, pair.target)
        case .memory: memory.append((pair.source, pair.target))
        }
      }
    }
    var aligner = Aligner(source: source, target: target, lexicon: lexicon)
    if !memory.isEmpty { aligner.learn(from: memory) }
    return aligner
  }
}
