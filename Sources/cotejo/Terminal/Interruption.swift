import Dispatch
import Foundation
import Workspace

/// Ctrl-C and its like while a file is being written: the unfinished file is removed, then the program ends as it
/// would have.
final class Interruption: @unchecked Sendable {
  private static let shared = Interruption()
  /// Never touched after `init`; held so that they stay alive.
  private let sources: [any DispatchSourceSignal]

  /// To be called before the first file is written; costs a thread.
  static func prepare() { _ = shared }

  private init() {
    let queue = DispatchQueue(label: "cotejo.interruption")
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        AtomicFile.removeUnfinished()
        signal(number, SIG_DFL)
        raise(number)
      }
      source.resume()
      return source
    }
  }
}
