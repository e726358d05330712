extension NumberWords {
  /// One role a line, `role value: forms`; a form is one word or several, as written in running text.
  static let english = NumberWords(
    language: .english, decimalMark: 0x2E, monthFirst: true, joinsTens: false,
    """
    cardinal 0: zero
    one 1: one
    cardinal 2: two
    cardinal 3: three
    cardinal 4: four
    cardinal 5: five
    cardinal 6: six
    cardinal 7: seven
    cardinal 8: eight
    cardinal 9: nine
    cardinal 10: ten
    cardinal 11: eleven
    cardinal 12: twelve
    cardinal 13: thirteen
    cardinal 14: fourteen
    cardinal 15: fifteen
    cardinal 16: sixteen
    cardinal 17: seventeen
    cardinal 18: eighteen
    cardinal 19: nineteen
    cardinal 20: twenty
    cardinal 30: thirty
    cardinal 40: forty
    cardinal 50: fifty
    cardinal 60: sixty
    cardinal 70: seventy
    cardinal 80: eighty
    cardinal 90: ninety
    multiplier 100: hundred
    multiplier 1000: thousand
    multiplier 1000000: million, mn, mln
    multiplier 1000000000: billion, bn
    multiplier 1000000000000: trillion, tn, trn
    attached 1000: k
    attached 1000000: m
    attached 1000000000: b
    collective 12: dozen
    about 2: a couple of, a couple
    ordinal 1: first
    ordinal 2: second
    ordinal 3: third
    ordinal 4: fourth
    ordinal 5: fifth
    ordinal 6: sixth
    ordinal 7: seventh
    ordinal 8: eighth
    ordinal 9: ninth
    ordinal 10: tenth
    ordinal 11: eleventh
    ordinal 12: twelfth
    ordinal 13: thirteenth
    ordinal 14: fourteenth
    ordinal 15: fifteenth
    ordinal 16: sixteenth
    ordinal 17: seventeenth
    ordinal 18: eighteenth
    ordinal 19: nineteenth
    ordinal 20: twentieth
    ordinal 30: thirtieth
    ordinal 40: fortieth
    ordinal 50: fiftieth
    ordinal 60: sixtieth
    ordinal 70: seventieth
    ordinal 80: eightieth
    ordinal 90: ninetieth
    ordinal 100: hundredth
    denominator 3: third, thirds
    denominator 4: quarter, quarters, fourth, fourths
    denominator 5: fifth, fifths
    denominator 6: sixth, sixths
    denominator 7: seventh, sevenths
    denominator 8: eighth, eighths
    denominator 9: ninth, ninths
    denominator 10: tenth, tenths
    denominator 100: hundredth, hundredths
    half: half
    multiple 2: twice, twofold, two-fold, doubled, doubling
    multiple 3: thrice, threefold, three-fold, tripled, tripling, trebled
    multiple 4: fourfold, four-fold, quadrupled, quadrupling
    multiple 5: fivefold, five-fold, quintupled
    multiple 6: sixfold
    multiple 7: sevenfold
    multiple 8: eightfold
    multiple 9: ninefold
    multiple 10: tenfold, ten-fold
    multiple 100: hundredfold
    comparison 2: to double, will double, double the, double that, double what, double its, double his, double their
    comparison 3: triple the, triple that, triple what, triple its, triple their, treble the
    times: times
    percent: %, percent, per cent, pct, pct.
    points: percentage point, percentage points, percent points, pp
    decade 1920: twenties
    decade 1930: thirties
    decade 1940: forties
    decade 1950: fifties
    decade 1960: sixties
    decade 1970: seventies
    decade 1980: eighties
    decade 1990: nineties
    month 1: January
    month 2: February
    month 3: March
    month 4: April
    month 5: May
    month 6: June
    month 7: July
    month 8: August
    month 9: September
    month 10: October
    month 11: November
    month 12: December
    shortMonth 1: Jan., Jan
    shortMonth 2: Feb., Feb
    shortMonth 3: Mar., Mar
    shortMonth 4: Apr., Apr
    shortMonth 6: Jun., Jun
    shortMonth 7: Jul., Jul
    shortMonth 8: Aug., Aug
    shortMonth 9: Sept., Sept, Sep., Sep
    shortMonth 10: Oct., Oct
    shortMonth 11: Nov., Nov
    shortMonth 12: Dec., Dec
    namelike: March, April, May, June, August
    weekday 1: Monday, Mondays
    weekday 2: Tuesday, Tuesdays
    weekday 3: Wednesday, Wednesdays
    weekday 4: Thursday, Thursdays
    weekday 5: Friday, Fridays
    weekday 6: Saturday, Saturdays
    weekday 7: Sunday, Sundays
    symbol USD: $, US$, U.S.$, USD
    symbol EUR: €, EUR
    symbol GBP: £, GBP
    symbol JPY: ¥
    symbol COP: COP, COP$, Col$
    symbol BRL: R$, BRL
    symbol CAD: C$, CAD
    symbol AUD: A$
    symbol MXN: MXN
    symbol VES: VES, BsS, Bs.S, Bs.S.
    symbol VEF: VEF, BsF, Bs.F, Bs.F.
    symbol bolivar: Bs., Bs
    currency USD: dollar, dollars, US dollar, US dollars, U.S. dollar, U.S. dollars, American dollars
    currency CAD: Canadian dollars, Canadian dollar
    currency AUD: Australian dollars
    currency EUR: euro, euros
    currency GBP: pounds sterling, British pounds, pound sterling
    currency VEF: strong bolivars, strong bolívares, bolivares fuertes, bolivars fuertes, bolívar fuerte
    currency VES: sovereign bolivars, sovereign bolívares, bolivares soberanos, bolívar soberano
    currency VED: digital bolivars, digital bolívares, bolivares digitales
    currency bolivar: bolivar, bolivars, bolívares
    currency peso: peso, pesos
    currency COP: Colombian pesos
    currency MXN: Mexican pesos
    currency ARS: Argentine pesos, Argentinian pesos
    currency CLP: Chilean pesos
    currency CUP: Cuban pesos
    currency CNY: yuan, renminbi
    currency JPY: yen
    currency RUB: ruble, rubles, rouble, roubles
    currency BRL: reais, Brazilian reais
    currency PEN: soles, Peruvian soles
    currency CHF: Swiss francs
    currency INR: rupee, rupees
    currency petro: petros
    currency cent: cent, cents
    unit a: year, years, yr, yrs
    unit mo: month, months
    unit wk: week, weeks
    unit d: day, days
    unit h: hour, hours, hr, hrs
    unit min: minute, minutes, min, mins
    unit s: second, seconds
    unit decade: decade, decades
    unit century: century, centuries
    unit km: km, kilometer, kilometers, kilometre, kilometres, kms
    unit m: m, meter, meters, metre, metres
    unit cm: cm, centimeter, centimeters, centimetre, centimetres
    unit mm: mm, millimeter, millimeters, millimetre, millimetres
    unit [mi_i]: mile, miles, mi
    unit [nmi_i]: nautical mile, nautical miles
    unit [ft_i]: foot, feet, ft
    unit [in_i]: inch, inches
    unit [yd_i]: yard, yards
    unit kg: kg, kilo, kilos, kilogram, kilograms, kgs
    unit g: g, gram, grams
    unit [lb_av]: pound, pounds, lb, lbs
    unit [oz_av]: ounce, ounces, oz
    unit t: ton, tons, tonne, tonnes, metric ton, metric tons
    unit [acr_us]: acre, acres
    unit har: hectare, hectares, ha
    unit km2: square kilometers, square kilometres, square kilometer, sq km, km2, km²
    unit m2: square meters, square metres, square meter, sq m, m2, m²
    unit [mi_us]2: square miles, square mile, sq mi
    unit [ft_i]2: square feet, square foot, sq ft
    unit m3: cubic meters, cubic metres, m3, m³
    unit L: liter, liters, litre, litres
    unit [gal_us]: gallon, gallons
    unit [bbl_us]: barrel, barrels, bbl
    unit [bbl_us]/d: barrels per day, barrels a day, barrels daily, bpd, b/d
    unit W: watt, watts
    unit kW: kilowatt, kilowatts, kW
    unit MW: megawatt, megawatts, MW
    unit GW: gigawatt, gigawatts, GW
    unit kWh: kilowatt hours, kilowatt-hours, kWh
    unit km/h: kilometers per hour, kilometres per hour, km/h, kph, kilometers an hour, kmh
    unit [mi_i]/h: miles per hour, mph, miles an hour
    unit Cel: degrees Celsius, degrees centigrade, °C, ºC, Celsius
    unit [degF]: degrees Fahrenheit, °F, Fahrenheit
    unit deg: degrees, degree, °
    unit GB: gigabyte, gigabytes, GB
    unit MB: megabyte, megabytes, MB
    hedge moreThan: more than, over, above, upwards of, in excess of, greater than, just over, well over, exceeding
    hedge atLeast: at least, no fewer than, no less than, not less than, a minimum of
    hedge lessThan: less than, fewer than, below, under
    hedge atMost: up to, as many as, as much as, no more than, not more than, at most, a maximum of
    hedge nearly: nearly, almost, close to, just under, well under, approaching
    hedge about: about, around, approximately, roughly, some, an estimated, circa, approx., approx
    afterHedge atLeast: or more, -plus, +, plus
    afterHedge atMost: or less, or fewer
    afterHedge about: or so
    clock 720: noon, midday
    clock 0: midnight
    meridiem 0: a.m., am, AM, A.M., a. m.
    meridiem 720: p.m., pm, PM, P.M., p. m.
    dayPart 0: in the morning
    dayPart 720: in the afternoon, in the evening
    dayPart 1: at night
    oclock: o'clock
    at: at, by, until, till, from, since, before, after
    article: a, an
    the: the, his, her, its, their, our, my, your, this, that, these, those, 's
    join: and
    possessive: his, her, their, my, your, our
    dateCue: on, of, by, since, until
    of: of
    to: to, through
    hyphen: -, –
    between: between
    from: from
    and: and
    or: or
    outOf: out of, in, in every, of every, out of every
    aged: aged, age
    old: -year-old, -year-olds, years old, years of age, years-old, year old
    ageUnit: year, years
    yearCue: in, since, by, until, till, before, after, during, from, to, of, between, and, early, late, mid, year, through
    monthCue: in, of, since, until, till, by, last, next, early, late, mid, this, during, before, after, from, to, through, on, for, mid-
    century: century, centuries
    hour: h
    number: number, no., nos.
    skip: a second later, a second ago, a second after, one another, at first, first lady, first of all, first name, first minister, first aid, second hand, second-hand, first-hand, first class, once, half-brother, half-sister, half time, half-time, first half, second half, the other half, third party, third parties, in the first place, in the second place, hundred percent sure, first things first, second thoughts, zero-sum, second nature, second to none, one by one, the half, fifty-fifty, nine-to-five, catch-22, seven seas, at sixes and sevens, 24/7, 9-to-5, split second, the one, first ladies, third-party, first responders, first come
    """)
}
