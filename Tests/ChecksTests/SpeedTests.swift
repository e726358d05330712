import Alignment
import Checks
import Foundation
import Terminology
import Testing
import Text

/// CPU seconds of all checks on a long pair; printed, and in an optimised build held to the promise.
@Suite(.serialized) struct SpeedTests {
  /// A glossary of invented terms of two words.
  static func glossary(_ count: Int) -> Glossary {
    Glossary(
      (0..<count).map { number in
        CheckExample.concept(
          "c\(number)", en: ["\(word(number)) widget", "\(word(number)) gadget"],
          es: ["artefacto \(word(number))", "-aparato \(word(number))"])
      })
  }

  /// Letters that spell a number.
  static func word(_ number: Int) -> String {
    var number = number
    var word = ""
    repeat {
      word += ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "ro", "tu"][number % 10]
      number /= 10
    } while number > 0
    return word + "l"
  }

  static func pair(_ count: Int) -> Bitext {
    let english = (0..<count).map { number in
      "On Nov. \(number % 28 + 1), Elena Ficticia said the \(word(number % 1000)) widget of the Quimera "
        + "Solidarity Network in Caracas cost \(number + 2) dollars and would not arrive before the new election."
    }
    let spanish = (0..<count).map { number in
      "El \(number % 28 + 1) de noviembre, Elena Ficticia dijo que el artefacto \(word(number % 1000)) de la Red "
        + "Solidaria de Quimera en Caracas costaba \(number + 2) dólares y no llegaría antes de la nueva elección."
    }
    return ExamplePair(
      english: english.joined(separator: "\n"), spanish: spanish.joined(separator: "\n")
    ).bitext
  }

  @Test func growsLinearly() {
    let resources = CheckResources(
      glossaries: [Self.glossary(1000)], lexicon: ExamplePair.forward)
    var configuration = Configuration()
    configuration.profiles.value = ["ap", "efe"]
    let runner = CheckRunner(configuration: configuration, resources: resources)
    var seconds: [Double] = []
    for count in [2500, 5000, 10_000] {
      let bitext = Self.pair(count)
      let start = clock()
      let findings = runner.run(bitext, pair: "long")
      let spent = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      seconds.append(spent)
      print("checks: \(count) pairs in \(spent) CPU s, \(findings.count) findings")
    }
    #expect(seconds[2] < seconds[0] * 8, "four times the text, at most eight times the work")
    if ProcessInfo.processInfo.environment["COTEJO_SPEED"] != nil {
      for check in runner.checks {
        let bitext = Self.pair(10_000)
        let input = CheckInput(bitext: bitext, resources: resources)
        let start = clock()
        let count = check.findings(in: input).count
        print("  \(check.id) \(Double(clock() - start) / Double(CLOCKS_PER_SEC)) \(count)")
      }
    }
    #if !DEBUG
      #expect(seconds[2] <= 2, "twice the promise, for a machine that is shared")
    #endif
  }
}
