import Foundation
import Testing

@Suite struct BatchTests {
  private static func pair(_ id: String, _ english: String, _ spanish: String) -> String {
    #"{"target":{"text":"\#(spanish)","language":"es"},"id":"\#(id)","source":{"language":"en","text":"\#(english)"}}"#
  }

  @Test func segmentAnswersInOrder() throws {
    let input = (0..<500).map { #"{"id":\#($0),"language":"es","text":"Uno. Dos \#($0)."}"# }
    let result = try Binary.run("batch", "segment", input: input.joined(separator: "\n"))
    #expect(result.code == 0)
    #expect(result.lines.count == 500)
    #expect(result.lines[499] == #"{"id":499,"sentences":[[0,4],[5,13]]}"#)
    #expect(try result.objects().map { $0["id"] as? Int } == (0..<500).map { $0 })
  }

  @Test func alignGivesSentencesAndBeads() throws {
    let result = try Binary.run(
      "batch", "align",
      input: Self.pair("a1", "The minister left. Nobody knew.", "El ministro se fue. Nadie sabía."))
    let object = try #require(try result.objects().first)
    #expect(object["id"] as? String == "a1")
    let sentences = try #require(object["sentences"] as? [String: [[Int]]])
    #expect(sentences == ["source": [[0, 18], [19, 31]], "target": [[0, 19], [20, 32]]])
    let beads = try #require(object["beads"] as? [[String: Any]])
    #expect(beads.map { $0["source"] as? [Int] } == [[0], [1]])
    #expect(beads.map { $0["kind"] as? String } == ["1-1", "1-1"])
    for bead in beads {
      let confidence = try #require(bead["confidence"] as? Double)
      #expect((0...1).contains(confidence))
    }
  }

  @Test func givenSentencesStayAsTheyAre() throws {
    let result = try Binary.run(
      "batch", "align",
      input:
        #"{"source":{"language":"en","sentences":["Mr. A. left.","","One. Two."]},"target":{"language":"es","sentences":["El Sr. A. se fue.","Uno. Dos."]}}"#
    )
    let object = try #require(try result.objects().first)
    let sentences = try #require(object["sentences"] as? [String: [[Int]]])
    #expect(sentences["source"] == [[0, 12], [13, 13], [14, 23]])
    #expect(sentences["target"]?.count == 2)
  }

  @Test func checkGivesFindings() throws {
    let result = try Binary.run(
      "batch", "check", input: Self.pair("c", "He paid 70 million.", "Pagó 70 millones."))
    #expect(result.code == 0)
    #expect(try result.objects().first?["findings"] as? [String] == [])
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let line: String
    let code: String
    /// The JSON of the key that names the record.
    let name: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    Wrong(line: "{", code: "json-syntax", name: "\"line\":2"),
    Wrong(line: "[]", code: "json-syntax", name: "\"line\":2"),
    Wrong(line: #"{"id":"q"}"#, code: "missing-key", name: "\"id\":\"q\""),
    Wrong(line: #"{"id":"q","text":5}"#, code: "wrong-type", name: "\"id\":\"q\""),
    Wrong(line: #"{"id":"q","text":"a"} x"#, code: "json-syntax", name: "\"id\":\"q\""),
    Wrong(line: #"{"id":["q"],"text":"a"}"#, code: "wrong-type", name: "\"line\":2"),
    Wrong(line: #"{"id":"\ud800","text":"a"}"#, code: "json-syntax", name: "\"line\":2"),
  ])
  func aBadRecordIsAnsweredAndTheStreamGoesOn(_ wrong: Wrong) throws {
    let good = #"{"id":"g","text":"Uno."}"#
    for language in ["en", "es"] {
      let result = try Binary.run(
        "batch", "segment", "--ui", language,
        input: [good, wrong.line, good].joined(separator: "\n"))
      #expect(result.code == 2)
      #expect(result.lines.count == 3)
      #expect(result.lines[1].hasPrefix("{\(wrong.name),\"error\":{\"code\":\"\(wrong.code)\""))
      #expect(result.lines[2] == #"{"id":"g","sentences":[[0,4]]}"#)
    }
  }

  @Test func bytesThatAreNotUTF8AreAnsweredWithTheirOffset() throws {
    let head = Data(#"{"id":"u","text":"a"#.utf8)
    let input = head + Data([0xFF]) + Data("b\"}\n".utf8)
    let result = try Binary.run(["batch", "segment"], input: input)
    #expect(result.code == 2)
    #expect(result.output.contains("byte \(head.count),"))
  }

  @Test func nothingInIsNothingOut() throws {
    for input in ["", "\n", " \r\n\n"] {
      let result = try Binary.run("batch", "align", input: input)
      #expect(result.code == 0)
      #expect(result.output.isEmpty)
    }
  }

  /// A program that writes one record and waits for its answer gets it.
  @Test func answersDoNotWaitForMoreInput() throws {
    let result = try Binary.shell(
      """
      coproc cotejo batch segment; echo '{"id":1,"text":"Uno."}' >&"${COPROC[1]}"; \
      read -t 20 -u "${COPROC[0]}" answer; echo "$answer"; kill $COPROC_PID
      """, in: Folder())
    #expect(result.output == "{\"id\":1,\"sentences\":[[0,4]]}\n")
  }

  @Test func theSameStreamGivesTheSameBytes() throws {
    let input = (0..<60).map {
      Self.pair(
        "\($0)", "Week \($0) came. It rained \($0) times.",
        "Llegó la semana \($0). Llovió \($0) veces.")
    }.joined(separator: "\n")
    let first = try Binary.run("batch", "align", input: input)
    #expect(first.lines.count == 60)
    for _ in 0..<3 { #expect(try Binary.run("batch", "align", input: input).bytes == first.bytes) }
  }
}
