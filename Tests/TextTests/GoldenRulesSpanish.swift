/// Spanish sentence boundaries, one case a line, the places where a sentence ends marked with ¦.
enum GoldenRulesSpanish {
  static let titlesAndNames = """
    El Sr. Rivas firmó el lunes.¦ Sus abogados no.
    La Sra. Ortega y la Srta. Gil llegaron tarde.¦ Nadie dijo nada.
    El Dr. Lara y la Dra. Peña operan hoy.¦ Mañana descansan.
    Habló el Gral. Vargas.¦ El Cnel. Ruiz calló.
    El Cap. Díaz y el Tte. Gómez huyeron.¦ El Sgto. Mora se quedó.
    Vino D. Luis con Dña. Carmen.¦ No se sentaron.
    El Lic. Mora y el Ing. Paz renunciaron.¦ El Arq. Soto no.
    Lo escribió J. R. Medina en 1950.¦ Nadie lo leyó.
    Lo firmó J. Pérez.¦ Los demás se negaron.
    La Prof. Gil y el Prof. Sosa enseñan aquí.¦ Cobran poco.
    Mons. Arias ofició la misa.¦ Hubo aplausos.
    Nació en Bs. As. en el s. XIX.¦ Murió en La Paz.
    La cita es el lun. 3 de feb. en la sede.¦ No falte.
    Cayó al mar.¦ 20 personas lo buscan.
    Está en Sta. Ana, cerca de Sto. Domingo.¦ Es pequeño.
    El sr. Rivas y la sra. Gil salieron.¦ Volverán.
    Los Dres. Lara y Peña discuten.¦ El paciente espera.
    El Excmo. Sr. Embajador llegó.¦ Traía flores.
    Se lo dijo a Ma. Elena.¦ Ella rió.
    El Hno. Tomás y la Hna. Luz rezan.¦ Los niños juegan.
    """
  static let institutionsAndPlaces = """
    EE. UU. impuso sanciones.¦ Venezuela protestó.
    Viajó a EE. UU.¦ El vuelo duró poco.
    Viajó a EE.UU.¦ La visa tardó.
    Vive en EE. UU. desde mayo.¦ Le gusta.
    Los JJ. OO. empezaron ayer.¦ Terminan en agosto.
    Las FF. AA. se pronunciaron.¦ Nadie respondió.
    La empresa Sorano S.A. quebró.¦ Debía mucho.
    La firmó Sorano S. A.¦ El juez la anuló.
    Trabaja en Pérez Hnos. desde joven.¦ Gana poco.
    Gómez y Cía. cerró.¦ Nadie lo notó.
    Vive en la Avda. Bolívar con Av. Sucre.¦ Es ruidoso.
    La Urb. Las Palmas quedó a oscuras.¦ La luz volvió tarde.
    Fue a EE.UU.¦ ¿Y volvió?
    Los RR. HH. mandan.¦ Los demás obedecen.
    El C.A. Ávila ganó.¦ Los otros perdieron.
    El edif. Roma está vacío.¦ Lo venderán.
    La cuenta es de Soltein S.A. de C.V. en México.¦ Nadie paga.
    El petróleo de EE. UU. subió.¦ El de aquí no.
    Acusó a los EE. UU.¦
    """
  static let numbersAndDates = """
    Véase la pág. 5 del vol. 2.¦ Es breve.
    Lo dice el art. 14 de la ley.¦ Nadie lo cumple.
    Es la ley núm. 8 de 1999.¦ Sigue vigente.
    Vive en el nro. 5 de la calle.¦ Es el n.º 5.
    El 3 de nov. de 2018 llovió.¦ Después no.
    El país es más pobre.¦ 23 detenidos siguen presos.
    Nació en 1990.¦ 1991 fue peor.
    Cuesta 1.250,75 bolívares.¦ Es mucho.
    Subió un 3,5 %.¦ El salario no.
    Es el 1.º de la lista.¦ Ella es la 2.ª del grupo.
    Recorrió 20 kms. y paró.¦ No había gasolina.
    Recorrió 20 kms.¦ La vía estaba cerrada.
    Pesa 5 kg.¦ Aquel pesa 6 kg. o más.
    Abre a las 8 a. m. y cierra a las 5 p. m.¦ Hoy no abrió.
    Cerró a las 5 p. m.¦ Nadie entró.
    Cerró a las 5 p.m.¦ Nadie entró.
    Fue a las 20 h.¦ La plaza estaba llena.
    Llegaron 300.¦ Se fueron 20.
    Es del siglo XX.¦ El otro es del XIX.
    Felipe II.¦ Su hijo reinó.
    Murió en el 44 a. C. en Roma.¦ Nadie lloró.
    Ocurrió en el año 79 d. C.¦ Todo ardió.
    El tel. 555 no sirve.¦ El 556 tampoco.
    Tiene 5 millones.¦ $2 millones son suyos.
    La inflación fue de 100 %.¦ 2 de cada 3 comen mal.
    Marcó 2.5.¦ Luego marcó 3.
    Quedó 6-4, 7-6.¦ El público aplaudió.
    El 12.11.2018 llovió.¦ El 13 no.
    La temperatura llegó a 35 °C.¦ La gente salió.
    Hay 41,5 hab. por km².¦ Antes había más.
    """
  static let otherAbbreviations = """
    Lleve fruta, p. ej. mangos.¦ Deje el resto.
    Venden pan, leche, etc.¦ La tienda es pequeña.
    Venden pan, leche, etc. y cierran a las cinco.¦ Es pequeña.
    Vienen Ana, Luis, etc.¦
    Acudieron aprox. 300 personas.¦ Pocas se quedaron.
    El caso Pérez vs. Estado sigue abierto.¦ Nadie declara.
    Se lo debo a Ud. y a Uds.¦ No lo olvido.
    Véase ob. cit. de Gil.¦ Ahí está.
    Dijo que no.¦ Nadie insistió.
    La Sra. vda. de Gil murió.¦ Tenía cien años.
    """
  static let letters = """
    Falta vitamina C.¦ La tripulación enfermó.
    Vive en el 2º C.¦ Muchos vecinos se fueron.
    Está en el grupo B.¦ Brasil está en el A.
    Pasó al plan B.¦ Tampoco sirvió.
    La puerta es la A o la B.¦ Entramos por la A.
    Tiene hepatitis C.¦ Nadie lo atiende.
    Es de la serie A.¦ Los demás bajaron.
    """
  static let quotations = """
    «No iremos», dijo Gil.¦ «Ellos sí».
    «No iremos.», dijo Gil.¦ Nadie lo creyó.
    “No iremos”, dijo Gil.¦ “Ellos sí”.
    "No iremos", dijo Gil.¦ "Ellos sí".
    «¿Iremos?», preguntó Gil.¦ Nadie respondió.
    «¡Vamos!» gritó Gil.¦ Nadie se movió.
    "¿Vienes?" preguntó Ana.¦ Luis calló.
    «Nos vamos.¦ Ellos se quedan», dijo Gil.
    “Nos vamos.¦ Ellos se quedan”, dijo Gil.
    "Nos vamos.¦ Ellos se quedan.¦ Adiós", dijo Gil.
    Dijo que era «el fin».¦ No lo era.
    Dijo que era «el fin.»¦ No lo era.
    Dijo: «Es el fin».¦ No lo era.
    Fue algo increíble" .¦ Nadie lo creyó.
    Dijo "es increíble" .¦ Nadie lo creyó.
    «Es el fin».¦ «No lo es».
    "Es el fin."¦ Nadie lo creyó.
    "Es el fin.”¦ Nadie lo creyó.
    «¿Es el fin?».¦ No lo era.
    «¡Es el fin!».¦ No lo era.
    “Es el fin…”¦ Nadie lo creyó.
    Lo llamó “de derecha” y “traidor”.¦ Él rió.
    Nunca habló de eso."¦Él quería descansar.
    Según ella, "no hay comida.¦ No hay nada".
    El lema es «¡Sí se puede!» desde mayo.¦ Nadie lo repite.
    """
  static let brackets = """
    Da clases (antes manejaba un bus.) en una escuela.¦ Le gusta.
    Se fue (nadie sabe por qué).¦ Ella se quedó.
    Se fue.¦ (Nadie sabe por qué).¦ Ella se quedó.
    «Esperamos (...) y nos fuimos», dijo.¦ Era tarde.
    La obra [...] fue larga.¦ Los actores estaban cansados.
    Lo dijo (¡dos veces!).¦ Nadie oyó.
    Era (¿seguro?) tarde.¦ Nadie vino.
    Ganó el partido (PSUV).¦ Perdió el otro (AD).
    La empresa (Sorano S.A.) quebró.¦ Otras no.
    Vino de Lara (Estado Lara).¦ Es lejos.
    Funciona.[4]¦ Otros lo niegan.
    Hubo fiesta (hubo baile. Hubo comida) en la plaza.¦ Todos fueron.
    """
  static let questionsAndShouts = """
    ¿Cuántos?¦ ¿Y cuántos más?
    ¿Quién?¦ ¿Cuándo?¦ ¿Dónde?
    ¡Vamos!¦ ¡Rápido!
    ¿Es cierto?¦ Nadie lo sabe.
    ¿Vienes? preguntó Ana.¦ Luis calló.
    ¡Ay! dijo Ana.¦ Luis calló.
    ¡Hola!, ¿cómo está?¦ Bien.
    ¿Quién lo hizo?¦ 300 personas lo vieron.
    ¿Qué?!¦ No puede ser.
    ¡¿Qué?!¦ No puede ser.
    ¡Basta!¦¿Quién manda?
    Se fue.¦ ¿Por qué?¦ Nadie sabe.
    Las acciones de Yahoo! subieron.¦ Otras bajaron.
    ¿Sí?¦ “No”, dijo Gil.
    ¿Volverá Pérez?¦ El partido calla.
    Dijo ¡basta! y se fue.¦ Nadie lo siguió.
    """
  static let ellipses = """
    Esperó...¦ Nadie vino.
    Esperó… y esperó.¦ Nadie vino.
    Esperó...¦ ¿Nadie vino?
    Era… no sé… raro.¦ Mucho.
    «No sé…».¦ Ella se fue.
    Pan, leche, huevos...¦ Todo falta.
    Hay de todo: pan, leche... y queso.¦ Falta carne.
    Bueno...¦ Él sabrá.
    «Quizá...», dijo Ana.¦ Luis calló.
    """
  static let lists = """
    1. Lávese las manos.¦ 2. Séquese.
    1) Lávese las manos¦ 2) Séquese¦ 3) Siéntese
    1.) Lávese las manos.¦ 2.) Séquese.
    a) Lávese las manos¦ b) Séquese¦ c) Siéntese
    A) Lávese las manos.¦ B) Séquese.
    • Lávese las manos¦ • Séquese
    I. La ley es vieja.¦ II. La ley es mala.
    3. Hace frío.¦ Es tarde.
    """
  static let datelines = """
    CARACAS, 12 nov (EFE).- El banco cerró.¦ Abrirá el lunes.
    Caracas, 12 nov (EFE).- El banco cerró.¦ Abrirá el lunes.
    CARACAS.- El banco cerró.¦ Abrirá el lunes.
    Caracas (Reuters) – El banco cerró.¦ Abrirá el lunes.
    NUEVA YORK (AP) — El banco cerró.¦ Abrirá el lunes.
    MARACAIBO, Venezuela (AFP) - El banco cerró.¦ Abrirá el lunes.
    CARACAS, 12 nov. — El banco cerró.¦ Abrirá el lunes.
    BOGOTÁ, 3 jun. (EFE) – El banco cerró.¦ Abrirá el lunes.
    Artículo 5.- El banco es público.¦ No se vende.
    """
  static let dialogue = """
    —No iremos —dijo Ana—.¦ Nadie puede.
    —¿Vienes? —preguntó Ana—.¦ Es tarde.
    —¡Vamos! —gritó Ana.¦ Nadie se movió.
    —No —dijo Ana.¦ —Sí —dijo Luis.
    Era tarde.¦ —Nos vamos —dijo Ana.
    Era tarde.¦ - No, hombre.
    Gil –que venía de Lara– calló.¦ Nadie habló.
    El Madrid es - Gil y diez más -.¦ Gil siempre juega.
    Es así.¦ — No lo creo.
    —Quizá… —dijo Ana—.¦ No sé.
    El banco –así lo dijo Gil–.¦ Nadie respondió.
    """
  static let openings = """
    Compró un teléfono.¦ iPhone es una marca.
    Vende arte.¦ eBay cobra una parte.
    Siga la cuenta.¦ @redaccion tiene más.
    Es tendencia.¦ #Caracas va primero.
    Vea el sitio.¦ https://example.org/a.b lo tiene.
    Se fue.¦ «Nadie» vino.
    Se fue.¦ ‘Nadie’ vino.
    Ámbar llegó.¦ Óscar se fue.¦ Ñato calló.
    Lo dice la ley.¦ Érase una vez.
    """
  static let spaceless = """
    Es tarde.¦Él se fue.¦Nadie lo vio.
    Cuesta 1.000.¦Es mucho.
    ¿Es tarde?¦Nadie sabe.
    Escriba a Ana.Gil@example.com hoy.¦ Ella responde.
    Vea www.example.com/a.B y lea.¦ Ayuda.
    La saga es de Orinoco.¦Basándose en ella, filmaron.
    """
  static let headlines = """
    SUBE EL PETRÓLEO EN LONDRES¦ El crudo subió el lunes.¦ Puede bajar.
    EL FIN ESTÁ CERCA.¦ Nadie sabe cuándo.
    LLUEVE EN TODO EL PAÍS¦ Las lluvias no paran.
    """
  static let semicolonsAndColons = """
    Fueron Ana Gil, médica; Luis Mora, maestro; y Eva Paz.¦ Nadie más.
    Vive en la plaza;¦ La casa es vieja.
    Dijo una cosa: Váyanse.¦ Se fueron.
    Resultado: empate.¦ Nadie aplaudió.
    """

  static let all = [
    titlesAndNames, institutionsAndPlaces, numbersAndDates, otherAbbreviations, letters, quotations,
    brackets, questionsAndShouts, ellipses, lists, datelines, dialogue, openings, spaceless,
    headlines, semicolonsAndColons,
  ].flatMap { $0.split(separator: "\n").map(String.init) }
}
