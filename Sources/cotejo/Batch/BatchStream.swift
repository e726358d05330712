import Text

/// Runs the same work on every record of standard input, and writes the answers in the order of the records.
struct BatchStream {
  let console: Console

  /// What is done with a record: adds the members of the answer.
  typealias Work = (BatchRecord, inout JSONWriter) throws -> Void

  private struct Answer {
    let bytes: [UInt8]
    let isError: Bool
  }

  func run(_ work: Work) -> ExitCode {
    var stream = LineStream()
    var hadErrors = false
    var done = 0
    let language = console.language
    while let lines = stream.next(), !console.output.isClosed {
      let first = stream.lineCount - lines.count + 1
      let records = lines.enumerated().filter { $0.element.contains { $0 > 0x20 } }
      let answers = ParallelMap.map(records) { record in
        Self.answer(record.element, line: first + record.offset, language, work)
      }
      for answer in answers {
        console.output.write(answer.bytes)
        if answer.isError { hadErrors = true }
      }
      console.output.flush()
      done += answers.count
      console.progress(
        Localized(en: "\(done) records done", es: "\(done) registros procesados"))
    }
    console.endProgress()
    return hadErrors ? .incomplete : .done
  }

  private static func answer(
    _ line: [UInt8], line number: Int, _ language: InterfaceLanguage, _ work: Work
  ) -> Answer {
    var id: [UInt8]?
    do {
      let record = try BatchRecord(line)
      id = record.id
      var json = JSONWriter()
      try json.object {
        if let id {
          $0.key("id")
          $0.raw(id)
        }
        try work(record, &$0)
      }
      json.endLine()
      return Answer(bytes: json.bytes, isError: false)
    } catch let problem as RecordProblem {
      return failure(problem.fault.code, problem.fault.message[language], problem.id, number)
    } catch let fault as RecordFault {
      return failure(fault.code, fault.message[language], id, number)
    } catch let problem as any Problem {
      return failure(problem.code, problem.message[language], id, number)
    } catch {
      return failure("unexpected", "\(error)", id, number)
    }
  }

  private static func failure(
    _ code: String, _ message: String, _ id: [UInt8]?, _ line: Int
  ) -> Answer {
    var json = JSONWriter()
    json.object {
      if let id {
        $0.key("id")
        $0.raw(id)
      } else {
        $0.key("line")
        $0.int(line)
      }
      $0.key("error")
      $0.object {
        $0.key("code")
        $0.string(code)
        $0.key("message")
        $0.string(message)
      }
    }
    json.endLine()
    return Answer(bytes: json.bytes, isError: true)
  }
}
