/// English texts with terms marked ⟦so⟧ and what only looks like one ⟪so⟫.
enum MarkedEnglishText {
  static let terms = """
    fatherland card
    red point | gap
    homeland | exactCase
    ID card
    smart card
    QR code
    polling station
    voting machine
    ballot box
    tally sheet
    recall referendum
    opposition lawmaker
    spokesman
    NGO
    ON
    US
    WHO
    National Electoral Council
    Popular Will
    vote | verb
    ban | verb
    seize | verb
    nationalize | verb
    carry out | verb
    food program
    labor union
    power outage
    blackout
    barcode
    CLAP box
    minimum wage
    black market
    exchange rate
    oil embargo
    oil tanker
    member of parliament
    head of state
    attorney general
    coup d'état
    political prisoner
    human rights | plural
    colectivo
    National Guard
    tear gas
    border
    asylum seeker
    passport
    subsidy
    potato
    crisis
    woman candidate
    sanctions
    gas station
    water truck
    cédula
    exposé | exactAccents
    Polish
    March
    turkey | exactCase
    Turkey | exactCase
    internet | firstCase
    e-wallet
    hard-liner
    Supreme Court
    defense minister
    voters list
    child soldier
    shortage
    embargo
    strike | verb
    bolivar
    Central Bank
    G20
    COVID-19
    pro-government
    travel ban
    """

