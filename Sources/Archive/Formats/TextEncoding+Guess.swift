extension TextEncoding {
  /// What the bytes of a file speak for.
  struct Guess {
    /// Nil: no text in any encoding known here.
    let encoding: TextEncoding?
    let byteOrderMarkCount: Int

    /// Looks at the file's head. A mark decides; then NUL bytes leave UTF-16 or nothing; then well-formed UTF-8 with
    /// at most a few bad bytes; then the old encoding whose reading has the more everyday characters.
    init(_ bytes: [UInt8]) {
      if let mark = TextEncoding.byteOrderMarks.first(where: { bytes.starts(with: $0.bytes) }) {
        encoding = mark.encoding
        byteOrderMarkCount = mark.bytes.count
      } else {
        let sample = bytes.prefix(Limits.encodingSampleBytes)
        encoding = Self.guess(sample)
        byteOrderMarkCount = 0
      }
    }

    private static func guess(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
      let nulCount = sample.count { $0 == 0 }
      if nulCount > 0, let wide = best(of: [.utf16LittleEndian, .utf16BigEndian], in: sample, atLeast: 0.5) {
        return wide
      }
      if nulCount * 100 > sample.count { return nil }
      let utf8 = UTF8Count(sample)
      if utf8.isMostlySound { return .utf8 }
      let wide = best(of: [.utf16LittleEndian, .utf16BigEndian], in: sample, atLeast: 0.8)
      return wide ?? best(of: [.gb18030, .big5], in: sample, atLeast: -1) ?? .utf8
    }

    /// The encoding whose reading of the sample looks most like Chinese news, if any looks enough like it.
    private static func best(
      of candidates: [TextEncoding], in sample: ArraySlice<UInt8>, atLeast bar: Double
    ) -> TextEncoding? {
      let scored = candidates.map { ($0, EverydayText.score(of: Decoder($0).decode(Array(sample)).scalars)) }
      return scored.filter { $0.1 >= bar }.max { $0.1 < $1.1 }?.0
    }
  }

  /// Sound and unsound multi-byte sequences of a sample read as UTF-8.
  private struct UTF8Count {
    var sound = 0
    var unsound = 0

    init(_ sample: ArraySlice<UInt8>) {
      var reader = UTF8Reader(sample)
      while let step = reader.next() {
        if step.byteCount > 1 { sound += 1 } else if !step.isSound { unsound += 1 }
      }
      // The sample may end inside a sequence.
      unsound = max(0, unsound - 3)
    }

    /// In GB18030 and Big5 read as UTF-8 unsound sequences outnumber sound ones by far.
    var isMostlySound: Bool { unsound == 0 || sound > unsound * 4 }
  }
}
