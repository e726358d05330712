import Dispatch

/// The same work on many values, on all processors at once, with the results in the order of the values.
enum ParallelMap {
  static func map<Value, Result>(
    _ values: [Value], _ transform: (Value) -> Result
  ) -> [Result] {
    if values.count < 2 { return values.map(transform) }
    return [Result](unsafeUninitializedCapacity: values.count) { buffer, count in
      nonisolated(unsafe) let slots = buffer
      nonisolated(unsafe) let values = values
      withoutActuallyEscaping(transform) { transform in
        nonisolated(unsafe) let transform = transform
        DispatchQueue.concurrentPerform(iterations: values.count) { index in
          (slots.baseAddress! + index).initialize(to: transform(values[index]))
        }
      }
      count = values.count
    }
  }
}
