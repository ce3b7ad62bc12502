public import Newspaper
public import Search

/// An archive as the index needs it: what there is, how it looks from outside, and how it reads.
///
/// All members may be called from any thread. Names and stamps are those of one walk; they do not change.
public protocol IndexSource: Sendable {
  /// Each file once.
  var issues: [Issue] { get }

  /// Every folder that was walked, its time taken before its names were read.
  var folders: [FileEntry] { get }

  /// When the walk began, in nanoseconds since 1970, by a clock not ahead of the file system's.
  var walkTime: Int { get }

  /// How a file was when the names were walked; nil when it was not among them.
  func stamp(of path: SourcePath) -> FileStamp?

  /// A hash of a file's bytes as they are now, never 0; nil when it cannot be read.
  func contentHash(of path: SourcePath) -> UInt64?

  /// For each file of an issue a hash of all that its reading depends on besides its own bytes and corrections. `content`
  /// gives the hash of any file's bytes; 0 for one that cannot be read.
  func surroundings(of issue: Issue, content: (SourcePath) -> UInt64) -> [Surroundings]

  /// A hash of what people said of pages with these digests; 0 where nothing was said.
  func corrections(of digests: [UInt64]) -> UInt64

  /// The pages of a file, as `Holdings` gives them.
  func pages(at reference: PageReference) throws(HoldingsError) -> [Page]
}

/// What the reading of a file depends on besides itself, as hashes.
public struct Surroundings: Hashable, Sendable {
  /// For a file none of whose articles goes on elsewhere.
  public let near: UInt64
  /// For all others: any file of the issue counts.
  public let whole: UInt64

  public init(near: UInt64, whole: UInt64) {
    self.near = near
    self.whole = whole
  }
}

/// A stream of numbers and bytes as one number, the same on every machine.
public struct HashSink: Sendable {
  private var sink = ByteSink()

  public init() {}

  /// Takes in a number.
  public mutating func add(_ number: UInt64) { sink.append(fixed: number) }

  /// Takes in a number.
  public mutating func add(_ number: Int) { sink.append(fixed: Int64(number)) }

  /// Takes in a text; none and an empty one differ.
  public mutating func add(_ text: String?) { sink.append(text) }

  /// Takes in bytes.
  public mutating func add(_ bytes: [UInt8]) {
    sink.append(bytes.count)
    sink.append(bytes)
  }

  /// The hash of all that was taken in.
  public var value: UInt64 { Checksum.of(sink.bytes) }
}
