extension SegmentationRules {
  /// What ends and opens sentences in Spanish: abbreviations by what may follow them, words that open, verbs of saying.
  package static let spanish = SegmentationRules(words: SpanishSentences.words)
}

private enum SpanishSentences {
  static let words: [(words: String, role: WordRole)] = [
    (
      """
      sr sra sres sras srta srtas sre d dn da dña dr dra dres dras prof profa profs lic lics lcdo lcda ldo lda ing ings arq
      abg abog econ soc tec bach mons mgr pbro fr hno hna hnos. rvdo rvda rdo exc excmo excma ilmo ilma ilustr mag mtro mtra
      gral grales gen cnel tcnel col tte cap capt cptn sgto sgt cabo. alm valm calm cmdte comdte comte cmte com comis insp
      subcom pres presid vicepres dip sen min gob alc conc emb sec. sria srio sto sta sn s.m s.e s.s s.a.r ss.mm vda pdte
      pdta adm. dir. subdir jz mag. mr mrs ms st mt ste ft
      """, .title
    ),
    (
      """
      no nro nros num nums núm núms n nº art arts artº inc lit pag págs pags pgs pp p vol vols t tomo. cap caps fig figs
      lam lám tab ap apdo aptdo párr parr cl ver ed eds exp res resol dec gac r.i.f c.i tel telf tfno tlf tlfno tels ext
      km. kil edif. apto piso. ofic of loc local. fol fols nota. col. leg cod cód
      """, .numbered
    ),
    ("no ver t cap com inc col leg res dec exp of ed lit gen min gob conc sec local emb", .word),
    (
      """
      p.ej ej v.g v.gr i.e e.g cf cfr vid ver. aprox apr. ca c. vs et al av avda avd avs bvar blvr bulev c/ ctra cra carr
      cl. cjón urb edif qta pza plza plz pzo pje bo bº sect. dpto depto dptos dep dept prov mcpio mun pquia parr. edo
      edos rep univ inst fac esc hosp cía. gob. min. alt trad coord dir comp sust adj adv fam lat gr ingl fr. a.c. izq
      izqda der dcha ee jj rr ff aa dd cc oo uu pp. ss mm ntra nta sta. f. tít tit máx mín max. prom
      """, .inner
    ),
    (
      """
      etc a.m p.m m. h hs hrs hr min. mins seg segs s. km kms kg kgs kgr grs gr. cm cms mm. mts mt. lts lt hab habs ha
      has. tm dls dol us bs bsf bs.f bs.s pts ptas pta a.c d.c a.de.c d.de.c a.n.e e.c a.j.c d.j.c q.e.p.d r.i.p d.e.p
      s.l s.f s.n ibíd ibid op.cit loc.cit o.s ss. cts cént aC dC
      """, .closing
    ),
    (
      """
      ee.uu eeuu ff.aa jj.oo rr.hh rr.ee dd.hh cc.oo aa.vv cc.aa aa.ee ff.aa.nn rr.pp mm.cc e.u u.s u.e s.a s.a.s c.a s.r.l s.l. s.r
      c.v s.a.c s.c s.coop s.rl r.l a.c. c.v. cía cia cías ltda ltd inc. corp bros hnos jr sr. d.f n.y l.a d.c. u.r.s.s
      p.d d.n.i n.i.f o.n.u o.e.a p.p p.s.o.e u.g.t e.t.a c.d f.c u.d r.c.d a.d u.c.v
      ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom
      """, .nameEnd
    ),
    (
      """
      ene feb mar abr may jun jul ago sep sept set oct nov dic enero febrero marzo abril mayo junio julio agosto
      septiembre setiembre octubre noviembre diciembre
      """, .month
    ),
    (
      """
      el la los las lo un una unos unas al del a ante bajo con contra de desde durante en entre hacia hasta mediante
      para por según segun sin sobre tras y e o u ni pero sino que quien quienes cual cuales cuyo cuando como donde si no
      yo él ella ello ellos ellas tú usted ustedes nosotros nosotras me mi mis te ti tu tus se su sus le les nos
      este esta estos estas ese esa esos esas eso esto aquel aquella aquellos aquellas aquello
      es son era eran fue fueron será serán sea sean ha han había habían hay hubo habrá está están estaba estaban
      muy más mas menos tan tanto también tambien ya aún aun todavía solo sólo todo toda todos todas otro otra otros otras
      mismo misma cada porque aunque mientras pues luego entonces así asi además ademas ahora hoy ayer mañana
      después despues antes finalmente posteriormente actualmente igualmente asimismo incluso tampoco nunca siempre
      quizá quizás tal vez acaso ojalá sin embargo no obstante ahí allí aquí allá acá
      dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil cientos miles millones decenas docenas
      uno ambos ambas varios varias muchos muchas mucho mucha pocos pocas algunos algunas alguno alguna algún alguien
      nadie ninguno ninguna ningún nada algo cualquier cualquiera primero segundo tercero primera segunda tercera
      último última últimos últimas próximo próxima dicho dicha dichos dichas demás
      qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas cuanto
      tiene tienen tenía puede pueden debe deben dijo dice dicen explicó señaló afirmó indicó agregó añadió aseguró
      sostuvo manifestó recordó destacó comentó expresó precisó reiteró advirtió informó confirmó
      creo pienso quiero gracias hola sí ojo bien bueno buena buenos buenas gran nuestro nuestra nuestros nuestras
      recientemente anteriormente inicialmente originalmente generalmente especialmente precisamente
      """, .opener
    ),
    (
      """
      dijo dice preguntó pregunta respondió responde contestó exclamó gritó añadió agregó afirmó aseguró explicó
      señaló replicó comentó insistió declaró apuntó murmuró susurró sostuvo indicó manifestó
      """, .attribution
    ),
    (
      """
      vitamina vitaminas grupo plan hepatitis serie sector categoría clase opción tipo letra apartado anexo fase sección
      punto bloque aula puerta fila modelo versión división equipo liga nivel inciso literal parte cuadro figura
      """, .label
    ),
    ("yahoo jeopardy oklahoma", .exclaimed),
    ("a hacia sobre desde hasta", .time),
    ("y e o u ni que de del en con por para a al pero como", .conjunction),
  ]
}
