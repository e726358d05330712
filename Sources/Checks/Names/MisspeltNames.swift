import Text

/// Names of one side that are neither on the other side nor far from one that is.
struct MisspeltNames {
  struct Slip {
    let side: Side
    let mention: People.Mention
    /// The name on the other side that it should be.
    let answer: People.Mention
    let bead: Int
    /// Whether the right name stands elsewhere on the same side, so that one person has two spellings.
    let isKnownOnSide: Bool
  }

  private let input: CheckInput

  init(_ input: CheckInput) { self.input = input }

  /// - Complexity: O(n), the names of a sentence apart.
  func slips() -> [Slip] {
    var found: [Slip] = []
    for side in [Side.target, .source] {
      for mention in input.people.all(side) {
        if input.people.count(of: mention.word, side.other) > 0 { continue }
        guard let slip = slip(mention, side) else { continue }
        found.append(slip)
      }
      found += input[side].sentences.indices.compactMap { opening($0, side) }
    }
    return withoutMirrored(found)
  }

  private func slip(_ mention: People.Mention, _ side: Side) -> Slip? {
    let bead = input[side].beadOf[mention.sentence]
    guard input.isTrusted(bead) else { return nil }
    let word = input.vocabulary.text(mention.word)
    let here = Set(input.people.mentions(in: input.beads[bead][side], side).map(\.word))
    let answer = input.people.mentions(in: input.beads[bead][side.other], side.other).first {
      input.people.names.contains($0.word) && !here.contains($0.word)
        && NameLikeness.isVariant(word, input.vocabulary.text($0.word))
        && !isTranslation(mention, $0, side)
    }
    guard let answer else { return nil }
    return Slip(
      side: side, mention: mention, answer: answer, bead: bead,
      isKnownOnSide: input.people.count(of: answer.word, side) > 0)
  }

  /// The first word of a sentence, which may be a name that looks like a word of the language.
  private func opening(_ sentence: Int, _ side: Side) -> Slip? {
    let text = input[side]
    guard
      let token = text.tokenRange(sentence).first(where: { text.tokens[$0].kind != .punctuation }),
      text.tokens[token].kind == .word, text.isCapitalised(token),
      input.people.count(of: text.words[token], side.other) == 0,
      !input.people.mentions(in: [sentence], side).contains(where: { $0.token == token })
    else { return nil }
    let mention = People.Mention(
      token: token, word: text.words[token], sentence: sentence, run: token...token)
    guard let slip = slip(mention, side), slip.isKnownOnSide,
      input.people.surnames.contains(slip.answer.word)
    else { return nil }
    return slip
  }

  /// A place or a common word that the lexicon renders by the other.
  private func isTranslation(_ mention: People.Mention, _ other: People.Mention, _ side: Side)
    -> Bool
  {
    guard let lexicon = input.resources.lexicon else { return false }
    let stem = input.vocabulary.text(input[side].stems[mention.token])
    let otherStem = input.vocabulary.text(input[side.other].stems[other.token])
    return lexicon.renderings(of: otherStem, side.other).contains(stem)
  }

  /// Where both sides have a name of their own for the same person, the side that also has the other's is wrong;
  /// without such evidence the target is.
  private func withoutMirrored(_ slips: [Slip]) -> [Slip] {
    slips.filter { slip in
      let mirror = slips.first {
        $0.side == slip.side.other && $0.mention.token == slip.answer.token
      }
      guard let mirror else { return true }
      if slip.isKnownOnSide != mirror.isKnownOnSide { return slip.isKnownOnSide }
      return slip.side == .target
    }
  }
}