  static let text = """
    Officials handed out ⟦fatherland cards⟧ and scanned each ⟦fatherland card⟧ again; my ⟦Fatherland Card⟧ expired. THE ⟦FATHERLAND CARD⟧ EXPLAINED IN FIVE STEPS.
    The ⟪fatherland⟫ needs you. A ⟪card for the fatherland⟫ and the ⟪fatherland. Card⟫ games are fun; ⟪fatherland, card⟫ and flag; the ⟪cards⟫ fell.
    A ⟦fatherland card⟧'s chip failed; the ⟦fatherland-card⟧ system crashed.
    Voters passed the ⟦red points⟧; one ⟦red point⟧ was empty, one ⟦red voting point⟧ was full. ⟦Red points⟧ opened early.
    A ⟪red dot⟫, a ⟪red pointer⟫ and a ⟪point of red⟫ light; from that ⟪point red⟫ flags flew; it was ⟪red. Point⟫ taken; ⟪red-eye points⟫ program.
    They love their ⟦homeland⟧. The Department of ⟪Homeland⟫ Security and the ⟪Homelands⟫ series are others; a ⟪homely land⟫ deal and the ⟪mainland⟫ too.
    Show your ⟦ID card⟧; the ⟦ID cards⟧ cost money; ⟦I.D. cards⟧ too. An ⟪id card⟫ in small letters, a ⟪card ID⟫ and a ⟪valid card⟫ do not count; the ⟪id⟫ and the ego.
    A ⟦smart card⟧, two ⟦smart-cards⟧ and three ⟦smartcards⟧ in a ⟦smartcard⟧ reader. A ⟪smart cardiologist⟫, a ⟪smart boy⟫ with a card, a ⟪card smart⟫ enough; ⟪smart. Card⟫.
    Scan the ⟦QR code⟧ or the other ⟦QR codes⟧. A ⟪code QR⟫, the ⟪penal code⟫ and a ⟪qr code⟫ in small letters.
    All ⟦polling stations⟧ opened; at one ⟦polling station⟧ nobody came; a ⟦polling-station⟧ worker left. The ⟪station polled⟫ best; a ⟪polling firm⟫ and a ⟪gas pump station⟫; ⟪polling, station⟫ by station.
    The ⟦voting machines⟧ broke; a ⟦voting machine⟧'s screen froze. The machine ⟦voting⟧ of 2004 and ⟦voting⟧ centers; a ⟪machine⟫; a ⟪washing machine⟫.
    They stuffed ⟦ballot boxes⟧; a ⟦ballot box⟧ burned. The ⟪boxed ballot⟫, the ⟪ballot⟫ and a ⟪box of ballots⟫ are not it.
    Every ⟦tally sheet⟧ and all ⟦tally sheets⟧ were scanned. The ⟪tally⟫ and the ⟪sheet⟫ alone; the ⟪sheet tally⟫.
    A ⟦recall referendum⟧ failed; past ⟦recall referendums⟧ and ⟦recall referenda⟧ too. I ⟪recall the referendum⟫; a ⟪referendum recall⟫; they ⟪recalled referendums⟫.
    ⟦Opposition lawmakers⟧ left; an ⟦opposition lawmaker⟧ stayed. ⟪Opposition laws⟫ passed; a ⟪lawmaker in opposition⟫; ⟪opposition, lawmakers⟫ say.
    A ⟦spokesman⟧ and two ⟦spokesmen⟧ denied it; the ⟦spokesman⟧'s words. A ⟪spokeswoman⟫, some ⟪spokespeople⟫ and a ⟪spoken man⟫.
    One ⟦NGO⟧ and several ⟦NGOs⟧ signed; the ⟦NGO⟧'s report. The ⟪ngo⟫ in small letters; ⟪Ngo⟫ Dinh Diem; ⟪NGOPA⟫ too.
    The order ⟦ON⟧ was founded in 2006. Put it ⟪on⟫ the table. ⟪On⟫ Monday it rained. MADURO STANDS TRIAL ⟪ON⟫ SUNDAY MORNING.
    The ⟦US⟧ and the ⟦U.S.⟧ agreed; a ⟦US⟧ official said. Tell ⟪us⟫ more. ⟪Us⟫ four went. THEY LEFT ⟪US⟫ WITHOUT ELECTRICITY AGAIN.
    The ⟦WHO⟧ warned; a ⟦WHO⟧ report. Those ⟪who⟫ left; ⟪Who⟫ left? ⟪Whose⟫ is it?
    The ⟦National Electoral Council⟧ met; NOBODY TRUSTS THE ⟦NATIONAL ELECTORAL COUNCIL⟧ ANY LONGER. A ⟪national electoral council⟫, the ⟪National Council⟫ and the ⟪Electoral National Council⟫ no; ⟪National Electoral Counsel⟫.
    The party ⟦Popular Will⟧ split; ⟦Popular Will⟧'s leader fled. The ⟪popular will⟫ prevailed; a ⟪popular willow⟫; it is ⟪Popular. Will⟫ it last?
    They ⟦voted⟧; she ⟦votes⟧; ⟦voting⟧ ended; to ⟦vote⟧ is a right. A ⟪voter⟫ and many ⟪voters⟫ waited; ⟪devoted⟫ and ⟪pivoted⟫; the ⟪votive⟫ candle.
    They ⟦banned⟧ it; ⟦banning⟧ helps; it ⟦bans⟧ cars. The ⟪bank⟫ and the ⟪band⟫ played; a ⟪banner⟫; ⟪urban⟫ life; ⟪bananas⟫.
    Troops ⟦seized⟧ it, ⟦seizing⟧ arms; he ⟦seizes⟧ power. A ⟪seizure⟫ at that ⟪size⟫; the ⟪sized⟫ shirts.
    He ⟦nationalized⟧ oil; ⟦nationalising⟧ banks; they ⟦nationalise⟧ land. The ⟪nationalization⟫, the ⟪nationalist⟫ and the ⟪national⟫ team; ⟪rationalized⟫.
    They ⟦carried out⟧ raids, ⟦carrying out⟧ orders; who ⟦carries out⟧ this? They ⟪carried on⟫; ⟪carry it out⟫; ⟪outcarried⟫; a ⟪carryout⟫ shop's counter and a ⟪carrier out⟫ at sea.
    A ⟦food program⟧, ⟦food programmes⟧ and a ⟦food programme⟧ run by the state. A ⟪program about food⟫; ⟪food programming⟫; ⟪food prices⟫.
    The ⟦labor union⟧, ⟦labour unions⟧ and a ⟦Labor Union⟧ marched. A ⟪union of labor⟫; a ⟪trade union⟫; the ⟪laborious union⟫; ⟪laboratory unions⟫.
    ⟦Power outages⟧ hit; a ⟦power outage⟧ lasted hours. ⟪Power outrage⟫ grew; ⟪power plants⟫; ⟪outage of power⟫.
    The ⟦blackout⟧ and ⟦black-outs⟧; ⟦blackouts⟧ again. He ⟪blacked out⟫; ⟪black, out⟫ and proud; he will ⟪black out⟫ soon; ⟪Blackwater⟫.
    A ⟦barcode⟧, a ⟦bar code⟧ and two ⟦bar-codes⟧; ⟦barcodes⟧ too. The ⟪bar coded⟫ its rules; a ⟪bar. Code⟫ red; a ⟪dress code⟫ at the bar.
    ⟦CLAP boxes⟧ arrived; one ⟦CLAP box⟧ was opened. A ⟪clap box⟫ in small letters; ⟪boxes of CLAP⟫ brand; ⟪CLAP bags⟫.
    The ⟦minimum wage⟧ rose; ⟦minimum wages⟧ fell behind. The ⟪minimum age⟫; a ⟪wage minimum⟫; ⟪minimal wages⟫.
    On the ⟦black market⟧; the ⟦black-market⟧ rate; ⟦black markets⟧ thrive. A ⟪black marketer⟫; a ⟪market black⟫ with smoke; ⟪black, market⟫ day.
    The ⟦exchange rate⟧ moved; ⟦exchange rates⟧ differ. ⟪Exchange rated⟫ low; ⟪rate of exchange⟫; ⟪exchanged rates⟫.
    An ⟦oil embargo⟧ began; ⟦oil embargoes⟧ hurt; ⟦oil embargos⟧ too. An ⟦embargo⟧ on oil; an ⟪olive oil⟫ deal; oil, ⟦embargo⟧.
    An ⟦oil tanker⟧ and ⟦oil tankers⟧ sailed. An ⟪oil tank⟫; ⟪tankers of oil⟫; an ⟪oiled tanker⟫.
    A ⟦member of parliament⟧ and ten ⟦members of parliament⟧ resigned; a ⟦Member of Parliament⟧ cried. ⟪Members of a parliament⟫; a ⟪parliament member⟫; ⟪members, of parliament⟫ and others.
    Four ⟦heads of state⟧ came; one ⟦head of state⟧ left. The ⟪head of the state⟫ bank; the ⟪state of his head⟫; a ⟪head start⟫.
    The ⟦attorney general⟧ and two ⟦attorneys general⟧; former ⟦attorney generals⟧. A ⟪general attorney⟫; an ⟪attorney generally⟫; the ⟪attorney, General⟫ Cruz.
    A ⟦coup d'état⟧, some ⟦coups d'état⟧ and a ⟦coup d’etat⟧ without accents. A ⟪coup⟫; a ⟪coup de grâce⟫; a ⟪coupe d'été⟫.
    A ⟦political prisoner⟧; the ⟦political prisoners⟧' families. ⟪Politics prisoners⟫; ⟪prisoner politics⟫; ⟪political prisons⟫.
    For ⟦human rights⟧; a ⟦human-rights⟧ group. A ⟪human right⟫; ⟪humane rights⟫; ⟪rights human⟫.
    A ⟦colectivo⟧ and armed ⟦colectivos⟧. The ⟪collective⟫; ⟪colectiva⟫; ⟪collectives⟫.
    The ⟦National Guard⟧ fired; ⟦National Guard⟧ troops. A ⟪national guard⟫; the ⟪guard⟫; a ⟪National Guardian⟫.
    They fired ⟦tear gas⟧ and a ⟦tear-gas⟧ canister; ⟦teargas⟧ too. A ⟪tear. Gas⟫ prices rose; ⟪gas tears⟫; ⟪tear⟫ it up.
    The ⟦border⟧ shut; ⟦borders⟧ reopened; the ⟦border⟧'s length. It ⟪bordered⟫ on madness; the ⟪borderline⟫; a ⟪boarder⟫.
    An ⟦asylum seeker⟧; ⟦asylum-seekers⟧ and ⟦asylum seekers⟧. ⟪Seekers of asylum⟫; ⟪asylum, seeker⟫; an ⟪asylum seeking⟫ aid.
    Her ⟦passport⟧; two ⟦passports⟧. To ⟪pass the port⟫ is another thing than to ⟪pass⟫; an ⟪airport⟫.
    A ⟦subsidy⟧; ⟦subsidies⟧ ended. It was ⟪subsidized⟫; a ⟪subsidiary⟫; ⟪subside⟫.
    One ⟦potato⟧; ten ⟦potatoes⟧. A ⟪potable⟫ ⟪pot⟫; ⟪potash⟫.
    The ⟦crisis⟧ and other ⟦crises⟧. ⟪Crisp⟫ notes; a ⟪crisscross⟫; ⟪critical⟫.
    A ⟦woman candidate⟧ and two ⟦women candidates⟧; ⟦woman candidates⟧ too. A ⟪woman's candidate⟫; the ⟪candidate woman⟫; a ⟪womanly candidate⟫.
    New ⟦sanctions⟧; one ⟦sanction⟧; ⟦Sanctions⟧ bite. ⟪Sanctioned⟫ firms; a ⟪sanctuary⟫; ⟪sanctioning⟫.
    A ⟦gas station⟧; ⟦gas stations⟧ closed. A ⟪gasoline station⟫; ⟪gas, stations⟫; ⟪stationed gas⟫.
    ⟦Water trucks⟧ came; one ⟦water truck⟧. A ⟪truck of water⟫; a ⟪waterproof truck⟫; ⟪water, trucks⟫ and bread.
    Her ⟦cédula⟧; the ⟦cedula⟧ again; two ⟦cédulas⟧. A ⟪schedule⟫; the ⟪cedulation⟫; ⟪cedar⟫.
    An ⟦exposé⟧ ran; two ⟦exposés⟧. They ⟪expose⟫ fraud; it ⟪exposes⟫ him; ⟪exposed⟫.
    A ⟦Polish⟧ firm. Shoe ⟪polish⟫; they ⟪polished⟫ it; ⟪polishing⟫.
    In ⟦March⟧ 2019; last ⟦March⟧. They ⟪march⟫; a ⟪march⟫ on Sunday; ⟪marched⟫.
    They ate ⟦turkey⟧; ⟦turkeys⟧ fled. In ⟦Turkey⟧ it rained. ⟪Turkish⟫ delight; ⟪turk⟫.
    The ⟦Internet⟧ and the ⟦internet⟧ fell. The ⟪INTERNET⟫ of things; an ⟪internal⟫ net; ⟪intranet⟫.
    An ⟦e-wallet⟧, two ⟦e-wallets⟧ and an ⟦ewallet⟧. A ⟪wallet⟫; the letter ⟪e. Wallet⟫ in hand; ⟪walleted⟫.
    A ⟦hard-liner⟧; ⟦hardliners⟧ and ⟦hard liners⟧. A ⟪hard line⟫; a ⟪liner hard⟫ to steer; ⟪headliners⟫.
    The ⟦Supreme Court⟧ ruled. A ⟪supreme courtesy⟫; a ⟪supreme court⟫ somewhere; the ⟪Supreme Leader⟫; ⟪Court. Supreme⟫.
    The ⟦defense minister⟧, a ⟦defence minister⟧ and ⟦Defense Minister⟧ Vladimir Padrino. A ⟪minister of defense⟫; ⟪defensive ministers⟫; ⟪defense ministry⟫.
    The ⟦voters list⟧ and the ⟦voters' list⟧; ⟦voters’ lists⟧. ⟪Voters listed⟫ demands; a ⟪list of voters⟫; ⟪voters. List⟫ them.
    A ⟦child soldier⟧ and ⟦child soldiers⟧. ⟪Childish soldiers⟫; a ⟪soldier child⟫; a ⟪child, soldiers⟫ say.
    A ⟦shortage⟧; ⟦shortages⟧. The ⟪shortest⟫ ⟪short⟫ path; at that ⟪age short⟫ of breath; ⟪shorthand⟫.
    The ⟦embargo⟧; ⟦embargoes⟧. It was ⟪embarked⟫; ⟪embargoed⟫ goods; ⟪cargo⟫.
    They ⟦struck⟧; workers ⟦strike⟧; ⟦striking⟧ teachers; he ⟦strikes⟧. A ⟪striker⟫; ⟪strict⟫ rules; ⟪streak⟫.
    The ⟦bolivar⟧ fell; ten ⟦bolivars⟧; a ⟦Bolivar⟧ a day. ⟪Bolivarian⟫; ⟪bolivares⟫; ⟪Bolivia⟫.
    The ⟦Central Bank⟧ printed. A ⟪central bank⟫; ⟪Central Banking⟫; the ⟪Bank, Central⟫ office.
    The ⟦G20⟧ met; the ⟦G-20⟧ again. The ⟪G2⟫ and ⟪20⟫ others; ⟪G200⟫.
    During ⟦COVID-19⟧ and after ⟦COVID 19⟧; ⟦COVID19⟧. A ⟪covid⟫ ward; ⟪COVID-20⟫; ⟪19 COVID⟫ wards.
    ⟦Pro-government⟧ gangs; a ⟦progovernment⟧ rally. The ⟪government⟫; a ⟪pro. Government⟫ aides; ⟪pro-governor⟫.
    The ⟦travel ban⟧; ⟦travel bans⟧ expired. They travel, ⟦ban⟧ or not; a ⟦banned⟧ travel; ⟪travel bands⟫.
    """
}
