import Text

@main struct Cotejo {
  static func main() { print(Language.all.count) }
}
