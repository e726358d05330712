import Text

/// `cotejo completions`: scripts that let a shell complete commands, options and values.
enum CompletionsCommand {
  enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  static let declaration = CommandDeclaration(
    "completions",
    summary: Localized(
      en: "prints a script with which a shell completes commands and options",
      es: "escribe un guion para que el intérprete de órdenes complete comandos y opciones"),
    discussion: Localized(
      en: "The script is written to standard output; load it from the shell's start-up file.",
      es:
        "El guion sale por la salida estándar; se carga desde el archivo de inicio del intérprete."),
    operands: [
      OperandDeclaration(
        Localized(en: "SHELL", es: "INTÉRPRETE"),
        summary: Localized(en: "bash, zsh or fish.", es: "bash, zsh o fish."),
        kind: .choice(of: Shell.self))
    ],
    examples: [
      CommandExample(
        "source <(cotejo completions bash)",
        Localized(
          en: "Completes in this bash session.", es: "Activa el completado en esta sesión de bash.")
      ),
      CommandExample(
        "cotejo completions fish > ~/.config/fish/completions/cotejo.fish",
        Localized(
          en: "Completes in fish from now on.",
          es: "Activa el completado en fish de forma permanente.")),
    ],
    action: { invocation in
      let script = CompletionScript(root: Program.root, language: invocation.console.language)
      let text =
        switch Shell(rawValue: invocation.arguments.operands[0]) {
        case .zsh: script.zsh()
        case .fish: script.fish()
        case .bash, nil: script.bash()
        }
      invocation.console.output.write(text)
      return .done
    })
}
