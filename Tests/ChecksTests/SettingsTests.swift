import Checks
import Terminology
import Testing
import Text

@Suite struct SettingsTests {
  @Test func readsAConfigurationAndKnowsWhereEachValueStands() throws {
    let (configuration, errors) = ConfigurationFile.read(
      Array(
        """
        {"locale": "es-VE",
         "checks": {"term-missing": "note", "untranslated": "off"},
         "concepts": {"fatherland-card": "warning"}}
        """.utf8), name: "cotejo.json")
    #expect(errors.isEmpty)
    #expect(configuration.locale.value == "es-VE")
    #expect(
      configuration.checks["term-missing"]?.origin
        == .file(Place(file: "cotejo.json", line: 2, column: 29)))
    let untranslated = try #require(CheckList["untranslated"])
    #expect(!configuration.isOn(untranslated))
    #expect(
      configuration.inForce.contains { $0.key == "checks.term-missing" && $0.value == "note" })
  }

  @Test(arguments: [
    ("{\"chekcs\": {}}", 1, 2, "unknown-key", "checks"),
    ("{\"checks\": {\"term-mising\": \"off\"}}", 1, 13, "unknown-key", "term-missing"),
    ("{\"failOn\":\n \"eror\"}", 2, 2, "unknown-value", "error"),
    ("{\"failOn\": \"error\",\n\"failOn\": \"note\"}", 2, 1, "duplicate-key", nil),
    ("{\"locale\": \"spanish\"}", 1, 12, "wrong-type", nil),
    ("{\"glossaries\": \"a\"}", 1, 16, "wrong-type", nil),
    ("{\"outlet\": \"a\",}", 1, 16, "json-syntax", nil),
  ])
  func namesThePlaceOfAFault(
    _ text: String, line: Int, column: Int, code: String, suggestion: String?
  ) throws {
    let (_, errors) = ConfigurationFile.read(Array(text.utf8), name: "cotejo.json")
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.place == Place(file: "cotejo.json", line: line, column: column))
    #expect(error.code == code)
    if let suggestion { #expect(error.message.en.contains("did you mean \"\(suggestion)\"?")) }
  }

  @Test func waiversNeedAReasonAnAuthorAndABound() {
    func read(_ waiver: String) -> ([Waiver], [SettingsError]) {
      WaiverFile.read(
        Array("{\"format\":\"cotejo-waivers/1\",\"waivers\":[\(waiver)]}".utf8), name: "w")
    }
    #expect(read("{\"check\":\"untranslated\",\"author\":\"a\"}").1.map(\.code) == ["missing-key"])
    #expect(read("{\"reason\":\"r\",\"author\":\"a\"}").1.map(\.code) == ["boundless-waiver"])
    let late = read("{\"pair\":\"p\",\"reason\":\"r\",\"author\":\"a\",\"expires\":\"2026-02-30\"}")
    #expect(late.0.isEmpty && late.1.map(\.code) == ["wrong-type"])
    let good = Waiver(
      check: "untranslated", pair: "p", reason: "r «r»", author: "a",
      expires: CalendarDay("2026-03-01"))
    #expect(WaiverFile.read(WaiverFile.write([good]), name: "w").0 == [good])
  }

  @Test func waiversExpireAndCountWhatTheyCover() throws {
    let finding = Self.finding("untranslated", "words")
    let waiver = Waiver(
      check: "untranslated", reason: "r", author: "a", expires: CalendarDay("2026-03-01"))
    let before = Waivers([waiver], on: CalendarDay("2026-03-01"))
    #expect(before.waiver(for: finding) == waiver)
    let after = Waivers([waiver], on: CalendarDay("2026-03-02"))
    #expect(after.waiver(for: finding) == nil && after.expired == [waiver])
    #expect(before.unused(after: [Self.finding("term-missing", "words")]) == [waiver])
  }

  @Test func baselinesRoundTripAndTellNewFromKnown() {
    let known = Self.finding("untranslated", "old")
    let new = Self.finding("untranslated", "new")
    let baseline = BaselineFile.read(
      BaselineFile.write(Baseline(findings: [known])), name: "b")
    #expect(baseline.1.isEmpty)
    #expect(baseline.0.state(of: known) == .unchanged)
    #expect(baseline.0.state(of: new) == .new)
    #expect(baseline.0.gone(after: [new], pairs: ["p"]).map(\.words) == ["old"])
    #expect(baseline.0.gone(after: [new], pairs: ["other"]).isEmpty)
  }

  private static func finding(_ check: String, _ words: String) -> Finding {
    var finding = Finding(
      check: check, severity: .error, pair: "p", bead: 0, source: nil,
      target: Finding.Words(
        range: ScalarRange(0, 3), bytes: 0..<3, text: words, sentence: 0),
      message: Localized(en: "m", es: "m"))
    finding.fingerprint = Fingerprint.of(finding, occurrence: 0)
    return finding
  }
}
