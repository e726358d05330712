/// Spanish texts with terms marked ⟦so⟧ and what only looks like one ⟪so⟫.
enum MarkedSpanishText {
  /// Term and, after a bar, what the entry says of it.
  static let terms = """
    carnet de la patria
    carné de la patria
    punto rojo | gap
    diputado opositor | noun
    ONG
    Voluntad Popular
    papa | exactCase noun
    año
    sábana
    secretaría
    público | adjective
    régimen
    camión cisterna
    joven
    crisis política
    ley habilitante
    control cambiario
    bono de guerra
    caja CLAP
    CLAP
    código QR
    centro de votación
    mesa electoral
    testigo de mesa | common
    Consejo Nacional Electoral
    CNE
    votar | verb
    denunciar | verb
    expropiar | verb
    devaluar | verb
    apagón
    corte de luz
    racionamiento eléctrico
    colectivo | noun
    Guardia Nacional
    puerto
    dólar
    bolívar
    mercado negro
    hiperinflación
    salario mínimo
    escasez
    alimento básico
    bodega
    migrante
    frontera
    pasaporte
    cédula de identidad
    huella dactilar
    captahuellas
    observador electoral
    primer ministro
    presidente encargado
    golpe de Estado
    preso político
    orden ejecutiva
    sanción económica
    embargo petrolero
    barril de petróleo
    PDVSA
    Cantv
    Asamblea Nacional
    Barrio Adentro
    Mesa de la Unidad
    El Helicoide
    EE. UU.
    ex-presidente
    derechos humanos | plural
    referendo revocatorio
    urna
    boleta
    cola | noun
    gas lacrimógeno
    anti-imperialista
    israelí
    poder popular
    carta
    lugar de encuentro
    militar | noun
    imponer | verb
    """

