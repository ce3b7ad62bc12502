import Newspaper
import Testing

@testable import Browser

/// Going back and forward through places that were left.
@Suite struct JumpListTests {
  @Test func backAndForwardGoThroughThePlacesInOrder() {
    var jumps = JumpList()
    for article in 0..<3 { jumps.leave(Self.spot(article)) }
    #expect(jumps.back(from: Self.spot(9)) == Self.spot(2))
    #expect(jumps.back(from: Self.spot(2)) == Self.spot(1))
    #expect(jumps.forward() == Self.spot(2))
    #expect(jumps.forward() == Self.spot(9))
    #expect(jumps.forward() == nil)
  }

  @Test func thereIsNothingBeforeTheFirst() {
    var jumps = JumpList()
    #expect(jumps.back(from: nil) == nil)
    jumps.leave(Self.spot(0))
    #expect(jumps.back(from: Self.spot(1)) == Self.spot(0))
    #expect(jumps.back(from: Self.spot(0)) == nil)
  }

  @Test func aPlaceLeftTwiceIsKeptOnce() {
    var jumps = JumpList()
    for article in [0, 1, 0] { jumps.leave(Self.spot(article)) }
    #expect(jumps.spots == [Self.spot(1), Self.spot(0)])
  }

  @Test func onlySoManyAreKept() {
    var jumps = JumpList()
    for article in 0..<1000 { jumps.leave(Self.spot(article)) }
    #expect(jumps.spots.count == 200)
    #expect(jumps.last == Self.spot(999))
  }

  static func spot(_ article: Int) -> TextSpot {
    TextSpot(page: PageReference(path: SourcePath("1.txt"), name: "1", byteCount: 0), article: article)
  }
}

/// What was read and marked, to be kept from one session to the next.
@Suite struct ReadingMemoryTests {
  @Test func anArticleReadAgainComesFirstAndStandsOnce() {
    var memory = ReadingMemory()
    for article in [0, 1, 2, 0] { memory.note(Self.visit(article)) }
    #expect(memory.visits.map(\.headline) == ["0", "2", "1"])
  }

  @Test func whatIsGivenIsWhatIsTaken() {
    var memory = ReadingMemory()
    for article in 0..<5 { memory.note(Self.visit(article)) }
    memory.mark(Self.visit(3), as: "a")
    #expect(ReadingMemory(marks: memory.marks, visits: memory.visits) == memory)
    #expect(memory.hasRead(ArticleID("1")) && !memory.hasRead(ArticleID("7")))
  }

  private static func visit(_ article: Int) -> Visit {
    var spot = JumpListTests.spot(article)
    spot.id = ArticleID(String(article))
    return Visit(spot: spot, headline: String(article))
  }
}
