import Testing

@testable import cotejo