  static let text = """
    El gobierno repartió ⟦carnets de la patria⟧ en los barrios; quien no tenía ⟦carnet de la patria⟧ no cobraba el bono.
    La ⟪carnetización de la patria⟫ comenzó en enero, y el ⟪carnet de las patrias⟫ bolivarianas fue un chiste de la época.
    Los ⟦carnés de la patria⟧ se imprimieron en China. EL ⟦CARNÉ DE LA PATRIA⟧ Y EL ⟦CARNET DE LA PATRIA⟧ SON LO MISMO.
    El carnet es nuevo. De la ⟪patria⟫ se habla poco; el ⟪carné de conducir⟫ y el ⟪carnet del partido⟫ son otra cosa.
    Dijo que el ⟪carnet, de la patria⟫ nada menos, se lo quitaron; «mi ⟦Carnet de la Patria⟧ no sirve», insistió.
    En los ⟦puntos rojos⟧ pedían el documento; un ⟦punto rojo⟧ quedaba a cien metros y otro ⟦punto electoral rojo⟧, enfrente.
    Desde mi ⟪punto de vista⟫, la ⟪punta roja⟫ del mapa es Barinas. Llegó a tal ⟪punto. Rojo⟫ de ira, se marchó.
    ⟦Puntos rojos⟧ en todas las esquinas: LOS ⟦PUNTOS ROJOS⟧ DE MAYO. Pintó ⟪rojo el punto⟫ y un ⟪punto verde⟫ al lado.
    El ⟪punto, rojo⟫ y brillante, cayó; los ⟪puntos negros y los rojos⟫ no se tocan; cuatro ⟪puntos más⟫ de inflación.
    Los ⟦diputados opositores⟧ protestaron; la ⟦diputada opositora⟧ Díaz y otras ⟦diputadas opositoras⟧ se quedaron fuera.
    El ⟦diputado opositor⟧ respondió. Los ⟪diputados oficialistas⟫ y una ⟪diputación opositora⟫ ⟦votaron⟧; el ⟪opositor diputado⟫ rió.
    Varias ⟦ONG⟧ firmaron; una ⟦ONG⟧ local se negó. Dos ⟦O.N.G.⟧ suizas, no. El río ⟪Ong⟫ está en Asia, y ⟪ong⟫ no significa nada.
    El partido ⟦Voluntad Popular⟧ fue ilegalizado. La ⟪voluntad popular⟫ es otra cosa: «respeten la ⟪voluntad Popular⟫», dijo.
    Un dirigente de ⟦VOLUNTAD POPULAR⟧ se asiló. La ⟪voluntad del pueblo⟫, la ⟪popular voluntad⟫ y la ⟪buena voluntad⟫ se invocan mucho.
    Sembró ⟦papas⟧ en Mérida; la ⟦papa⟧ subió de precio. El ⟪Papa⟫ Francisco llamó al diálogo, y mi ⟪papá⟫ lo oyó por la radio.
    ⟦Papas⟧ y yuca es lo que hay. Los ⟪papás⟫ de los alumnos reclaman; el ⟪papado⟫ calla; comió ⟪papaya⟫ y vio al ⟪Papa⟫ de lejos.
    Cada ⟦año⟧ se van más; en dos ⟦años⟧ cerraron cien tiendas. El dolor en el ⟪ano⟫ es un síntoma, y los ⟪anos⟫ del registro eran un error.
    Durante ⟦AÑOS⟧ de espera, el ⟪ANO⟫ y el recto sufrieron; hace un ⟦año⟧ y medio que no llueve; un ⟪añojo⟫ pastaba; ⟪antaño⟫ era distinto.
    Cambió la ⟦sábana⟧ y lavó las ⟦sábanas⟧. En la ⟪sabana⟫ de Apure y en las ⟪sabanas⟫ de Guárico hay ganado; Sabana Grande no duerme.
    La ⟦Secretaría⟧ de Finanzas y otras ⟦secretarías⟧ no respondieron; la ⟪secretaria⟫ dijo que las ⟪secretarias⟫ de la ⟦secretaría⟧ libran hoy.
    El gasto ⟦público⟧ y la deuda ⟦pública⟧ crecieron; los servicios ⟦públicos⟧ y las empresas ⟦públicas⟧, no. Ayer ⟪publicó⟫ un aviso; yo ⟪publico⟫ poco.
    Ella ⟪publicara⟫ lo que fuera; el ⟪publicista⟫ y la ⟪publicidad⟫ viven de eso. No hay transporte ⟦PUBLICO⟧ NI ESCUELAS EN LA ZONA ORIENTAL.
    El ⟦régimen⟧ cambió; los ⟦regímenes⟧ de excepción, no. Un ⟪regimiento⟫ salió, y el ⟪regimen⟫ sin tilde es una falta; la ⟪región⟫ calla.
    Llegaron dos ⟦camiones cisterna⟧ y un ⟦camión cisterna⟧ vacío; otros ⟦camiones cisternas⟧ esperan. El ⟪camión de la basura⟫ no pasó; la ⟪cisterna del edificio⟫ está seca.
    Un ⟦joven⟧ murió y tres ⟦jóvenes⟧ fueron detenidos. La ⟪jovencita⟫ y el ⟪jovenzuelo⟫ miraban; su ⟪juventud⟫ no lo salvó.
    La ⟦crisis política⟧ se agrava; dos ⟦crisis políticas⟧ en un mes. La ⟪crisis económica⟫ y la ⟪política de crisis⟫ son temas distintos; ⟪crisis: política⟫ y economía.
    Aprobaron la ⟦ley habilitante⟧; hubo cuatro ⟦leyes habilitantes⟧. La ⟪ley electoral⟫ no; una norma ⟪habilitante⟫ tampoco. Las ⟪leyes que habilitan⟫ siguen.
    El ⟦control cambiario⟧ duró quince meses; los ⟦controles cambiarios⟧ fallan. El ⟪control de cambio⟫ y el ⟪control de precios⟫ los fijó otro.
    Pagaron el ⟦bono de guerra⟧; los ⟦bonos de guerra⟧ no alcanzan. El ⟪bono de alimentación⟫ y la ⟪bonanza de guerra⟫ fueron antes; ⟪bonos de guerras⟫ pasadas.
    Vendían las ⟦cajas CLAP⟧ abiertas; una ⟦caja CLAP⟧ trae harina. La ⟪caja registradora⟫ no abre, y el ⟪clap⟫ de los aplausos se oyó.
    El ⟦CLAP⟧ de la zona reparte; la bolsa del ⟦CLAP⟧ llegó tarde. Eric ⟪Clapton⟫ tocó; ⟪clap, clap⟫, sonaron las palmas; UN ⟦CLAP⟧ PARA CADA COMUNIDAD.
    Escanearon el ⟦código QR⟧; los ⟦códigos QR⟧ fallaron. El ⟪código penal⟫ y el ⟪código de barras⟫ no son eso; ⟪QR código⟫ está mal dicho.
    Abrieron los ⟦centros de votación⟧ a las seis; en cada ⟦centro de votación⟧ había ⟦cola⟧. El ⟪centro comercial⟫ cerró; el ⟪centro de salud⟫ y la ⟪votación del centro⟫ siguieron.
    ⟦Centros de Votación⟧ vacíos. La ⟦mesa electoral⟧ abrió tarde; tres ⟦mesas electorales⟧ no abrieron. La ⟪mesa del comedor⟫ y la ⟪meseta electoral⟫ no cuentan.
    Los ⟦testigos de mesa⟧ firmaron; una ⟦testigo de mesa⟧ lloró. El ⟪testigo de cargo⟫, el ⟪testimonio de mesa⟫ y los ⟪testigos del accidente⟫ faltaron.
    El ⟦Consejo Nacional Electoral⟧ calló; el rector del ⟦CONSEJO NACIONAL ELECTORAL⟧ también. El ⟪Consejo Nacional de Universidades⟫ habló; un ⟪consejo nacional electoral⟫ cualquiera, el ⟪Concejo Nacional Electoral⟫ y un ⟪Consejo Electoral Nacional⟫ no existen.
    El ⟦CNE⟧ publicó el acta; ante el ⟦CNE⟧ protestaron. La sigla ⟪CNEL⟫ y el correo info@cne.gob.ve, así como ⟪@cne_vzla⟫ y https://www.⟪cne⟫.gob.ve, no cuentan.
    ⟦Votaron⟧ seis millones; si yo ⟦votara⟧, ⟦votaría⟧ temprano. Que ⟦voten⟧ ellos. ⟦Votando⟧ se aprende, y hay que ⟦votar⟧ siempre.
    El ⟪votante⟫ dudó; la ⟪votación⟫ acabó; su ⟪voto⟫ fue nulo según las ⟪votaciones⟫ de ayer. Lo ⟦votado⟧ queda; para ⟦votarla⟧ basta una mano.
    El gremio ⟦denunció⟧ abusos; ⟦denuncian⟧ torturas; ⟦denunciaría⟧ el caso; lo han ⟦denunciado⟧ ya y seguirán ⟦denunciándolo⟧. El ⟪denunciante⟫ huyó; ⟪anunció⟫ otra cosa.
    ⟦Expropiaron⟧ la finca; fue ⟦expropiada⟧ en 2010; ⟦expropió⟧ bancos. La ⟪expropiación⟫ no se pagó; lo ⟪apropiado⟫ era pagar; ⟦expropiarlas⟧ fue un error.
    El banco ⟦devaluó⟧ la moneda: la ⟦devalúa⟧ cada mes. Un ⟦bolívar⟧ ⟦devaluado⟧. La ⟪devaluación⟫ sigue; lo ⟪evaluó⟫ un perito; ⟪evalúan⟫ medidas.
    Hubo un ⟦apagón⟧ y luego otros ⟦apagones⟧. ⟦Apagón⟧ en Maracaibo. La luz ⟪apagada⟫; ⟪apagó⟫ el motor; se ⟪apagan⟫ las radios.
    Sufrieron un ⟦corte de luz⟧; los ⟦cortes de luz⟧ duran horas. La ⟪corte de justicia⟫, el ⟪corte de pelo⟫ y la ⟪luz del corte⟫ son otra historia; el ⟪corte. De luz⟫ no hablaron.
    Los ⟦racionamientos eléctricos⟧ vuelven; el ⟦racionamiento eléctrico⟧ es diario. El ⟪racionamiento de agua⟫ y el ⟪sector eléctrico⟫ van aparte.
    Los ⟦colectivos⟧ dispararon; un ⟦colectivo⟧ armado llegó. La ⟪colectividad⟫ y la memoria ⟪colectiva⟫ importan; los ⟪coleccionistas⟫ no.
    La ⟦Guardia Nacional⟧ reprimió; un sargento de la ⟦GUARDIA NACIONAL⟧ DISPARÓ CONTRA LOS MANIFESTANTES. La ⟪guardia de honor⟫, el ⟪Guardia⟫ y la ⟪guardia nocturna⟫ no.
    El ⟦puerto⟧ cerró; los ⟦puertos⟧ están llenos. La ⟪puerta⟫ y las ⟪puertas⟫ siguen abiertas; ⟦Puerto⟧ Cabello espera; un ⟪portuario⟫ y el ⟪pasapuertos⟫ no.
    El ⟦dólar⟧ subió; los ⟦dólares⟧ escasean. La ⟪dolarización⟫ avanza; el ⟪dolor⟫ también; ⟪dolarizar⟫ precios y ⟪dolares⟫ sin tilde.
    Cuesta mil ⟦bolívares⟧; el ⟦bolívar⟧ no vale. La revolución ⟪bolivariana⟫, los ⟪bolivarianos⟫ y ⟪Bolivia⟫ son otra cosa.
    En el ⟦mercado negro⟧ se consigue; los ⟦mercados negros⟧ florecen. El ⟪mercado municipal⟫, el ⟪negro mercado⟫ y la ⟪mercadería negra⟫ no.
    La ⟦hiperinflación⟧ devora; ⟦HIPERINFLACION⟧ Y HAMBRE. La ⟪inflación⟫ baja; el ⟪hiperactivo⟫ ministro y las ⟪inflaciones⟫ pasadas.
    El ⟦salario mínimo⟧ subió; dos ⟦salarios mínimos⟧ no bastan. El ⟪salario promedio⟫, lo ⟪mínimo⟫ y el ⟪mínimo salario⟫ posible no dan.
    Hay ⟦escasez⟧ de medicinas; las ⟦escaseces⟧ cansan. ⟪Escasean⟫ las pilas; ⟪escaso⟫ de fondos; es ⟪escasa⟫ el agua.
    Faltan ⟦alimentos básicos⟧; un ⟦alimento básico⟧ es el maíz. La ⟪canasta básica⟫, la ⟪alimentación básica⟫ y los ⟪alimentos importados⟫ suben.
    La ⟦bodega⟧ abrió y otras ⟦bodegas⟧ cerraron. El ⟪bodegón⟫ vende whisky; el ⟪bodeguero⟫ fía; los ⟪bodegones⟫ brillan.
    Un ⟦migrante⟧ cruzó; las ⟦migrantes⟧ esperan. El ⟪inmigrante⟫ y la ⟪emigrante⟫, la ⟪migración⟫ y la ⟪migraña⟫ no.
    La ⟦frontera⟧ sigue cerrada; las ⟦fronteras⟧ separan. El paso ⟪fronterizo⟫, el ⟪frontal⟫ y la zona ⟪fronteriza⟫, no.
    Perdió el ⟦pasaporte⟧; los ⟦pasaportes⟧ cuestan. El ⟪pasajero⟫, el ⟪aporte⟫ y el ⟪transporte⟫ tampoco.
    Mostró la ⟦cédula de identidad⟧; las ⟦cédulas de identidad⟧ vencieron. La ⟪cedula de identidad⟫ sin tilde, la ⟪identidad de género⟫ y la ⟪cédula del rey⟫ no.
    Tomaron la ⟦huella dactilar⟧; las ⟦huellas dactilares⟧ no coinciden. La ⟪huella de carbono⟫ y el ⟪sistema dactilar⟫ no; ⟪huellas. Dactilares⟫ o no.
    El ⟦captahuellas⟧ falló; los ⟦captahuellas⟧ fallaron. ⟪Capta huellas⟫ ajenas quien mira; las ⟪huellas⟫ quedan.
    Vinieron ⟦observadores electorales⟧; una ⟦observadora electoral⟧ noruega informó. El ⟪observatorio electoral⟫ y la ⟪observación electoral⟫ siguen; un ⟪observador del clima⟫, no.
    El ⟦primer ministro⟧ viajó; dos ⟦primeros ministros⟧ y la ⟦primera ministra⟧ noruega hablaron. El ⟪primer paso⟫, el ⟪ministro primero⟫ y la ⟪primera dama⟫ faltan.
    El ⟦presidente encargado⟧ saludó; la ⟦presidenta encargada⟧ saludó. El ⟪presidente electo⟫ y el ⟪encargado de negocios⟫ no; un ⟪presidente, encargado⟫ de todo.
    Habló de ⟦golpe de Estado⟧; los ⟦golpes de Estado⟧ cansan; otro ⟦Golpe de Estado⟧ fallido. Un ⟪golpe de suerte⟫ y el ⟪jefe de Estado⟫ no; un ⟪golpe del estado⟫ de ánimo.
    Hay cien ⟦presos políticos⟧; una ⟦presa política⟧ salió; un ⟦preso político⟧ murió. El ⟪preso común⟫, el ⟪dirigente político⟫ y los ⟪presos, políticos⟫ o no.
    Firmó la ⟦orden ejecutiva⟧; las ⟦órdenes ejecutivas⟧ vencen. La ⟪orden de captura⟫, el ⟪orden ejecutivo⟫ y el ⟪poder ejecutivo⟫ no.
    Cada ⟦sanción económica⟧ duele; las ⟦sanciones económicas⟧ siguen. Las ⟪sanciones penales⟫, la ⟪crisis económica⟫ y la ⟪sanción: económica⟫ o no.
    El ⟦embargo petrolero⟧ empezó; los ⟦embargos petroleros⟧ fracasan. Sin ⟪embargo, petroleros⟫ y armadores callan; la ⟪industria petrolera⟫ y el ⟪embargo de bienes⟫ también.
    Un ⟦barril de petróleo⟧ vale poco; mil ⟦barriles de petróleo⟧ diarios. El ⟪barril de pólvora⟫ y el ⟪petróleo del barril⟫ no; ⟪barrio de petróleo⟫.
    ⟦PDVSA⟧ importó gasolina; la deuda de ⟦PDVSA⟧ crece; ⟦P.D.V.S.A.⟧ quebró. El sitio pdvsa.com y ⟪@PDVSA⟫ no; ⟪pdvsa⟫ en minúsculas, tampoco.
    La ⟦Cantv⟧ no responde; la red de ⟦CANTV⟧ cayó. ⟪cantv⟫ en minúsculas no, ni www.⟪cantv⟫.net; ella ⟪canta⟫ y tú ⟪cantas⟫.
    La ⟦Asamblea Nacional⟧ sesionó. Una ⟪asamblea de vecinos⟫, una ⟪asamblea nacional⟫ de productores y la ⟪Asamblea General⟫ de la ONU, no.
    El módulo de ⟦Barrio Adentro⟧ cerró. Se fue ⟪barrio adentro⟫; del ⟪barrio, adentro⟫ o afuera; un ⟪barrio pobre⟫ más.
    La ⟦Mesa de la Unidad⟧ ganó en 2015. Puso la ⟪mesa de la unidad⟫ médica; la ⟪mesa de la cocina⟫ y la ⟪Unidad de la Mesa⟫ no existen.
    Los presos de ⟦El Helicoide⟧ protestan; la fachada ⟦del Helicoide⟧ se cae; fueron ⟦al Helicoide⟧. Un ⟪helicoide⟫ es una superficie; los ⟪helicoidales⟫ dientes.
    Viajó a ⟦EE. UU.⟧ ayer; desde ⟦EE.UU.⟧ llaman; a ⟦EEUU⟧ no va. El ⟪EE⟫ de Enrique; ⟪uu⟫ y ⟪ee⟫ son vocales dobles.
    El ⟦expresidente⟧ y el ⟦ex presidente⟧ hablaron; los ⟦ex-presidentes⟧ también, y la ⟦expresidenta⟧ calló. El ⟪presidente⟫ y su ⟪ex⟫ mujer no; la ⟪expresión⟫ gustó.
    Violan los ⟦derechos humanos⟧; los ⟦DERECHOS HUMANOS⟧ SIGUEN PENDIENTES. El ⟪derecho humano⟫ al agua y los ⟪derechos de autor⟫ van aparte; ⟪seres humanos⟫.
    Pidieron el ⟦referendo revocatorio⟧; los ⟦referendos revocatorios⟧ no prosperan. El ⟪referendo consultivo⟫, un ⟪mandato revocatorio⟫ y el ⟪referente revocatorio⟫ no.
    Abrieron las ⟦urnas⟧; la ⟦urna⟧ estaba vacía. El ⟪urinario⟫ y la ⟪urbana⟫ calle; ⟪nocturna⟫ y ⟪taciturna⟫ no.
    Marcó la ⟦boleta⟧; las ⟦boletas⟧ faltaron. El ⟪boleto⟫ y los ⟪boletos⟫ de metro; un ⟪boletín⟫ más.
    Hizo ⟦cola⟧ por pan; las ⟦colas⟧ crecen. ⟪Colaron⟫ el café; ⟪colar⟫ un gol; el ⟪colador⟫ y la ⟪cocacola⟫, ya se sabe.
    Lanzaron ⟦gas lacrimógeno⟧; los ⟦gases lacrimógenos⟧ ahogan. El ⟪gas natural⟫, la bomba ⟪lacrimógena⟫ y el ⟪gasto lacrimógeno⟫ no.
    Un discurso ⟦antiimperialista⟧; mensajes ⟦anti-imperialistas⟧ a diario; tono ⟦anti-imperialista⟧. La política ⟪imperialista⟫ y los ⟪antiinflamatorios⟫ no.
    Un ⟦israelí⟧ y dos ⟦israelíes⟧; otros ⟦israelís⟧. El pueblo ⟪israelita⟫ e ⟪Israel⟫ no; ⟪israeli⟫ en inglés.
    El ⟦poder popular⟧ manda; los ⟦poderes populares⟧ también. El ⟪poder del popular⟫ cantante, la ⟪popular⟫ serie y lo que ⟪puede popular⟫ decirse, no.
    Llegó la ⟦carta⟧; las ⟦cartas⟧ no llegan. El ⟪cartero⟫ y el ⟪cartel⟫ no; la ⟪cartera⟫ vacía; el ⟪descarte⟫.
    Un ⟦lugar de encuentro⟧; los ⟦lugares de encuentro⟧ cerraron. ⟪Lugar de encuentros⟫ furtivos, el ⟪encuentro del lugar⟫ y en ⟪lugar de encontrarse⟫, no.
    A las ⟦ONG⟧, al ⟦CNE⟧ y a la ⟦Cantv⟧ les pidieron los ⟦salarios mínimos⟧ de un ⟦año⟧; ni una ⟦urna⟧ ni una ⟦carta⟧ llegó por la ⟦frontera⟧.
    Sin ⟦dólares⟧ no hay ⟦puertos⟧, ni ⟦pasaportes⟧, ni ⟦alimentos básicos⟧; la ⟦escasez⟧ y la ⟦hiperinflación⟧ mandan desde hace ⟦años⟧.
    Un ⟦militar⟧ y tres ⟦militares⟧ huyeron. ⟪Milita⟫ en un partido; ⟪militaron⟫ juntos; el ⟪militante⟫; los ⟪paramilitares⟫ y la ⟪militarización⟫.
    Le ⟦impusieron⟧ una multa; ⟦impuso⟧ orden; ⟦imponga⟧ usted respeto; ⟦imponían⟧ reglas; quieren ⟦imponerle⟧ límites. Los ⟪importantes⟫ cambios; ⟪expuso⟫ y ⟪propuso⟫ ideas; lo ⟪imponente⟫ del cerro.
    """
}
