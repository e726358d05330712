extension PageWords {
  static let spanish = PageWords(
    bylines: [
      "por", "escrito por", "texto:", "texto de", "redacción", "redaccion", "publicado por",
      "reportaje de", "autor:",
      "autora:", "con información de", "agencias", "corresponsal", "enviado especial",
      "enviada especial",
    ],
    captions: [
      "foto:", "fotos:", "foto de", "fotografía:", "fotografía de", "imagen:", "imagen de archivo",
      "foto archivo",
      "foto de archivo", "crédito:", "créditos:", "pie de foto", "(foto", "ilustración:",
      "cortesía:", "infografía:",
    ],
    dateWords: lines(
      """
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr
      may jun jul ago sep sept set oct nov dic lunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom
      de del a las la el los h hs hrs horas hora publicado publicada actualizado actualizada última actualización fecha
      am pm m p hace días día minutos minuto min lectura de ultima modificación creado
      """, separator: " "),
    shareLabels: lines(
      """
      compartir|compartir en facebook|compartir en twitter|compartir en x|compartir en whatsapp|compartir en linkedin
      |compartir en telegram|compartir por correo|comparte|comparte esto|comparte esta noticia|compártelo|compartir esta nota
      |comparta esta noticia|tuitear|twittear|imprimir|enviar|enviar por correo|correo electrónico|copiar enlace
      |enlace copiado|guardar|síguenos|síguenos en|síganos en twitter|síguenos en twitter|síguenos en facebook
      |síguenos en instagram|me gusta|me gusta cargando|compartir con|haz clic para compartir|compartir artículo
      """),
    navigation: lines(
      """
      inicio|menú|buscar|buscador|secciones|saltar al contenido|ir al contenido|ir al contenido principal|volver arriba
      |subir|siguiente|anterior|artículo anterior|artículo siguiente|entrada anterior|entrada siguiente|ver más|leer más
      |cargar más|mostrar más|mostrar menos|cerrar|iniciar sesión|ingresar|registrarse|regístrate|suscríbete|suscribirse
      |suscripciones|contacto|contáctenos|contáctanos|nosotros|quiénes somos|sobre nosotros|publicidad con nosotros
      |política de privacidad|términos y condiciones|términos de uso|aviso legal|mapa del sitio|últimas noticias|lo último
      |lo más leído|lo más visto|más leídas|más leídos|tendencias|archivo|archivos|etiquetas|categorías|boletín|boletines
      |edición impresa|portada|hemeroteca|ayuda|traducir|política de cookies|todos los derechos reservados|en vivo|videos
      |fotos|galería|opinión|sucesos|política|economía|deportes|internacionales|nacionales|mundo|cultura|tecnología
      |entretenimiento|salud|regiones|volver
      """),
    related: [
      "te puede interesar", "te podría interesar", "le puede interesar",
      "también te puede interesar",
      "también te puede gustar", "puede interesarte", "quizás te interese", "noticias relacionadas",
      "artículos relacionados", "entradas relacionadas", "notas relacionadas",
      "contenido relacionado",
      "temas relacionados", "relacionado:", "relacionadas", "relacionados", "lea también",
      "lee también", "leer también",
      "lea además", "lee además", "vea también", "ver también", "vea además", "más noticias",
      "más información",
      "más sobre este tema", "más en esta sección", "sigue leyendo", "siga leyendo",
      "no te pierdas", "no se pierda",
      "recomendado", "recomendados", "le recomendamos", "te recomendamos", "lo más leído",
      "otras noticias", "además:",
    ],
    comments: [
      "deja una respuesta", "deja un comentario", "deje un comentario", "deje su comentario",
      "dejar un comentario",
      "deja tu comentario", "agregar un comentario", "añadir comentario", "ver comentarios",
      "comentarios (",
      "publicar un comentario", "escribe un comentario", "sé el primero en comentar",
      "únete a la conversación",
    ],
    cookies: [
      "utiliza cookies", "utilizamos cookies", "usamos cookies", "usa cookies", "aceptar cookies",
      "aceptar todas las cookies", "política de cookies", "uso de cookies", "configurar cookies",
    ],
    advertisements: lines(
      "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|espacio publicitario"),
    boilerplate: [
      "tu dirección de correo electrónico no será publicada",
      "su dirección de correo electrónico no será publicada",
      "los campos obligatorios están marcados", "los campos necesarios están marcados",
      "suscríbete a nuestro",
      "suscríbase a nuestro", "recibe nuestro boletín", "síguenos en", "síganos en",
      "únete a nuestro canal",
      "únete a nuestro", "todos los derechos reservados", "prohibida su reproducción",
      "prohibida la reproducción",
      "queda prohibida", "este artículo fue publicado originalmente",
      "esta nota fue publicada originalmente",
      "descarga nuestra app", "descargue nuestra app", "haz clic aquí", "haga clic aquí",
      "guarda mi nombre, correo",
      "debes iniciar sesión", "con tecnología de", "nuestros estándares:",
      "apoya nuestro periodismo",
    ])
}
