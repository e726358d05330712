extension NumberWords {
  /// One role a line, `role value: forms`; a form is one word or several, as written in running text.
  static let spanish = NumberWords(
    language: .spanish, decimalMark: 0x2C, monthFirst: false, joinsTens: true,
    """
    cardinal 0: cero
    one 1: uno, un, una
    cardinal 2: dos
    cardinal 3: tres
    cardinal 4: cuatro
    cardinal 5: cinco
    cardinal 6: seis
    cardinal 7: siete
    cardinal 8: ocho
    cardinal 9: nueve
    cardinal 10: diez
    cardinal 11: once
    cardinal 12: doce
    cardinal 13: trece
    cardinal 14: catorce
    cardinal 15: quince
    cardinal 16: dieciséis
    cardinal 17: diecisiete
    cardinal 18: dieciocho
    cardinal 19: diecinueve
    cardinal 20: veinte
    cardinal 21: veintiuno, veintiún, veintiuna
    cardinal 22: veintidós
    cardinal 23: veintitrés
    cardinal 24: veinticuatro
    cardinal 25: veinticinco
    cardinal 26: veintiséis
    cardinal 27: veintisiete
    cardinal 28: veintiocho
    cardinal 29: veintinueve
    cardinal 30: treinta
    cardinal 40: cuarenta
    cardinal 50: cincuenta
    cardinal 60: sesenta
    cardinal 70: setenta
    cardinal 80: ochenta
    cardinal 90: noventa
    cardinal 100: cien, ciento
    cardinal 200: doscientos, doscientas
    cardinal 300: trescientos, trescientas
    cardinal 400: cuatrocientos, cuatrocientas
    cardinal 500: quinientos, quinientas
    cardinal 600: seiscientos, seiscientas
    cardinal 700: setecientos, setecientas
    cardinal 800: ochocientos, ochocientas
    cardinal 900: novecientos, novecientas
    multiplier 1000: mil
    multiplier 1000000: millón, millones, mill.
    multiplier 1000000000: millardo, millardos
    multiplier 1000000000000: billón, billones
    multiplier 1000000000000000000: trillón, trillones
    aloneMultiplier: mil
    attached 1000: k
    attached 1000000: m
    moneyMultiplier USD: mdd
    moneyMultiplier peso: mdp
    collective 12: docena, docenas
    collective 10: decena, decenas
    collective 20: veintena
    collective 30: treintena
    collective 40: cuarentena
    collective 50: cincuentena
    collective 100: centenar, centenares, centena
    collective 1000: millar, millares
    about 2: un par de, un par
    ordinal 1: primer, primero, primera, primeros, primeras, 1er, 1ero
    ordinal 2: segundo, segunda
    ordinal 3: tercer, tercero, tercera
    ordinal 4: cuarto, cuarta
    ordinal 5: quinto, quinta
    ordinal 6: sexto, sexta
    ordinal 7: séptimo, séptima
    ordinal 8: octavo, octava
    ordinal 9: noveno, novena
    ordinal 10: décimo, décima
    ordinal 11: undécimo, undécima, decimoprimero, decimoprimera, decimoprimer
    ordinal 12: duodécimo, duodécima, decimosegundo, decimosegunda
    ordinal 13: decimotercero, decimotercera, decimotercer
    ordinal 14: decimocuarto, decimocuarta
    ordinal 15: decimoquinto, decimoquinta
    ordinal 16: decimosexto, decimosexta
    ordinal 17: decimoséptimo, decimoséptima
    ordinal 18: decimoctavo, decimoctava
    ordinal 19: decimonoveno, decimonovena
    ordinal 20: vigésimo, vigésima
    ordinal 21: vigesimoprimero, vigesimoprimera, vigesimoprimer
    ordinal 22: vigesimosegundo, vigesimosegunda
    ordinal 25: vigesimoquinto, vigesimoquinta
    ordinal 30: trigésimo, trigésima
    ordinal 40: cuadragésimo, cuadragésima
    ordinal 50: quincuagésimo, quincuagésima
    ordinal 60: sexagésimo, sexagésima
    ordinal 70: septuagésimo, septuagésima
    ordinal 80: octogésimo, octogésima
    ordinal 90: nonagésimo, nonagésima
    ordinal 100: centésimo, centésima
    denominator 3: tercio, tercios
    denominator 4: cuarto, cuartos
    denominator 5: quinto, quintos
    denominator 6: sexto, sextos
    denominator 7: séptimo, séptimos
    denominator 8: octavo, octavos
    denominator 9: noveno, novenos
    denominator 10: décimo, décimos
    part 3: tercera parte, terceras partes
    part 4: cuarta parte, cuartas partes
    part 5: quinta parte, quintas partes
    part 6: sexta parte, sextas partes
    part 7: séptima parte, séptimas partes
    part 8: octava parte, octavas partes
    part 9: novena parte, novenas partes
    part 10: décima parte, décimas partes
    half: medio, media
    wholeHalf: la mitad, a la mitad, mitad del, mitad de los, mitad de las
    multiple 2: se duplicó, se duplicaron, se duplicará, duplicó, duplicaron, duplicarse, duplicado, duplicando, duplicar, duplicará, doblar, doblará, dobló, doblaron
    multiple 3: se triplicó, se triplicaron, triplicó, triplicaron, triplicarse, triplicado, triplicando
    multiple 4: se cuadruplicó, cuadruplicó, cuadruplicaron, cuadruplicado
    comparison 2: el doble, al doble, del doble
    comparison 3: el triple, al triple, del triple
    comparison 4: el cuádruple, el cuádruplo
    comparison 5: el quíntuple
    times: veces
    percent: %, por ciento, por cien, por 100, porciento, pct.
    points: punto porcentual, puntos porcentuales, pp
    decade 1920: años veinte
    decade 1930: años treinta
    decade 1940: años cuarenta
    decade 1950: años cincuenta
    decade 1960: años sesenta
    decade 1970: años setenta
    decade 1980: años ochenta
    decade 1990: años noventa
    decadeCue: años, los años, década de, década de los, década del, décadas de, los años de, décadas de los, década de los años
    month 1: enero
    month 2: febrero
    month 3: marzo
    month 4: abril
    month 5: mayo
    month 6: junio
    month 7: julio
    month 8: agosto
    month 9: septiembre, setiembre
    month 10: octubre
    month 11: noviembre
    month 12: diciembre
    shortMonth 1: ene., ene
    shortMonth 2: feb., feb
    shortMonth 3: mar.
    shortMonth 4: abr., abr
    shortMonth 5: may.
    shortMonth 6: jun., jun
    shortMonth 7: jul., jul
    shortMonth 8: ago., ago
    shortMonth 9: sep., sep, sept., sept, set.
    shortMonth 10: oct., oct
    shortMonth 11: nov., nov
    shortMonth 12: dic., dic
    weekday 1: lunes
    weekday 2: martes
    weekday 3: miércoles
    weekday 4: jueves
    weekday 5: viernes
    weekday 6: sábado, sábados
    weekday 7: domingo, domingos
    symbol USD: $, US$, USD, U$S, $US
    symbol EUR: €, EUR
    symbol GBP: £, GBP
    symbol JPY: ¥
    symbol COP: COP, COP$, Col$
    symbol BRL: R$, BRL
    symbol CAD: C$, CAD
    symbol MXN: MXN
    symbol PEN: S/
    symbol VES: VES, BsS, Bs.S, Bs.S.
    symbol VEF: VEF, BsF, Bs.F, Bs.F.
    symbol bolivar: Bs., Bs
    currency USD: dólar, dólares, dólares estadounidenses, dólares americanos, dólares de EE. UU., dólares de Estados Unidos
    currency CAD: dólares canadienses
    currency AUD: dólares australianos
    currency EUR: euro, euros
    currency GBP: libras esterlinas, libra esterlina, libras británicas
    currency VEF: bolívares fuertes, bolívar fuerte
    currency VES: bolívares soberanos, bolívar soberano
    currency VED: bolívares digitales, bolívar digital
    currency bolivar: bolívar, bolívares
    currency peso: peso, pesos
    currency COP: pesos colombianos
    currency MXN: pesos mexicanos
    currency ARS: pesos argentinos
    currency CLP: pesos chilenos
    currency CUP: pesos cubanos
    currency CNY: yuan, yuanes, renminbi
    currency JPY: yen, yenes
    currency RUB: rublo, rublos
    currency BRL: reales, reales brasileños
    currency PEN: soles, soles peruanos
    currency CHF: francos suizos
    currency INR: rupia, rupias
    currency petro: petros
    currency cent: centavo, centavos, céntimo, céntimos
    unit a: año, años
    unit mo: mes, meses
    unit wk: semana, semanas
    unit d: día, días
    unit h: hora, horas, hrs
    unit min: minuto, minutos, min
    unit s: segundo, segundos
    unit decade: década, décadas, decenio, decenios
    unit century: siglo, siglos
    unit km: km, kilómetro, kilómetros, kms
    unit m: m, metro, metros, mts
    unit cm: cm, centímetro, centímetros
    unit mm: mm, milímetro, milímetros
    unit [mi_i]: milla, millas
    unit [nmi_i]: milla náutica, millas náuticas
    unit [ft_i]: pie, pies
    unit [in_i]: pulgada, pulgadas
    unit [yd_i]: yarda, yardas
    unit kg: kg, kilo, kilos, kilogramo, kilogramos, kgs
    unit g: g, gramo, gramos
    unit [lb_av]: libra, libras
    unit [oz_av]: onza, onzas
    unit t: tonelada, toneladas, toneladas métricas, t
    unit [acr_us]: acre, acres
    unit har: hectárea, hectáreas, ha
    unit km2: kilómetro cuadrado, kilómetros cuadrados, km2, km²
    unit m2: metro cuadrado, metros cuadrados, m2, m²
    unit [mi_us]2: milla cuadrada, millas cuadradas
    unit [ft_i]2: pies cuadrados
    unit m3: metro cúbico, metros cúbicos, m3, m³
    unit L: litro, litros
    unit [gal_us]: galón, galones
    unit [bbl_us]: barril, barriles
    unit [bbl_us]/d: barriles por día, barriles diarios, barriles al día, bpd, b/d
    unit W: vatio, vatios, watt, watts
    unit kW: kilovatio, kilovatios, kW
    unit MW: megavatio, megavatios, megawatts, MW
    unit GW: gigavatio, gigavatios, GW
    unit kWh: kilovatios hora, kilovatios-hora, kWh
    unit km/h: kilómetros por hora, km/h, km/hora, kph
    unit [mi_i]/h: millas por hora, mph
    unit Cel: grados Celsius, grados centígrados, °C, ºC
    unit [degF]: grados Fahrenheit, °F
    unit deg: grado, grados, °
    unit GB: gigabyte, gigabytes, gigas, GB
    unit MB: megabyte, megabytes, megas, MB
    hedge moreThan: más de, más del, por encima de, superior a, superiores a, poco más de, por encima del
    hedge atLeast: al menos, por lo menos, no menos de, como mínimo, cuando menos, un mínimo de
    hedge lessThan: menos de, menos del, por debajo de, inferior a, por debajo del
    hedge atMost: hasta, no más de, como máximo, a lo sumo, un máximo de, hasta un
    hedge nearly: casi, poco menos de
    hedge about: cerca de, cerca del, unos, unas, alrededor de, alrededor del, aproximadamente, en torno a, en torno al, más o menos, aprox., aprox, cosa de
    afterHedge atLeast: o más, +
    afterHedge atMost: o menos
    afterHedge about: aproximadamente, más o menos
    clock 720: mediodía
    clock 0: medianoche
    meridiem 0: a. m., a.m., am, AM, a.m
    meridiem 720: p. m., p.m., pm, PM, p.m
    dayPart 0: de la mañana, de la madrugada
    dayPart 720: de la tarde
    dayPart 1: de la noche
    hours: horas, hrs, h, hs
    at: las, la
    clockArticle: las, la
    article: un, una
    the: el, la, los, las, su, sus, este, esta, estos, estas, ese, esa, mi, nuestro, nuestra, del, al, otro, por, un, una
    join: y
    dateCue: el, del, al, desde, hasta
    of: de, del
    to: a, al
    hyphen: -, –
    between: entre
    from: de, del, desde
    and: y
    or: o, u
    outOf: de cada, sobre
    aged: a los, edad de, a sus
    old: años de edad, añitos
    ageUnit: año, años
    person: hombre, mujer, niño, niña, joven, anciano, anciana, adolescente, hijo, hija, muchacho, muchacha, chico, chica, bebé, menor, señor, señora, persona, estudiante
    have: tiene, tenía, tengo, cumplió, cumple, tuvo
    yearCue: en, desde, hasta, del, año, de, antes, después, entre, y, a, al, finales, principios, mediados
    monthCue: en, de, desde, hasta, este, pasado, próximo, del, entre, durante, mes, a, y, finales, principios, mediados
    century: siglo, siglos
    hour: h
    number: n.º, nro., número, núm.
    skip: primera mitad, segunda mitad, primera parte, segunda parte, primer tiempo, segundo tiempo, primer ministro, primera ministra, primera dama, primeras damas, en primer lugar, en segundo lugar, en tercer lugar, primer lugar, a primera hora, primer plano, segundo plano, a primera vista, de primera mano, de segunda mano, cuarto de baño, cuartos de final, cuarto de hotel, octavos de final, medio ambiente, medio de comunicación, media noche, Oriente Medio, por medio de, en medio de, término medio, clase media, en la mitad, a mitad de, por la mitad, cien por cien seguro, primera instancia, en primera instancia, primera línea, primeros auxilios, en un segundo, terceras personas, la quinta columna, entre uno y otro, a cuatro manos, mil gracias, de mil maneras, milésimas, sexto sentido, tercera edad, primera necesidad
    """)
}
