extension Language {
  package static let spanish = Language(
    code: "es", name: Localized(en: "Spanish", es: "español"),
    stem: SpanishStemmer.stem,
    functionWords: Set(
      """
      el la los las lo un una unos unas al del a ante bajo con contra de desde durante en entre hacia hasta mediante
      para por segun sin sobre tras y e o u ni pero sino que quien quienes cual cuales cuyo cuya cuyos cuyas donde
      cuando como si no yo me mi mis tu te ti tus usted ustedes nos nosotros nuestro nuestra nuestros nuestras os
      ella ellas ellos se su sus suyo suya suyos suyas le les este esta estos estas ese esa esos esas eso esto aquel
      aquella aquellos aquellas aquello ser es son era eran fue fueron sea sean sido siendo haber ha han he hemos
      habia habian hay haya hayan estar esta estan estaba estaban muy mas menos tan tanto tambien ya aun todavia solo
      todo toda todos todas otro otra otros otras mismo misma mismos mismas cada porque aunque mientras
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    segmentation: .spanish)
}
