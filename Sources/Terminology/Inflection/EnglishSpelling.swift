/// American and British ways to spell a word.
enum EnglishSpelling {
  /// The word in the other spellings, plural and verb endings included; empty for most words.
  static let variants: @Sendable (Spelling) -> [Spelling] = { word in
    for ending in endings {
      let cut = ending.utf8.count
      guard word.count > cut + 2, word.bytes.suffix(cut).elementsEqual(ending.utf8) else {
        continue
      }
      if let others = pairs[word.dropping(cut)] { return others.map { $0.adding(ending) } }
    }
    return izing(word).map { [$0] } ?? []
  }

  /// Longest first; the last is none.
  private static let endings = ["ings", "ing", "ers", "ed", "er", "es", "al", "s", "d", ""]

  /// `organize` and `organise`, with what is made from them.
  private static func izing(_ word: Spelling) -> Spelling? {
    for (a, b) in [
      ("ization", "isation"), ("izations", "isations"), ("ize", "ise"), ("izes", "ises"),
      ("ized", "ised"), ("izing", "ising"), ("izer", "iser"), ("izers", "isers"), ("yze", "yse"),
      ("yzed", "ysed"), ("yzing", "ysing"), ("yzes", "yses"),
    ] {
      for (from, to) in [(a, b), (b, a)]
      where word.count > from.utf8.count + 3
        && word.bytes.suffix(from.utf8.count).elementsEqual(from.utf8)
      {
        let stem = word.dropping(from.utf8.count)
        return fixed.contains(stem.text) ? nil : stem.adding(to)
      }
    }
    return nil
  }

  /// What stands before *-ise* or *-ize* in words that have but one spelling.
  private static let fixed = WordTable.set(
    """
    advert adv comprom exerc enterpr franch prom prem prec superv surpr telev rev disgu expert parad merchand desp dev
    improv exc conc circumc dem ar no pra ra cru brui poi pro lia tre s pr se ma cha che
    """)

  private static let pairs: [Spelling: [Spelling]] = {
    let american = WordTable.map(
      """
      program programme; labor labour; color colour; honor honour; favor favour; neighbor neighbour; harbor harbour;
      rumor rumour; behavior behaviour; armor armour; endeavor endeavour; vapor vapour; humor humour; tumor tumour;
      savior saviour; parlor parlour; rigor rigour; vigor vigour; valor valour; clamor clamour; neighborhood neighbourhood;
      favorite favourite; honorable honourable; favorable favourable; colored coloured; center centre; theater theatre;
      meter metre; kilometer kilometre; centimeter centimetre; millimeter millimetre; liter litre; fiber fibre; caliber calibre;
      somber sombre; defense defence; offense offence; license licence; pretense pretence; practice practise;
      gray grey; enroll enrol; enrollment enrolment; fulfill fulfil; fulfillment fulfilment; installment instalment;
      judgment judgement; acknowledgment acknowledgement; aging ageing; catalog catalogue; dialog dialogue; analog analogue;
      maneuver manoeuvre; pediatric paediatric; anemia anaemia; aluminum aluminium; jewelry jewellery; plow plough;
      skeptic sceptic; skeptical sceptical; mold mould; mustache moustache; check cheque; checkbook chequebook; paycheck paycheque;
      tire tyre; curb kerb; artifact artefact; counselor counsellor; traveler traveller; leukemia leukaemia; diarrhea diarrhoea;
      estrogen oestrogen; esthetic aesthetic; medieval mediaeval; orthopedic orthopaedic; airplane aeroplane;
      adviser advisor; jail gaol; barreled barrelled; paneled panelled; labeled labelled;
      traveled travelled; traveling travelling; canceled cancelled; canceling cancelling; signaling signalling;
      modeling modelling; fueled fuelled; fueling fuelling; councilor councillor; marvelous marvellous; woolen woollen
      """)
    var pairs = american
    for (british, others) in WordTable.inverse(american) { pairs[british, default: []] += others }
    for word in oneWay { pairs[word] = nil }
    return pairs
  }()

  /// Words with another meaning of their own, of which only the other spelling has a variant.
  private static let oneWay: [Spelling] = ["check", "tire", "curb", "meter"]
}
