extension SegmentationRules {
  /// What ends and opens sentences in Spanish: abbreviations by what may follow them, words that open, verbs of saying.
  package static let spanish = SegmentationRules(words: SpanishSentences.words)
}

private enum SpanishSentences {
  static let words =
    abbreviations + [
      (
        """
        ene feb mar abr may jun jul ago sep sept set oct nov dic enero febrero marzo abril mayo junio julio agosto
        septiembre setiembre octubre noviembre diciembre
        """, .month
      ),
      (
        """
        el la los las lo un una unos unas al del a ante bajo con contra de desde durante en entre hacia hasta mediante
        para por según sin sobre tras y e o u ni pero sino que quien quienes cual cuales cuyo cuando como donde si no
        yo él ella ello ellos ellas tú usted ustedes nosotros nosotras me mi mis te ti tus se su sus le les nos
        este esta estos estas ese esa esos esas eso esto aquel aquella aquellos aquellas aquello
        es son era eran fue fueron será serán sea sean ha han había habían hay hubo habrá está están estaba estaban
        muy más menos tan tanto también ya aún todavía solo todo toda todos todas otro otra otros otras
        mismo misma cada porque aunque mientras pues luego entonces así además ahora hoy ayer mañana
        después antes finalmente posteriormente actualmente igualmente asimismo incluso tampoco nunca siempre
        quizá quizás tal acaso ojalá ahí allí aquí allá acá
        dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil cientos miles millones decenas docenas
        uno ambos ambas varios varias muchos muchas mucho mucha pocos pocas algunos algunas alguno alguna algún alguien
        nadie ninguno ninguna ningún nada algo cualquier cualquiera primero segundo tercero primera segunda tercera
        último última últimos últimas próximo próxima dicho dicha dichos dichas demás
        qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas
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
        la el una un
        """, .label
      ),
      ("yahoo jeopardy oklahoma", .exclaimed),
      ("a hacia sobre desde hasta", .time),
      ("y e o u ni que de del en con por para a al pero como", .conjunction),
    ]

  private static let abbreviations: [(words: String, role: WordRole)] = [
    (
      """
      sr sra sres sras srta srtas d dña dr dra dres dras prof profa profs lic lics lcdo lcda ldo lda ing ings arq
      abg abog econ mons pbro fr hno hna rvdo rvda rdo exc excmo excma ilmo ilma mag mtro mtra ma fco fca
      gral grales gen cnel tcnel col tte cap capt cptn sgto sgt alm valm calm cmdte comdte comte cmte com comis insp
      subcom pres presid vicepres dip sen min gob conc emb sria srio sto sta sn s.m s.e s.s s.a.r ss.mm vda pdte
      pdta adm subdir mr mrs ms st mt ste ft
      """, .title
    ),
    (
      """
      no nro nros num nums n art arts inc lit pag págs pgs pg pp p vol vols t cap caps fig figs
      lam tab apdo aptdo párr cl ver ed eds exp res resol dec gac r.i.f c.i tel telf tfno tlf tlfno tels ext
      ofic of loc fol fols leg cod
      """, .numbered
    ),
    ("bs bsf bs.f bs.s", .numbered),
    ("no ver cap com inc col leg res dec exp of ed lit gen min gob conc emb sen loc t adm", .word),
    (
      """
      p.ej ej v.g v.gr i.e e.g cf cfr vid aprox ca vs et av avda avd bvar blvr ctra cra
      carr urb qta pza plza edif edf pje bo dpto depto dptos dep dept prov mcpio mun edo
      edos rep univ inst hosp gob coord adj ingl izq izqda dcha ee jj rr ff aa dd cc oo uu ss mm ntra nta tít
      """, .inner
    ),
    (
      """
      etc a.m p.m hs hrs hr mins seg segs kms km kg kgs kgr grs cms cm mts lts lt hab habs has tm dls dol
      bs bsf bs.f bs.s pts ptas pta a.c d.c a.de.c d.de.c a.n.e a.j.c d.j.c q.e.p.d r.i.p d.e.p
      s.l s.f s.n ibíd op.cit loc.cit o.s cts cént
      """, .closing
    ),
    (
      """
      ee.uu eeuu bs.as ff.aa jj.oo rr.hh rr.ee dd.hh cc.oo aa.vv cc.aa aa.ee ff.aa.nn rr.pp mm.cc e.u u.s u.s.a s.a s.a.s c.a
      s.r.l s.r c.v s.a.c s.c s.coop r.l cía cias ltda ltd corp bros hnos jr d.f n.y l.a u.r.s.s
      p.d d.n.i n.i.f o.n.u o.e.a p.p p.s.o.e u.g.t e.t.a c.d f.c u.d r.c.d a.d u.c.v
      """, .nameEnd
    ),
    (
      """
      ene feb abr jun jul ago sep sept oct nov dic lun mié jue vie sáb
      """, .nameEnd
    ),
    (
      "mar may set dom", [.nameEnd, .capitalised]
    ),
  ]
}
