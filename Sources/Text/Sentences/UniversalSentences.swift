extension SegmentationRules {
  /// For a language of which nothing else is known: the commonest abbreviations of western European languages.
  package static let universal = SegmentationRules(words: UniversalSentences.words)
}

private enum UniversalSentences {
  static let words: [(words: String, role: WordRole)] = [
    (
      """
      mr mrs ms dr prof st sr sra hr fr frl dipl ing med mag dott sig sigg sra. mme mlle mm me mgr pr mons exmo eng gen
      col lt sgt hl dhr mevr mw drs ir mej
      """, .title
    ),
    (
      "nr no n nº art abs kap s p pp pag fig vol bd hg hrsg tel bl ca cf cap str ziff rn", .numbered
    ),
    (
      """
      z.b d.h u.a i.d.r bzw vgl inkl exkl ggf evtl zzgl z.t u.u v.a s.o s.u o.g sog zw geb gest p.ex c.-à-d env av apr
      vs e.g i.e ex es. ad bijv d.w.z o.a bv nl
      """, .inner
    ),
    ("etc usw u.s.w ecc enz etc. a.m p.m ff km kg cm min std uhr", .closing),
    ("inc corp co ltd jr gmbh s.a s.p.a s.r.l b.v n.v e.v a.g u.s u.k", .nameEnd),
    (
      """
      januar februar märz april mai juni juli august september oktober november dezember jänner janvier février mars
      avril juin juillet août septembre octobre novembre décembre gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre dicembre janeiro fevereiro março abril maio junho julho setembro outubro novembro
      dezembro januari februari maart mei augustus
      """, .month
    ),
    (
      """
      der die das den dem des ein eine einer er sie es wir ihr ich und aber oder denn doch wenn weil dass nach vor mit
      von zu bei auf in im am an aus für auch noch nur so wie was wer wo seit während
      le la les un une des du de ce cette ces il elle ils elles nous vous je on et mais ou où donc or ni car si que qui
      dans pour par sur avec sans sous après avant depuis selon en au aux
      il lo gli uno una e ma nel nella per con su tra fra dopo prima o os as um uma em no na ele ela mas
      het een hij zij wij ik maar dat
      """, .opener
    ),
  ]
}
