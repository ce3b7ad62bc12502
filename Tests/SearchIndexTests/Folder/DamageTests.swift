import Newspaper
import Search
import SearchIndex
import Storage
import TestSupport
import Testing

/// A damaged index is noticed, answers rightly all the same, and is made whole again.
@Suite struct DamageTests {
  /// An index of two segments and two tables.
  private static func index() throws -> [String: [UInt8]] {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    try IndexTrial.update(folder, to: IndexTrial.second.with([:]))
    return folder.files.filter { $0.key != "lock" }
  }

  @Test func everyFlippedBitIsNoticedOrHarmless() async throws {
    var generator = SeededGenerator(seed: 7)
    for (name, bytes) in try Self.index() {
      for _ in 0..<12 {
        var damaged = bytes
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        try await expectRightAnswers(name, damaged, "\(name) at \(place)")
      }
    }
  }

  @Test func everyLengthIsNoticedOrHarmless() async throws {
    var generator = SeededGenerator(seed: 8)
    for (name, bytes) in try Self.index() {
      for _ in 0..<6 {
        let count = Int.random(in: 0..<bytes.count, using: &generator)
        try await expectRightAnswers(name, Array(bytes.prefix(count)), "\(name) cut to \(count)")
      }
      try await expectRightAnswers(name, [UInt8](repeating: 0, count: bytes.count), "\(name) of zeros")
      try await expectRightAnswers(name, bytes + [0], "\(name) with a byte more")
      try await expectRightAnswers(name, nil, "\(name) removed")
    }
  }

  /// With one file of the index changed: a reader answers as the archive does, or says why not; a check finds the damage; a
  /// run makes it whole.
  private func expectRightAnswers(_ name: String, _ bytes: [UInt8]?, _ place: String) async throws {
    var files = try Self.whole()
    files[name] = bytes
    let archive = IndexTrial.second.with([:])
    let expected = await Self.expected(archive)
    let folder = MemoryFileSystem(files: files)
    do {
      if let index = try IndexTrial.opened(folder) {
        for fault in index.check() { #expect(!fault.description.contains("\n")) }
        #expect(try await IndexTrial.completed(index, archive) == expected, "\(place)")
      }
    } catch is IndexFault {
      // It says so, and the pages are read instead.
    }
    try IndexTrial.update(folder, to: archive)
    let mended = try #require(try IndexTrial.opened(folder), "\(place)")
    #expect(mended.isComplete, "\(place)")
    #expect(mended.check() == [], "\(place)")
    #expect(await IndexTrial.answers(of: mended) == expected, "\(place)")
  }

  private static let files = Result { try index() }
  private static func whole() throws -> [String: [UInt8]] { try files.get() }
  private static func expected(_ archive: MemoryArchive) async -> [[Hit]] { await IndexTrial.answers(of: archive) }

  @Test func onlyWhatIsDamagedIsReadAgain() async throws {
    let folder = MemoryFileSystem()
    var archive = MemoryArchive(["2022-01-20/1": "一天的报"])
    try IndexTrial.update(folder, to: archive)
    let first = try #require(folder.files.keys.first { $0.hasPrefix("segment-") })
    archive = archive.with(["2022-01-21/1": "二天的报"])
    try IndexTrial.update(folder, to: archive)
    var files = folder.files
    files[first]?[0] ^= 1
    let damaged = MemoryFileSystem(files: files)
    let again = archive.with([:])
    try IndexTrial.update(damaged, to: again)
    #expect(again.read == ["2022-01-20/1"])
    let index = try #require(try IndexTrial.opened(damaged))
    #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: archive))
  }
}
