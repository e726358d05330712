extension SegmentationRules {
  /// What ends and opens sentences in English: abbreviations by what may follow them, words that open, verbs of saying.
  package static let english = SegmentationRules(
    words: EnglishSentences.words, opensInLowerCase: true)
}

private enum EnglishSentences {
  static let words =
    abbreviations + [
      (
        """
        jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september
        october november december
        """, .month
      ),
      (
        """
        a an the this that these those he she it they we you i his her its their our my your who whom whose what which
        when where why how there here and but or nor so yet if then than as at by for from in into of off on onto out
        over to up with about above after against along among around before behind below beneath beside besides between
        beyond during despite except inside like near outside past since through throughout till toward towards under
        until unless unlike upon via within without while whereas whether although though because once
        is are was were am be been do does did has have had can could will would shall should may might must
        isn aren wasn weren don doesn didn hasn haven hadn couldn won wouldn shouldn let
        no not none nobody nothing neither never now today yesterday tomorrow tonight later earlier soon still also even
        just only perhaps maybe however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence
        instead otherwise finally eventually recently currently previously formerly originally initially subsequently
        last next first second third another other others some any each every all both many most more much few several
        one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half
        such same according additionally unfortunately fortunately sadly apparently clearly obviously
        indeed actually usually often sometimes generally typically especially further overall afterwards
        please thanks thank sorry yes ok okay well oh hey hi hello great good click see look take make get go
        police officials people someone everyone everything anyone something
        """, .opener
      ),
      ("i", .alwaysCapital),
      (
        """
        said says say asked asks replied replies answered adds added told tells wrote writes tweeted tweets shouted shouts
        yelled cried cries whispered exclaimed explained explains wondered wonders insisted declared announced joked
        quipped continued continues concluded recalled recalls demanded murmured muttered remarked noted responded
        responds inquired screamed snapped sighed laughed
        """, .attribution
      ),
      (
        """
        vitamin vitamins group plan hepatitis type class grade letter section appendix phase option category schedule
        part exhibit series table figure point room gate row unit version tier team league block model the a
        """, .label
      ),
      ("yahoo jeopardy oklahoma guess yum chips ahoy wham mamma panic", .exclaimed),
      ("at around about by until before after from since between on", .time),
      ("and or but nor of for to in on at with by from than as that which who", .conjunction),
    ]

  private static let abbreviations: [(words: String, role: WordRole)] = [
    (
      """
      mr mrs ms mx messrs mmes dr drs prof profs assoc asst rev revs fr hon rt rep reps sen sens gov govs lt col cols
      gen gens maj capt cpt cmdr cdr cmdt adm vadm radm sgt sgts cpl pfc pvt pte spc ssgt brig det insp supt const
      pres amb sec treas chmn dep deps atty attys st ste ft mt mts pt esp lieut mlle mme mgr msgr
      """, .title
    ),
    (
      """
      no nos nr art arts sect secs fig figs eq eqs vol vols ch chap chaps pp p pg paras ed eds ver cap tel ext rte
      hwy flt lot apt rm op psalm matt ps supp ann cl
      """, .numbered
    ),
    ("no art arts ed lot cap ver ch fig figs op", .word),
    (
      """
      e.g eg i.e ie viz cf vs approx circa et al incl excl espec var subj resp orig transl trans illus abbr
      acc anon nb n.b q.v s.v f.k.a a.k.a d.b.a w/o p.s p.p.s f.e med
      """, .inner
    ),
    (
      """
      etc a.m p.m am pm et.al et.seq ibid hr hrs min mins km kms cm mm kg kgs lb lbs oz yd yds sq mph kph
      mpg in tsp tbsp doz b.c a.d b.c.e c.e est edt cst cdt mst mdt pst pdt gmt
      """, .closing
    ),
    (
      """
      inc incs corp corps co cos ltd llc llp plc l.p n.a s.a s.p.a n.v a.g jr sr esq ph.d phd m.d d.d.s d.v.m b.a m.a
      b.s m.s m.b.a ll.b ll.m j.d r.n c.p.a m.p r.i.p u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c l.a n.y n.j n.c s.c n.h
      n.m n.d s.d r.i w.va p.r n.y.c u.s.c p.c p.o r.s.v.p n.w n.e s.w s.e univ dept depts div dist assn
      bros mfg intl natl govt mgmt ctr bldg ave aves blvd rd rds ln pkwy expy cir ct cty twp
      jan feb apr jun jul aug sept oct nov dec tue tues thu thur thurs fri ariz calif colo kans mich minn mont neb nebr
      nev okla penn tenn tex wis wisc wyo ont que sask alta
      """, .nameEnd
    ),
    (
      """
      ala ark conn del fla ga ill ind kan ky md mass miss mo ore pa va vt wash man pl hts mar sep mon wed sat sun
      """, [.nameEnd, .capitalised]
    ),
  ]
}
