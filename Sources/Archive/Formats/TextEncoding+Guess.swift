import Newspaper

extension TextEncoding {
  /// What the bytes of a file speak for.
  struct Guess {
    /// Nil: no text in any encoding known here.
    private(set) var encoding: TextEncoding?
    private(set) var evidence: EncodingEvidence?
    private(set) var byteOrderMarkCount = 0

    /// Looks at the file's head. A mark decides; then NUL bytes leave UTF-16 or nothing; then well-formed UTF-8 with
    /// at most a few bad bytes; then the old encoding whose reading has the more everyday characters.
    init(_ bytes: [UInt8]) {
      if let mark = TextEncoding.byteOrderMarks.first(where: { bytes.starts(with: $0.bytes) }) {
        tell(mark.encoding, .byteOrderMark, 1)
        byteOrderMarkCount = mark.bytes.count
      } else {
        guess(bytes.prefix(Limits.encodingSampleBytes))
      }
    }

    /// What the reader of the archive has settled; only a mark of that very encoding is skipped.
    init(configured encoding: TextEncoding, _ bytes: [UInt8]) {
      tell(encoding, .configured, 1)
      let mark = TextEncoding.byteOrderMarks.first { $0.encoding == encoding && bytes.starts(with: $0.bytes) }
      byteOrderMarkCount = mark?.bytes.count ?? 0
    }

    private mutating func tell(_ encoding: TextEncoding, _ reason: EncodingEvidence.Reason, _ confidence: Double) {
      self.encoding = encoding
      evidence = EncodingEvidence(reason: reason, confidence: confidence)
    }

    private mutating func guess(_ sample: ArraySlice<UInt8>) {
      let nulCount = Self.nulCount(in: sample)
      if nulCount > 0, let wide = Self.best(of: [.utf16LittleEndian, .utf16BigEndian], in: sample, atLeast: 0.5) {
        return tell(wide.encoding, .zeroBytes, wide.confidence)
      }
      if nulCount * 100 > sample.count || nulCount > 0 && Self.controlCount(in: sample) * 50 > sample.count { return }
      let utf8 = UTF8Count(sample)
      if utf8.sound + utf8.unsound == 0 { return tell(.utf8, .ascii, 1) }
      if utf8.isMostlySound { return tell(.utf8, .wellFormed, utf8.confidence) }
      let wide =
        Self.mayBeWide(sample) ? Self.best(of: [.utf16LittleEndian, .utf16BigEndian], in: sample, atLeast: 0.8) : nil
      if let best = wide ?? Self.best(of: [.gb18030, .big5], in: sample, atLeast: -1) {
        tell(best.encoding, .everydayText, best.confidence)
      } else {
        tell(.utf8, .wellFormed, 0)
      }
    }

    private static func nulCount(in sample: ArraySlice<UInt8>) -> Int {
      sample.withUnsafeBufferPointer { bytes in
        var count = 0
        // Without a branch, for the compiler to take many bytes at once.
        for byte in bytes { count &+= byte == 0 ? 1 : 0 }
        return count
      }
    }

    /// Control bytes that no text in any encoding known here has, NUL among them.
    private static func controlCount(in sample: ArraySlice<UInt8>) -> Int {
      sample.count { $0 < 0x08 || (0x0E..<0x1B).contains($0) || (0x1C..<0x20).contains($0) }
    }

    /// Whether the sample could score 0.8 in UTF-16: seven units in ten at the least must then be ASCII, Han or a mark, and
    /// so have one of these bytes. In GB18030 and Big5 they are rare.
    private static func mayBeWide(_ sample: ArraySlice<UInt8>) -> Bool {
      let bytes = sample.span
      var count = 0
      for index in bytes.indices {
        let byte = bytes[index]
        count &+= byte == 0 || byte == 0x20 || byte == 0x30 || byte &- 0x4E <= 0x51 || byte == 0xFF ? 1 : 0
      }
      return count * 20 >= sample.count * 7
    }

    /// The encoding whose reading of the sample looks most like Chinese news, if any looks enough like it; the surer,
    /// the further the next one is behind.
    private static func best(
      of candidates: [TextEncoding], in sample: ArraySlice<UInt8>, atLeast bar: Double
    ) -> (encoding: TextEncoding, confidence: Double)? {
      let scored = candidates.map { ($0, EverydayText.score(of: Decoder($0).decode(sample).scalars)) }
        .sorted { $0.1 > $1.1 }
      guard let first = scored.first, first.1 >= bar else { return nil }
      let lead = first.1 - (scored.dropFirst().first?.1 ?? 0)
      return (first.0, min(1, max(0.5, 0.5 + lead)))
    }
  }

  /// Sound and unsound multi-byte sequences of a sample read as UTF-8.
  private struct UTF8Count {
    var sound = 0
    var unsound = 0

    init(_ sample: ArraySlice<UInt8>) {
      var reader = UTF8Reader(sample)
      // So many unsound ones outnumber whatever sound ones may follow.
      let most = sample.count / 8 + 4
      while unsound < most {
        sound += reader.passPlainText()
        guard let step = reader.next() else { break }
        if step.byteCount > 1 { sound += 1 } else if !step.isSound { unsound += 1 }
      }
      // The sample may end inside a sequence.
      unsound = max(0, unsound - 3)
    }

    /// In GB18030 and Big5 read as UTF-8 unsound sequences outnumber sound ones by far.
    var isMostlySound: Bool { unsound == 0 || sound > unsound * 4 }

    /// A few sound sequences may be chance: two bytes of GB18030 look like UTF-8 about once in thirty times.
    var confidence: Double {
      let share = Double(sound) / Double(sound + unsound)
      return share * (1 - 1 / Double(sound + 1))
    }
  }
}
